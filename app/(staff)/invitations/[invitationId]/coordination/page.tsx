import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AnswerOffer } from "@/components/coordination/answer-offer";
import { BackLink } from "@/components/ui/back-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SecrecyTag } from "@/components/ui/secrecy-tag";
import { requireActor } from "@/lib/auth/current";
import { getReceivedCoordination } from "@/lib/coordination/queries";
import { orNotFound, type ReceivedInvitationPageProps } from "@/lib/page";
import { acceptCoordinationAction, declineCoordinationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("coordination"))("received.title") };
}

export default async function ReceivedCoordinationPage({ params }: ReceivedInvitationPageProps) {
  const { invitationId } = await params;
  const actor = await requireActor();
  const { offer, ...received } = await orNotFound(getReceivedCoordination(actor, invitationId));
  const t = await getTranslations();
  const secrecy = t(received.isProtected ? "cases.head.protected" : "cases.head.secrecy");
  const back = t(`invitations.received.oneTitle.${received.kind}`);
  return (
    <>
      <BackLink href={`/invitations/${invitationId}`}>{back}</BackLink>
      <PageHeading
        mark={<SecrecyTag>{secrecy}</SecrecyTag>}
        lead={offer && t("coordination.received.lead", { agency: offer.fromAgencyName })}
      >
        {t("coordination.received.title")}
      </PageHeading>
      {offer ? (
        <AnswerOffer
          {...received}
          offer={offer}
          accept={{ action: acceptCoordinationAction, idempotencyKey: randomUUID() }}
          decline={{ action: declineCoordinationAction, idempotencyKey: randomUUID() }}
        />
      ) : (
        <EmptyState title={t("coordination.received.none")}>
          <p>{t("coordination.received.noneBody")}</p>
        </EmptyState>
      )}
    </>
  );
}
