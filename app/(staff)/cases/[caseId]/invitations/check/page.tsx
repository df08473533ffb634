import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MissingConsents } from "@/components/invitations/missing-consents";
import { SendForm } from "@/components/invitations/send-form";
import { SummonsSender } from "@/components/invitations/summons-sender";
import { PlanningGaps } from "@/components/meetings/planning-gaps";
import { BackLink } from "@/components/ui/back-link";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { readyToSend } from "@/lib/invitations/next-step";
import { getInvitations } from "@/lib/invitations/queries";
import { maySummon } from "@/lib/invitations/sender/rules";
import { daysUntil } from "@/lib/meetings/planning/rules";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { sendInvitationsAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("check.title") };
}

export default async function CheckInvitationsPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getInvitations(actor, caseId));
  if (head.closedAt) redirect(`/cases/${caseId}/invitations`);
  const t = await getTranslations("invitations");
  const ready = readyToSend(view.invitees);
  const back = `/cases/${caseId}/invitations`;
  const { meeting } = view;
  return (
    <>
      <BackLink href={back}>{t("list.title")}</BackLink>
      <PageHeading lead={t("check.lead")}>{t("check.title")}</PageHeading>
      <div className="mb-12 grid max-w-176 gap-6">
        <MissingConsents
          senderHasConsent={view.senderHasConsent}
          names={view.invitees.filter(({ hasConsent }) => !hasConsent).map(({ agency }) => agency.name)}
          caseHref={`/cases/${caseId}`}
        />
        {meeting && (
          <PlanningGaps
            gaps={view.gaps}
            noticeDays={view.noticeDays}
            daysLeft={daysUntil(meeting.plannedOn, todayInSweden(new Date()))}
          />
        )}
      </div>
      {view.summonsSender && !maySummon(view.summonsSender).granted ? (
        <SummonsSender sender={view.summonsSender} caseHref={`/cases/${caseId}`} />
      ) : ready.length === 0 ? (
        <EmptyState
          title={t("check.nothing")}
          action={<LinkButton href={back}>{t("check.back")}</LinkButton>}
        >
          {t("check.nothingBody")}
        </EmptyState>
      ) : (
        <SendForm
          action={sendInvitationsAction}
          idempotencyKey={randomUUID()}
          caseId={caseId}
          version={head.version}
          ready={ready}
          isProtected={isTreatedAsProtected(head.child.protection)}
        />
      )}
    </>
  );
}
