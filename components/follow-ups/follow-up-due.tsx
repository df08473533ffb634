import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { NextStep } from "@/components/ui/next-step";
import { TextLink } from "@/components/ui/text-link";
import { useFormats } from "@/components/ui/use-formats";
import type { FollowUpsView } from "@/lib/follow-ups/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { deadlineState } from "@/lib/time/working-days";

type FollowUpDueProps = {
  readonly caseId: string;
  readonly plan: NonNullable<FollowUpsView["plan"]>;
  readonly today: PlainDate;
};

/** When the plan is followed up next, and the ways to do it. */
export function FollowUpDue({ caseId, plan, today }: FollowUpDueProps) {
  const t = useTranslations("followUps");
  const { longDay } = useFormats();
  const when = useTranslations("cases.when");
  const { nextOn, endsHere, plannedMeetingId } = plan;
  const base = `/cases/${caseId}`;
  return (
    <NextStep
      kicker={t("next")}
      title={sentence()}
      actions={
        <>
          <LinkButton href={`${base}/follow-up/new`}>{t("record")}</LinkButton>
          {endsHere ? (
            <LinkButton tone="secondary" href={`${base}/closure`}>
              {t("close")}
            </LinkButton>
          ) : (
            <LinkButton
              tone="secondary"
              href={plannedMeetingId ? `/meetings/${plannedMeetingId}` : `${base}/meetings/new`}
            >
              {t(plannedMeetingId ? "toMeeting" : "planMeeting")}
            </LinkButton>
          )}
        </>
      }
    >
      {!endsHere && (
        <ul className="screen-only flex flex-wrap gap-x-6">
          <li>
            <TextLink href={`${base}/plan`} className="inline-flex min-h-11 items-center">
              {t("whoComes")}
            </TextLink>
          </li>
          <li>
            <TextLink href={`${base}/considered`} className="inline-flex min-h-11 items-center">
              {t("moreParties")}
            </TextLink>
          </li>
        </ul>
      )}
    </NextStep>
  );

  function sentence(): string {
    if (endsHere) return t("due.ended");
    if (nextOn === null) return t("due.none");
    const deadline = deadlineState(nextOn, today);
    if (deadline.state !== "overdue") return t("due.on", { day: longDay(nextOn) });
    const distance = when("workingDaysSince", { count: deadline.workingDaysSince });
    return t("due.overdue", { day: longDay(nextOn), distance });
  }
}
