import { useTranslations } from "next-intl";
import { AssessmentForm, type AssessmentFormProps } from "@/components/assessments/assessment-form";
import { ChildFields } from "./child-fields";

/** Opens the case: the assessment gets its child. `version` is the assessment's. */
export function RegisterChildForm(form: AssessmentFormProps) {
  const t = useTranslations("children");
  return (
    <AssessmentForm {...form} submitLabel={t("registerSubmit")}>
      <ChildFields />
    </AssessmentForm>
  );
}
