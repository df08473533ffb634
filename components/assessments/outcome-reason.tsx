import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { Step } from "@/lib/assessments/rules";
import type { AssessmentView, RecordedAnswer } from "@/lib/assessments/views";
import { inLanguage } from "@/lib/practice-models/in-language";
import type { Outcome } from "@/lib/practice-models/tree-schema";
import { chosenWords } from "@/lib/assessments/chosen-words";

type OutcomeReasonProps = {
  readonly assessment: AssessmentView;
  readonly outcome: Outcome;
  readonly decidedBy: Step<RecordedAnswer>;
};

/** Which answer led to the outcome (S001-14), and what to do next. */
export function OutcomeReason({ assessment, outcome, decidedBy }: OutcomeReasonProps) {
  const t = useTranslations("assessments.outcome");
  const locale = useLocale();
  const { question, option, answer } = decidedBy;
  const href = `/assessments/${assessment.assessmentId}/questions/${question.key}`;
  return (
    <div className="mt-12 max-w-question">
      <Section heading={t("because")}>
        <SummaryList
          items={[
            {
              key: question.key,
              question: inLanguage(question.text, locale),
              answer: inLanguage(option.label, locale),
              about: [chosenWords(assessment.model, question, answer, locale), answer.reasoning]
                .filter(Boolean)
                .join(". "),
              changeHref: assessment.outcome ? undefined : href,
            },
          ]}
        />
      </Section>
      <Section heading={t("nextSteps")}>
        <ul className="list-disc pl-5">
          {outcome.nextSteps.map((step) => (
            <li key={step.sv}>{inLanguage(step, locale)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
