import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { NextStep } from "@/components/ui/next-step";
import { mayChangeMeeting } from "@/lib/meetings/planning/rules";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";

type MeetingNextStepProps = {
  readonly meeting: PlannedMeeting;
  readonly caseId: string;
  /** Whether anybody has been invited. */
  readonly isSent: boolean;
  /** The meeting that is planned instead of one that is called off. */
  readonly insteadId: string | null;
};

/** What to do now: invite, follow the answers, or plan anew when it is called off. A held meeting has none. */
export function MeetingNextStep({ meeting, caseId, isSent, insteadId }: MeetingNextStepProps) {
  const t = useTranslations("meetings");
  if (meeting.cancelledAt !== null) {
    const [key, href] =
      insteadId === null
        ? (["plan", `/cases/${caseId}/meetings/new`] as const)
        : (["open", `/meetings/${insteadId}`] as const);
    return (
      <NextStep
        kicker={t("plan.step")}
        title={t(`cancelled.next.${key}`)}
        actions={<LinkButton href={href}>{t(`cancelled.nextAction.${key}`)}</LinkButton>}
      />
    );
  }
  if (!mayChangeMeeting(meeting).granted) return null;
  return (
    <NextStep
      kicker={t("plan.step")}
      title={t(isSent ? "plan.follow" : "plan.goOn")}
      actions={
        <>
          <LinkButton href={`/cases/${caseId}/invitations`}>
            {t(isSent ? "plan.followAction" : "plan.goOn")}
          </LinkButton>
          <LinkButton tone="link" href={`/cases/${caseId}/preparations`}>
            {t("plan.preparations")}
          </LinkButton>
          <LinkButton tone="link" href={`/cases/${caseId}/meetings/${meeting.id}/notes`}>
            {t("plan.notes")}
          </LinkButton>
        </>
      }
    />
  );
}
