import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswersSoFar } from "@/components/assessments/answers-so-far";
import { DutyReminder } from "@/components/assessments/duty-reminder";
import { OutcomeForms } from "@/components/assessments/outcome-forms";
import { OutcomeReason } from "@/components/assessments/outcome-reason";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { nextPage } from "@/lib/assessments/next-page";
import { inLanguage } from "@/lib/practice-models/in-language";
import { activateAction, askForDecisionAction, endAssessmentAction, reconsiderAction } from "../../actions";
import { type AssessmentPageProps, readAssessmentPage } from "../read-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assessments"))("outcome.pageTitle") };
}

export default async function OutcomePage(props: AssessmentPageProps) {
  const { assessment } = await readAssessmentPage(props, "outcome");
  const { walked, assessmentId, label } = assessment;
  if (walked.state === "asking") redirect(nextPage(assessment));

  const { outcome, decidedBy } = walked;
  const [t, locale] = [await getTranslations("assessments"), await getLocale()];
  return (
    <>
      <BackLink href="/assessments">{t("title")}</BackLink>
      <PageHeading kicker={t("kicker", { label })} lead={inLanguage(outcome.text, locale)}>
        {inLanguage(outcome.title, locale)}
      </PageHeading>
      <OutcomeForms
        assessment={assessment}
        outcome={outcome}
        questionKey={decidedBy.question.key}
        idempotencyKey={randomUUID()}
        endAction={endAssessmentAction}
        activateAction={activateAction}
        askAction={askForDecisionAction}
        reconsiderAction={reconsiderAction}
      />
      <OutcomeReason {...{ assessment, outcome, decidedBy }} />
      <AnswersSoFar
        assessment={assessment}
        except={decidedBy.question.key}
        isChangeable={!assessment.outcome}
      />
      <p className="mt-8">
        <LinkButton tone="link" href={`/assessments/${assessmentId}/print`}>
          {t("outcome.print")}
        </LinkButton>
      </p>
      <DutyReminder assessmentId={assessmentId} />
    </>
  );
}
