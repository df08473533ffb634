import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { DoNotDiscuss } from "@/components/children/do-not-discuss";
import { MeetingSummary } from "@/components/meetings/meeting-summary";
import { PlanningGaps } from "@/components/meetings/planning-gaps";
import { LinkButton } from "@/components/ui/button";
import { NextStep } from "@/components/ui/next-step";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { getMeetingPlan } from "@/lib/meetings/planning/queries";
import { type MeetingPageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("plan.title") };
}

export default async function MeetingPage({ params }: MeetingPageProps) {
  const { meetingId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getMeetingPlan(actor, meetingId));
  const t = await getTranslations("meetings.plan");
  const p = await getTranslations("preparations");
  const change = `/meetings/${meetingId}/change`;
  const isSent = view.sentCount > 0;
  const isProtected = isTreatedAsProtected(head.child.protection);
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading>{t("title")}</PageHeading>
      <div className="grid max-w-176 gap-12">
        <PlanningGaps {...view} />
        {view.meeting.heldOn === null && (
          <DoNotDiscuss
            childsName={isProtected ? p("theChild") : head.child.givenName}
            {...view.doNotDiscuss}
          />
        )}
        <MeetingSummary meeting={view.meeting} isPlaceApart={isProtected} />
        {view.meeting.heldOn === null && (
          <NextStep
            kicker={t("step")}
            title={t(isSent ? "follow" : "goOn")}
            actions={
              <>
                <LinkButton href={`/cases/${head.caseId}/invitations`}>
                  {t(isSent ? "followAction" : "goOn")}
                </LinkButton>
                <LinkButton tone="link" href={`/cases/${head.caseId}/preparations`}>
                  {p("title")}
                </LinkButton>
                <LinkButton tone="link" href={`/cases/${head.caseId}/meetings/${meetingId}/notes`}>
                  {t("notes")}
                </LinkButton>
                <LinkButton tone="link" href={change}>
                  {t("change")}
                </LinkButton>
              </>
            }
          />
        )}
        {isSent && <Notice title={t("resendTitle")}>{t("resend", { count: view.sentCount })}</Notice>}
      </div>
    </>
  );
}
