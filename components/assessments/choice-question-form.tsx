import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/form/checkbox-group";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import { latestAnswerTo } from "@/lib/assessments/rules";
import { formFields, lengths } from "@/lib/assessments/schemas";
import type { AssessmentView, RecordedAnswer } from "@/lib/assessments/views";
import { inLanguage } from "@/lib/practice-models/in-language";
import { findAgencyKind } from "@/lib/practice-models/rules";
import type { PracticeModel } from "@/lib/practice-models/schema";
import type { Question, QuestionField } from "@/lib/practice-models/tree-schema";
import { AssessmentForm, type AssessmentFormProps } from "./assessment-form";

type ChoiceQuestionFormProps = Omit<AssessmentFormProps, "assessmentId" | "version"> & {
  readonly assessment: AssessmentView;
  readonly question: Question;
};

/** One question: its answers, and what the model asks to stand beside them. Starts from what was answered last. */
export function ChoiceQuestionForm({ assessment, question, ...form }: ChoiceQuestionFormProps) {
  const t = useTranslations("assessments.question");
  const locale = useLocale();
  const { assessmentId, version, model } = assessment;
  const latest = latestAnswerTo(assessment.answers, question.key);
  const forOne = (optionKey: string) =>
    question.fields.filter(({ askedFor }) => askedFor.length === 1 && askedFor.includes(optionKey));
  const forSeveral = question.fields.filter(({ askedFor }) => askedFor.length > 1);
  const show = (field: QuestionField) => <Field key={field.key} {...{ field, model, latest }} />;
  return (
    <AssessmentForm
      {...form}
      {...{ assessmentId, version }}
      submitLabel={t("next")}
      beside={
        <Button tone="link" name="intent" value="later">
          {t("later")}
        </Button>
      }
    >
      <input type="hidden" name="questionKey" value={question.key} />
      <input type="hidden" name="practiceModel" value={model.key} />
      <input type="hidden" name="modelVersion" value={model.version} />
      <RadioGroup
        name="optionKey"
        legend={t("yourAnswer")}
        defaultValue={latest?.optionKey}
        options={question.options.map(({ key, label, hint }) => ({
          value: key,
          label: inLanguage(label, locale),
          hint: hint && inLanguage(hint, locale),
          reveal: revealed(forOne(key).map(show)),
        }))}
      />
      {forSeveral.map(show)}
    </AssessmentForm>
  );
}

type FieldProps = {
  readonly field: QuestionField;
  readonly model: PracticeModel;
  readonly latest: RecordedAnswer | null;
};

function Field({ field, model, latest }: FieldProps) {
  const locale = useLocale();
  const name = formFields[field.kind];
  const label = inLanguage(field.label, locale);
  const look = { name, hint: field.hint && inLanguage(field.hint, locale), optional: !field.isRequired };
  switch (field.kind) {
    case "text":
      return (
        <TextArea {...look} label={label} defaultValue={latest?.reasoning} maximum={lengths.reasoning} />
      );
    case "choices": {
      const options = field.choices.map((one) => ({ value: one.key, label: inLanguage(one.label, locale) }));
      return <CheckboxGroup {...look} legend={label} options={options} defaultValues={latest?.choices} />;
    }
    case "agencyKinds": {
      const options = field.agencyKinds.flatMap((key) => {
        const kind = findAgencyKind(model, key);
        return kind ? [{ value: key, label: inLanguage(kind.label, locale) }] : [];
      });
      return field.isMultiple ? (
        <CheckboxGroup {...look} legend={label} options={options} defaultValues={latest?.choices} />
      ) : (
        <RadioGroup {...look} legend={label} options={options} defaultValue={latest?.choices[0]} />
      );
    }
  }
}

function revealed(fields: readonly ReactNode[]): ReactNode {
  return fields.length > 0 ? fields : undefined;
}
