import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { type SummaryItem, SummaryList } from "@/components/ui/summary-list";
import type { Step } from "@/lib/assessments/rules";
import { type AssessmentView, groupObservations, type RecordedAnswer } from "@/lib/assessments/views";
import { inLanguage } from "@/lib/practice-models/in-language";
import { chosenWords } from "@/lib/assessments/chosen-words";

type AnswersSoFarProps = {
  readonly assessment: AssessmentView;
  /** Left out, such as the question that the page is about. */
  readonly except?: string;
  readonly isChangeable: boolean;
};

/** The answers on the path, each with what stands beside it and a way back to it. */
export function AnswersSoFar({ assessment, except, isChangeable }: AnswersSoFarProps) {
  const t = useTranslations("assessments");
  const locale = useLocale();
  const steps = assessment.walked.steps.filter(({ question }) => question.key !== except);
  if (steps.length === 0) return null;

  const item = (step: Step<RecordedAnswer>): SummaryItem => {
    const { question, option, answer } = step;
    const changeHref = `/assessments/${assessment.assessmentId}/questions/${question.key}`;
    const isObserved = question.kind === "observations";
    return {
      key: question.key,
      question: inLanguage(question.text, locale),
      answer: isObserved ? <ObservedByGroup assessment={assessment} /> : inLanguage(option.label, locale),
      about: isObserved
        ? null
        : [chosenWords(assessment.model, question, answer, locale), answer.reasoning]
            .filter(Boolean)
            .join(". "),
      changeHref: isChangeable ? changeHref : undefined,
    };
  };
  return (
    <Section heading={t("question.answersSoFar")}>
      <div className="max-w-question">
        <SummaryList items={steps.map(item)} />
      </div>
    </Section>
  );
}

function ObservedByGroup({ assessment }: { readonly assessment: AssessmentView }) {
  const t = useTranslations("assessments.groupsShort");
  return groupObservations(assessment.observations).map(({ group, observations }) => (
    <span key={group} className="mt-1 block max-w-[60ch] first:mt-0">
      <span className="text-meta font-normal text-ink-2">{t(group)}: </span>
      {observations.map(({ text }) => text).join(" · ")}
    </span>
  ));
}
