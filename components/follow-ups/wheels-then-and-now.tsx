import { useTranslations } from "next-intl";
import { markOf } from "@/components/needs/marks";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { SignedAnswer } from "@/components/ui/signed-answer";
import { useFormats } from "@/components/ui/use-formats";
import { markForms } from "@/components/wheel/mark-sign";
import { NumberSquare } from "@/components/wheel/number-square";
import { Wheel } from "@/components/wheel/wheel";
import type { WheelsView } from "@/lib/follow-ups/views";
import type { AreaName } from "./wheel-fields";

type WheelsProps = { readonly areas: readonly AreaName[]; readonly wheels: WheelsView };

/** The wheel as it was when the plan was written beside the one now, as drawings and, area by area, in words. */
export function WheelsThenAndNow({ areas, wheels }: WheelsProps) {
  const t = useTranslations("followUps.wheel");
  const state = useTranslations("ui.wheel.states");
  const { plainDay } = useFormats();
  const sides = [
    { ...wheels.then, name: t("then", { day: plainDay(wheels.then.on) }) },
    { ...wheels.now, name: t("now", { day: plainDay(wheels.now.on) }) },
  ];
  return (
    <Section heading={t("heading")}>
      <p className="mb-6 text-ink-2">{t("lead")}</p>
      <div className="mb-8 grid max-w-[40rem] grid-cols-2 gap-6">
        {sides.map(({ name, marks }) => (
          <figure key={name}>
            <Wheel sectors={areas.map((area) => ({ ...area, mark: markOf(marks, area.key) }))} />
            <figcaption className="mt-2 text-center text-meta font-semibold">{name}</figcaption>
          </figure>
        ))}
      </div>
      <Table
        caption={t("heading")}
        isCaptionHidden
        columns={[{ label: t("area") }, ...sides.map(({ name }) => ({ label: name }))]}
        rows={areas.map(({ key, label }, index) => ({
          key,
          cells: [
            <span key="area" className="flex items-center gap-2">
              <NumberSquare number={index + 1} /> {label}
            </span>,
            ...sides.map(({ name, marks }) => {
              const mark = markOf(marks, key);
              return (
                <SignedAnswer key={name} form={markForms[mark]}>
                  {state(mark)}
                </SignedAnswer>
              );
            }),
          ],
        }))}
      />
    </Section>
  );
}
