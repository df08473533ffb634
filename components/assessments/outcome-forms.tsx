import { useTranslations } from "next-intl";
import { OwnDecision } from "@/components/compound-needs/own-decision";
import { LinkButton } from "@/components/ui/button";
import { TextArea } from "@/components/ui/form/text-area";
import { useFormats } from "@/components/ui/use-formats";
import { lengths } from "@/lib/assessments/schemas";
import type { AssessmentView } from "@/lib/assessments/views";
import { mayActivateDecided } from "@/lib/compound-needs/rules";
import type { FormAction } from "@/lib/form-state";
import type { Outcome } from "@/lib/practice-models/tree-schema";
import { AssessmentForm } from "./assessment-form";

type OutcomeFormsProps = {
  readonly assessment: AssessmentView;
  readonly outcome: Outcome;
  readonly questionKey: string;
  readonly idempotencyKey: string;
  readonly endAction: FormAction;
  readonly activateAction: FormAction;
  readonly askAction: FormAction;
  readonly reconsiderAction: FormAction;
};

/** What can be done with an outcome: record it, think again, or go on once it is recorded. */
export function OutcomeForms({
  assessment,
  outcome,
  questionKey,
  idempotencyKey,
  ...actions
}: OutcomeFormsProps) {
  const t = useTranslations("assessments.outcome");
  const { assessmentId, version } = assessment;
  const form = { idempotencyKey, assessmentId, version };
  if (assessment.outcome) return <Recorded assessment={assessment} outcome={outcome} />;
  switch (outcome.effect) {
    case "ends":
      return (
        <AssessmentForm {...form} action={actions.endAction} submitLabel={t("end")}>
          <p className="text-ink-2">{t("endLead")}</p>
        </AssessmentForm>
      );
    case "activates":
      return (
        <div className="grid gap-8">
          <OwnDecision {...{ assessment, idempotencyKey }} askAction={actions.askAction} />
          {mayActivateDecided(assessment.facts.decision).granted && (
            <AssessmentForm {...form} action={actions.activateAction} submitLabel={t("activate")}>
              <p className="text-ink-2">{t("activateLead")}</p>
            </AssessmentForm>
          )}
        </div>
      );
    case "reconsiders":
      return (
        <AssessmentForm {...form} action={actions.reconsiderAction} submitLabel={t("reconsiderSubmit")}>
          <TextArea name="note" label={t("note")} hint={t("reconsiderHint")} maximum={lengths.reasoning} />
        </AssessmentForm>
      );
    case "advises":
      return (
        <LinkButton href={`/assessments/${assessmentId}/questions/${questionKey}`}>
          {t("backToQuestion")}
        </LinkButton>
      );
  }
}

function Recorded({ assessment, outcome }: Pick<OutcomeFormsProps, "assessment" | "outcome">) {
  const t = useTranslations("assessments.outcome");
  const { longMoment } = useFormats();
  const { assessmentId, outcome: recorded, caseId } = assessment;
  if (!recorded) return null;
  const hasWays = outcome.effect === "ends" && outcome.ways.length > 0;
  return (
    <div className="grid gap-6">
      <p className="text-ink-2">
        {t("recorded", { moment: longMoment(recorded.decidedAt), person: recorded.decidedBy })}
      </p>
      <p className="flex flex-wrap gap-x-4 gap-y-3">
        {recorded.activates && !caseId && (
          <LinkButton href={`/assessments/${assessmentId}/child`}>{t("register")}</LinkButton>
        )}
        {caseId && <LinkButton href={`/cases/${caseId}`}>{t("toCase")}</LinkButton>}
        {hasWays && (
          <LinkButton href={`/assessments/${assessmentId}/other-service`}>{t("chooseWay")}</LinkButton>
        )}
        <LinkButton tone="link" href="/assessments">
          {t("toList")}
        </LinkButton>
      </p>
    </div>
  );
}
