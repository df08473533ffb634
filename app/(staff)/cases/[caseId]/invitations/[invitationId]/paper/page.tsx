import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InvitationPaper } from "@/components/invitations/invitation-paper";
import { requireActor } from "@/lib/auth/current";
import { getSentInvitationPaper } from "@/lib/invitations/paper";
import { orNotFound, type SentInvitationPageProps } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("invitations"))("paper.title") };
}

export default async function SentInvitationPaperPage({ params }: SentInvitationPageProps) {
  const { caseId, invitationId } = await params;
  const actor = await requireActor();
  const paper = await orNotFound(getSentInvitationPaper(actor, caseId, invitationId));
  return (
    <InvitationPaper {...{ invitationId, paper }} backHref={`/cases/${caseId}/invitations/${invitationId}`} />
  );
}
