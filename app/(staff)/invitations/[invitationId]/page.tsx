import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OfferNotice } from "@/components/coordination/offer-notice";
import { ReceivedPlans } from "@/components/disclosures/received-plans";
import { AnswerPanel } from "@/components/invitations/answer-panel";
import { OwnCaseWorkers } from "@/components/invitations/own-case-workers";
import { ReceivedInvitationView } from "@/components/invitations/received-invitation";
import { WhyReceived } from "@/components/invitations/why-received";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { SecrecyTag } from "@/components/ui/secrecy-tag";
import { requireActor } from "@/lib/auth/current";
import { listReceivedDisclosures } from "@/lib/disclosures/queries";
import { getReceivedInvitation } from "@/lib/invitations/received/queries";
import { orNotFound, type ReceivedInvitationPageProps } from "@/lib/page";
import { answerInvitationAction, assignCaseWorkerAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("received.title") };
}

export default async function ReceivedInvitationPage({ params }: ReceivedInvitationPageProps) {
  const { invitationId } = await params;
  const actor = await requireActor();
  const received = await orNotFound(getReceivedInvitation(actor, invitationId));
  const plans = await orNotFound(listReceivedDisclosures(actor, invitationId));
  const t = await getTranslations();
  const { kind, child } = received.snapshot;
  const secrecy = t(child.isProtected ? "cases.head.protected" : "cases.head.secrecy");
  return (
    <>
      <BackLink href="/invitations">{t("invitations.received.heading")}</BackLink>
      <PageHeading mark={<SecrecyTag>{secrecy}</SecrecyTag>}>
        {t(`invitations.received.oneTitle.${kind}`)}
      </PageHeading>
      <OfferNotice invitationId={invitationId} offer={received.offer} />
      <ReceivedInvitationView
        received={received}
        answer={<AnswerPanel {...received} action={answerInvitationAction} idempotencyKey={randomUUID()} />}
        plans={<ReceivedPlans invitationId={invitationId} plans={plans} />}
        why={
          <WhyReceived
            received={received}
            agencyName={actor.agencyName}
            isCaseWorker={received.caseWorkers.some(({ personId }) => personId === actor.personId)}
          />
        }
        caseWorkers={
          <OwnCaseWorkers {...received} action={assignCaseWorkerAction} idempotencyKey={randomUUID()} />
        }
      />
    </>
  );
}
