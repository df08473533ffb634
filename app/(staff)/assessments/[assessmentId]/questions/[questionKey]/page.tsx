import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AnswersSoFar } from "@/components/assessments/answers-so-far";
import { ChoiceQuestionForm } from "@/components/assessments/choice-question-form";
import { DutyReminder } from "@/components/assessments/duty-reminder";
import { EarlierAnswers } from "@/components/assessments/earlier-answers";
import { ObservationList } from "@/components/assessments/observation-list";
import { ObservationQuestionForm } from "@/components/assessments/observation-question-form";
import { QuestionHeading } from "@/components/assessments/question-heading";
import { BackLink } from "@/components/ui/back-link";
import { nextPage } from "@/lib/assessments/next-page";
import { findQuestion, reachableQuestions } from "@/lib/assessments/rules";
import {
  answerQuestionAction,
  noteObservationAction,
  removeObservationAction,
  restoreObservationAction,
} from "../../../actions";
import { readAssessmentPage } from "../../read-page";

type QuestionPageProps = {
  readonly params: Promise<{ readonly assessmentId: string; readonly questionKey: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assessments"))("question.title") };
}

export default async function QuestionPage(props: QuestionPageProps) {
  const { questionKey } = await props.params;
  const { assessment } = await readAssessmentPage(props, "question");
  const { model, answers, assessmentId } = assessment;
  const question = findQuestion(model.tree, questionKey);
  if (!question) notFound();
  const reachable = reachableQuestions(model.tree, answers);
  if (!assessment.isReminded || assessment.outcome || !reachable.includes(question))
    redirect(nextPage(assessment));

  const before = reachable[reachable.indexOf(question) - 1];
  const t = await getTranslations();
  const form = { assessment, question, idempotencyKey: randomUUID() };
  return (
    <>
      <BackLink href={before ? `/assessments/${assessmentId}/questions/${before.key}` : "/assessments"}>
        {before ? t("ui.back") : t("assessments.title")}
      </BackLink>
      <QuestionHeading {...form} />
      {question.kind === "observations" ? (
        <>
          <ObservationList
            assessment={assessment}
            removeAction={removeObservationAction}
            restoreAction={restoreObservationAction}
          />
          <div className="mt-12">
            <ObservationQuestionForm {...form} action={noteObservationAction} />
          </div>
        </>
      ) : (
        <ChoiceQuestionForm {...form} action={answerQuestionAction} />
      )}
      <EarlierAnswers question={question} answers={answers} />
      <AnswersSoFar assessment={assessment} except={question.key} isChangeable />
      <DutyReminder assessmentId={assessmentId} />
    </>
  );
}
