import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Fieldset } from "@/components/ui/form/fieldset";
import type { AssessmentView } from "@/lib/assessments/views";
import type { Question } from "@/lib/practice-models/tree-schema";
import { AssessmentForm, type AssessmentFormProps } from "./assessment-form";
import { ObservationFields } from "./observation-fields";

type ObservationQuestionFormProps = Omit<AssessmentFormProps, "assessmentId" | "version"> & {
  readonly assessment: AssessmentView;
  readonly question: Question;
};

/** Writes one observation at a time. Whatever stands in the fields is saved, also when the author goes on. */
export function ObservationQuestionForm({ assessment, question, ...form }: ObservationQuestionFormProps) {
  const t = useTranslations("assessments");
  const { assessmentId, version } = assessment;
  return (
    <AssessmentForm
      {...form}
      {...{ assessmentId, version }}
      submitLabel={t("question.next")}
      beside={
        <>
          <Button tone="secondary" name="intent" value="add">
            {t("observations.addButton")}
          </Button>
          <Button tone="link" name="intent" value="later">
            {t("question.later")}
          </Button>
        </>
      }
    >
      <input type="hidden" name="questionKey" value={question.key} />
      <Fieldset legend={t(assessment.observations.length > 0 ? "observations.addMore" : "observations.add")}>
        <ObservationFields />
      </Fieldset>
    </AssessmentForm>
  );
}
