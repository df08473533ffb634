import type { Actor } from "@/lib/access/actor";
import { sendInvitations } from "@/lib/invitations/commands";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { contactWays } from "@/prisma/seed/register/contacts";
import { mailWayOf } from "@/prisma/seed/teller/meeting";
import { caseToInviteTo, preparationForm, sendingForm } from "@/tests/support/invitations";

/** The agency's address in the register. */
export function addressOf(agencyId: string): string {
  return contactWays.find((way) => way.agencyId === agencyId && way.kind === "email")?.value ?? "";
}

/** A case whose agencies have been invited by mail. Returns the invitations' ids in the same order. */
export async function mailedCase(
  actor: Actor,
  agencyIds: readonly string[],
  wish: Parameters<typeof caseToInviteTo>[2] = {},
  meeting: object = {},
) {
  const opened = await caseToInviteTo(actor, agencyIds, wish, meeting);
  const { caseId } = opened;
  for (const agencyId of agencyIds) {
    const changes = { kind: "invitation", way: await mailWayOf(actor, agencyId) };
    await prepareInvitation(actor, preparationForm(caseId, agencyId, changes));
  }
  await sendInvitations(actor, await sendingForm(actor, caseId, agencyIds, { protectionChecked: "true" }));
  const { invitees } = (await getInvitations(actor, caseId)).view;
  const invitationIds = agencyIds.map(
    (agencyId) => invitees.find(({ agency }) => agency.id === agencyId)?.invitation?.id ?? "",
  );
  return { ...opened, invitationIds };
}
