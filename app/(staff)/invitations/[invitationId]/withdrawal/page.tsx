import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithdrawalForm } from "@/components/invitations/withdrawal-form";
import { BackLink } from "@/components/ui/back-link";
import { InsetText } from "@/components/ui/inset-text";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getReceivedInvitation } from "@/lib/invitations/received/queries";
import { orNotFound, type ReceivedInvitationPageProps } from "@/lib/page";
import { passOnWithdrawalAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("withdrawal.title") };
}

export default async function ReceivedWithdrawalPage({ params }: ReceivedInvitationPageProps) {
  const { invitationId } = await params;
  const actor = await requireActor();
  const { id, answers, snapshot } = await orNotFound(getReceivedInvitation(actor, invitationId));
  const t = await getTranslations("invitations");
  return (
    <>
      <BackLink href={`/invitations/${id}`}>{t(`received.oneTitle.${snapshot.kind}`)}</BackLink>
      <PageHeading lead={t("withdrawal.lead")}>{t("withdrawal.title")}</PageHeading>
      <InsetText>{t("withdrawal.save")}</InsetText>
      <WithdrawalForm {...{ id, answers }} action={passOnWithdrawalAction} idempotencyKey={randomUUID()} />
    </>
  );
}
