import { useTranslations } from "next-intl";
import { AssessmentForm } from "@/components/assessments/assessment-form";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/form/text-area";
import { useFormats } from "@/components/ui/use-formats";
import type { AssessmentView } from "@/lib/assessments/views";
import { lengths } from "@/lib/compound-needs/schemas";
import type { OwnDecision as OwnDecisionFacts } from "@/lib/compound-needs/views";
import type { FormAction } from "@/lib/form-state";

type OwnDecisionProps = {
  readonly assessment: Pick<AssessmentView, "assessmentId" | "version" | "ownDecision">;
  readonly idempotencyKey: string;
  readonly askAction: FormAction;
};

/** For whoever took the initiative: what the manager has said, or the form that asks. */
export function OwnDecision({ assessment, idempotencyKey, askAction }: OwnDecisionProps) {
  const t = useTranslations("compoundNeeds");
  const { assessmentId, version, ownDecision } = assessment;
  const { standing } = ownDecision;
  const mayAsk = standing === "notAsked" || standing === "lapsed" || standing === "notCompound";
  return (
    <div className="grid max-w-question gap-8">
      <StandingNotice ownDecision={ownDecision} />
      {mayAsk && (
        <AssessmentForm
          {...{ idempotencyKey, assessmentId, version }}
          action={askAction}
          submitLabel={standing === "notAsked" ? t("ask.submit") : t("ask.again")}
        >
          <p className="text-ink-2">{t("ask.lead")}</p>
          <TextArea
            name="note"
            label={t("ask.note")}
            hint={t("ask.noteHint")}
            maximum={lengths.note}
            optional
          />
        </AssessmentForm>
      )}
    </div>
  );
}

function StandingNotice({
  ownDecision: { standing, askedAt, decision },
}: {
  readonly ownDecision: OwnDecisionFacts;
}) {
  const t = useTranslations("compoundNeeds.own");
  const { longMoment } = useFormats();
  const asked = askedAt && <p>{t("asked", { moment: longMoment(askedAt) })}</p>;
  const decided = decision && (
    <>
      <p>{t("decidedBy", { person: decision.decidedBy, moment: longMoment(decision.decidedAt) })}</p>
      {decision.reason && <p className="whitespace-pre-line">{decision.reason}</p>}
    </>
  );
  switch (standing) {
    case "notNeeded":
    case "notAsked":
      return null;
    case "asked":
      return (
        <Notice title={t("askedTitle")}>
          {asked}
          <p>{t("askedBody")}</p>
        </Notice>
      );
    case "lapsed":
      return (
        <Notice tone="warn" title={t("lapsedTitle")}>
          <p>{t("lapsedBody")}</p>
        </Notice>
      );
    case "compound":
      return (
        <Notice tone="ok" title={t("compoundTitle")}>
          {decided}
        </Notice>
      );
    case "notCompound":
      return (
        <Notice tone="warn" title={t("notCompoundTitle")}>
          {decided}
          <p>{t("goOn")}</p>
        </Notice>
      );
  }
}
