import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { RadioGroup } from "@/components/ui/form/radio-group";
import type { AreaMark } from "@/lib/follow-ups/views";
import { needStates } from "@/lib/needs/rules";

/** One area of the case's wheel, in the reader's language. */
export type AreaName = { readonly key: string; readonly label: string };

type WheelFieldsProps = { readonly areas: readonly AreaName[]; readonly saved: readonly AreaMark[] };

/** How each area of the wheel is now. Folded: a follow-up that does not go round the wheel is whole too. */
export function WheelFields({ areas, saved }: WheelFieldsProps) {
  const t = useTranslations("followUps");
  const n = useTranslations("needs");
  return (
    <Details summary={t("form.wheel")} isOpen={saved.length > 0}>
      <p className="mb-4 text-ink-2">{t("form.wheelHint")}</p>
      {areas.map(({ key, label }) => (
        <RadioGroup
          key={key}
          name={`mark.${key}`}
          legend={label}
          inColumns
          defaultValue={saved.find(({ area }) => area === key)?.state}
          options={needStates.map((state) => ({ value: state, label: n(`states.${state}`) }))}
        />
      ))}
    </Details>
  );
}
