import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import { DateField } from "@/components/ui/form/date-field";
import { RadioGroup } from "@/components/ui/form/radio-group";
import { TextArea } from "@/components/ui/form/text-area";
import type { FormAction } from "@/lib/form-state";
import { questions, surveyAnswers, type SurveyWay } from "@/lib/surveys/rules";
import { lengths } from "@/lib/surveys/schemas";
import type { SurveyStart } from "@/lib/surveys/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { Face } from "./face";

type SurveyFormProps = {
  readonly action: FormAction;
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly versionId: string;
  readonly start: SurveyStart;
  readonly way: SurveyWay;
  readonly today: PlainDate;
  readonly beside: ReactNode;
};

/** The five questions to one person, each with faces to choose from, and room for their own words. */
export function SurveyForm({ caseId, versionId, start, way, today, ...form }: SurveyFormProps) {
  const t = useTranslations("surveys");
  const { member, version } = start;
  return (
    <ActionForm {...form} version={version} submitLabel={t("form.submit")} className="max-w-question">
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="versionId" value={versionId} />
      <input type="hidden" name="person" value={member.key} />
      <input type="hidden" name="way" value={way} />
      {way === "screen" && <input type="hidden" name="answeredOn" value={today} />}
      {way === "paper" && (
        <DateField
          name="answeredOn"
          label={t("fields.answeredOn", { who: member.who })}
          defaultValue={today}
          example={today}
        />
      )}
      {questions.map((question) => (
        <RadioGroup
          key={question}
          name={question}
          legend={<span className="text-lead">{t(`questions.${question}`)}</span>}
          inColumns
          options={surveyAnswers.map((answer) => ({
            value: answer,
            label: (
              <span className="flex items-center gap-3">
                <Face answer={answer} /> {t(`answers.${answer}`)}
              </span>
            ),
          }))}
        />
      ))}
      <TextArea name="words" label={t("fields.words")} optional maximum={lengths.words} rows={3} />
    </ActionForm>
  );
}
