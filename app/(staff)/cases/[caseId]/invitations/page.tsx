import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { CallsToMake } from "@/components/invitations/calls-to-make";
import { InvitationNextStep } from "@/components/invitations/invitation-next-step";
import { InviteeRow } from "@/components/invitations/invitee-row";
import { MissingConsents } from "@/components/invitations/missing-consents";
import { RecalledList } from "@/components/invitations/recalled-list";
import { SummonsSender } from "@/components/invitations/summons-sender";
import { MeetingSummary } from "@/components/meetings/meeting-summary";
import { PlanningGaps } from "@/components/meetings/planning-gaps";
import { Columns } from "@/components/ui/columns";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { nextInvitationStep } from "@/lib/invitations/next-step";
import { getInvitations } from "@/lib/invitations/queries";
import { daysUntil } from "@/lib/meetings/planning/rules";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { meetingWordsOf } from "@/lib/practice-models/meeting-name";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("list.title") };
}

export default async function InvitationsPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getInvitations(actor, caseId));
  const t = await getTranslations("invitations.list");
  const today = todayInSweden(new Date());
  const { theMeeting } = meetingWordsOf(head, await getLocale());
  const caseHref = `/cases/${caseId}`;
  const step = nextInvitationStep(view);
  const { invitees, meeting } = view;
  const nameOf = (id: string | null) => invitees.find(({ agency }) => agency.id === id)?.agency.name ?? null;
  const aside = meeting && (
    <Section heading={t("meeting")} size="aside">
      <MeetingSummary meeting={meeting} isPlaceApart={isTreatedAsProtected(head.child.protection)} />
      <p className="mt-4">
        <TextLink href={`/meetings/${meeting.id}`}>{t("openMeeting")}</TextLink>
      </p>
    </Section>
  );
  return (
    <>
      <CaseBackLink head={head} today={today} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <Columns aside={aside}>
        {!head.closedAt && (
          <div className="grid gap-8">
            <CallsToMake invitees={invitees} caseHref={caseHref} />
            {view.summonsSender && <SummonsSender sender={view.summonsSender} caseHref={caseHref} />}
            {step && <InvitationNextStep {...{ step, caseHref, theMeeting }} />}
            <MissingConsents
              senderHasConsent={view.senderHasConsent}
              names={invitees.filter(({ hasConsent }) => !hasConsent).map(({ agency }) => agency.name)}
              caseHref={caseHref}
            />
            {meeting && (
              <PlanningGaps
                gaps={view.gaps}
                noticeDays={view.noticeDays}
                daysLeft={daysUntil(meeting.plannedOn, today)}
              />
            )}
          </div>
        )}
        {invitees.length > 0 && (
          <Section heading={t("agencies")}>
            <ul className="border-b border-line">
              {invitees.map((invitee) => (
                <InviteeRow
                  key={invitee.agency.id}
                  {...{ invitee, caseHref }}
                  isClosed={head.closedAt !== null}
                  counterpartForName={nameOf(invitee.prepared?.counterpartForId ?? null)}
                />
              ))}
            </ul>
            {!head.closedAt && (
              <p className="mt-4">
                <TextLink href={`${caseHref}/considered`}>{t("changeChoice")}</TextLink>
              </p>
            )}
          </Section>
        )}
        <RecalledList recalled={view.recalled} />
      </Columns>
    </>
  );
}
