import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { useFormats } from "@/components/ui/use-formats";
import { NumberSquare } from "@/components/wheel/number-square";
import type { NeedArea } from "@/lib/practice-models/schema";
import type { ComponentProps } from "react";
import { VoicesForm } from "./voices-form";

type AreaStepProps = Omit<ComponentProps<typeof VoicesForm>, "area"> & {
  readonly area: NeedArea;
  readonly number: number;
};

/** One area of the wheel with everything that is said about it, under the area's own mark. */
export function AreaStep({ area, number, ...form }: AreaStepProps) {
  const t = useTranslations("meetingNotes");
  const { locale } = useFormats();
  return (
    <section className={`hue-${number} border-l-4 border-hue pl-5 md:pl-6`}>
      <h2 className="flex items-center gap-3">
        <NumberSquare number={number} />
        {area.label[locale]}
      </h2>
      <p className="mt-1 text-meta text-ink-3">{area.meaning[locale]}</p>
      <div className="mt-4 mb-8">
        <Details summary={t("questionsToAsk")}>
          <ul>
            {area.prompts.map((prompt) => (
              <li key={prompt.sv}>{prompt[locale]}</li>
            ))}
          </ul>
        </Details>
      </div>
      <VoicesForm {...form} area={area.key} />
    </section>
  );
}
