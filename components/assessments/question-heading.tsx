import { useLocale, useTranslations } from "next-intl";
import { BreakAtSlashes } from "@/components/ui/break-at-slashes";
import { PageHeading } from "@/components/ui/page-heading";
import type { AssessmentView } from "@/lib/assessments/views";
import { inLanguage } from "@/lib/practice-models/in-language";
import { longestPath } from "@/lib/practice-models/tree-faults";
import type { Question } from "@/lib/practice-models/tree-schema";
import { WhyWeAsk } from "./why-we-ask";

type QuestionHeadingProps = {
  readonly assessment: Pick<AssessmentView, "label" | "model" | "walked">;
  readonly question: Question;
};

/** Which question of how many, what it asks and why. */
export function QuestionHeading({ assessment, question }: QuestionHeadingProps) {
  const t = useTranslations("assessments");
  const locale = useLocale();
  const { label, model, walked } = assessment;
  const place = walked.steps.findIndex((step) => step.question.key === question.key);
  const number = String((place === -1 ? walked.steps.length : place) + 1);
  const total = String(longestPath(model.tree));
  return (
    <>
      <PageHeading
        kicker={t("kickerQuestion", { label, number, total })}
        lead={question.lead && inLanguage(question.lead, locale)}
      >
        <BreakAtSlashes>{inLanguage(question.text, locale)}</BreakAtSlashes>
      </PageHeading>
      <div className="mb-8">
        <WhyWeAsk question={question} />
      </div>
    </>
  );
}
