import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { DoNotDiscuss } from "@/components/children/do-not-discuss";
import { ReportLink } from "@/components/deviations/report-link";
import { CancelledMeeting } from "@/components/meetings/cancelled-meeting";
import { MeetingActs } from "@/components/meetings/meeting-acts";
import { MeetingAgenda } from "@/components/meetings/meeting-agenda";
import { MeetingNextStep } from "@/components/meetings/meeting-next-step";
import { MeetingRolesFacts } from "@/components/meetings/meeting-roles";
import { MeetingSummary } from "@/components/meetings/meeting-summary";
import { PlanningGaps } from "@/components/meetings/planning-gaps";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { getMeetingPlan } from "@/lib/meetings/planning/queries";
import { mayChangeMeeting } from "@/lib/meetings/planning/rules";
import { type MeetingPageProps, orNotFound } from "@/lib/page";
import { meetingWordsOf } from "@/lib/practice-models/meeting-name";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("plan.title") };
}

export default async function MeetingPage({ params }: MeetingPageProps) {
  const { meetingId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getMeetingPlan(actor, meetingId));
  const t = await getTranslations("meetings");
  const p = await getTranslations("preparations");
  const { caseId } = head;
  const { meeting, cancellation, roles, invited } = view;
  const isProtected = isTreatedAsProtected(head.child.protection);
  const mayChange = mayChangeMeeting(meeting).granted;
  const isSent = invited.length > 0;
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading>{t("plan.heading", meetingWordsOf(head, await getLocale()))}</PageHeading>
      <div className="grid max-w-176 gap-12">
        {cancellation ? <CancelledMeeting {...cancellation} /> : <PlanningGaps {...view} />}
        {mayChange && (
          <DoNotDiscuss
            childsName={isProtected ? p("theChild") : head.child.givenName}
            {...view.doNotDiscuss}
          />
        )}
        <MeetingNextStep {...{ meeting, caseId, isSent }} insteadId={cancellation?.insteadId ?? null} />
        <div>
          <MeetingSummary meeting={meeting} isPlaceApart={isProtected} />
          <MeetingActs {...{ meeting, caseId, mayChange }} />
          {meeting.lateReason !== "" && head.closedAt === null && (
            <ReportLink {...{ caseId, meetingId }} kind="lateMeeting" />
          )}
        </div>
        {isSent && mayChange && (
          <Notice title={t("plan.resendTitle")}>{t("plan.resend", { count: invited.length })}</Notice>
        )}
        {!cancellation && (
          <div>
            <Section heading={t("roles.title")}>
              <MeetingRolesFacts roles={roles} />
              {mayChange && (
                <p className="mt-4">
                  <TextLink href={`/meetings/${meetingId}/roles`}>{t("roles.change")}</TextLink>
                </p>
              )}
            </Section>
            <Section heading={t("agenda.title")}>
              <MeetingAgenda caseId={caseId} areas={view.areas} setUp={roles.setUp} />
            </Section>
          </div>
        )}
      </div>
    </>
  );
}
