import { useLocale, useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { Select } from "@/components/ui/form/select";
import { TextField } from "@/components/ui/form/text-field";
import type { AgencyListItem } from "@/lib/agencies/views";
import type { OtherServiceContactView } from "@/lib/assessments/views";
import { inLanguage } from "@/lib/practice-models/in-language";
import type { Outcome } from "@/lib/practice-models/tree-schema";
import { AssessmentForm, type AssessmentFormProps } from "./assessment-form";

type ChooseOtherServiceFormProps = AssessmentFormProps & {
  readonly outcome: Extract<Outcome, { effect: "ends" }>;
  readonly agencies: readonly Pick<AgencyListItem, "id" | "name">[];
  readonly saved: OtherServiceContactView | null;
};

/** Which one service, and who makes contact: way A or way B of the routine. */
export function ChooseOtherServiceForm({ outcome, agencies, saved, ...form }: ChooseOtherServiceFormProps) {
  const t = useTranslations("assessments");
  const locale = useLocale();
  return (
    <AssessmentForm
      {...form}
      submitLabel={t("otherService.chooseSubmit")}
      submitTone={saved ? "secondary" : "primary"}
    >
      <Select
        name="agencyId"
        label={t("fields.agencyId")}
        options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={saved?.agencyId}
      />
      <TextField
        name="serviceName"
        label={t("fields.serviceName")}
        optional
        defaultValue={saved?.agencyId ? "" : saved?.serviceName}
      />
      <RadioGroup
        name="way"
        legend={t("fields.way")}
        defaultValue={saved?.way}
        options={outcome.ways.map(({ key, label, text }) => ({
          value: key,
          label: inLanguage(label, locale),
          hint: inLanguage(text, locale),
        }))}
      />
    </AssessmentForm>
  );
}
