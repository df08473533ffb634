import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { observationSources } from "@/lib/assessments/rules";
import { lengths } from "@/lib/assessments/schemas";
import type { ObservationView } from "@/lib/assessments/views";

type ObservationFieldsProps = { readonly saved?: Pick<ObservationView, "source" | "text"> };

/** Where it comes from, and what it says. */
export function ObservationFields({ saved }: ObservationFieldsProps) {
  const t = useTranslations("assessments");
  return (
    <>
      <RadioGroup
        name="source"
        legend={t("fields.source")}
        defaultValue={saved?.source}
        options={observationSources.map((source) => ({ value: source, label: t(`sources.${source}`) }))}
      />
      <TextArea
        name="text"
        label={t("fields.text")}
        hint={t("observations.textHint")}
        defaultValue={saved?.text}
        maximum={lengths.observation}
      />
    </>
  );
}
