import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { offerCoordination } from "@/lib/coordination/commands";
import { acceptCoordination, declineCoordination } from "@/lib/coordination/received-commands";
import {
  acceptCoordinationSchema,
  declineCoordinationSchema,
  offerCoordinationSchema,
} from "@/lib/coordination/schemas";
import type { ToldCase } from "./case";
import { caseVersionOf, filled } from "./form";

/** The baton is offered to an agency. */
export async function offeredStory(
  { actor, caseId }: ToldCase,
  agencyId: string,
  now: Date,
): Promise<string> {
  const version = await caseVersionOf(actor, caseId);
  const form = filled(offerCoordinationSchema, { version, caseId, agencyId });
  return (await offerCoordination(actor, form, now)).offerId;
}

/** Somebody there says no and why, or takes it. */
export async function answeredOfferStory(
  receiver: Actor,
  { caseId }: ToldCase,
  { offerId, reason, now }: { readonly offerId: string; readonly reason?: string; readonly now: Date },
): Promise<void> {
  const invitationId = await withActor(receiver, async (tx) => {
    const where = { caseId, agencyId: receiver.agencyId };
    return nothingPersonal((await tx.invitation.findFirstOrThrow({ where })).id);
  });
  const form = { version: "0", invitationId, offerId };
  if (reason === undefined) await acceptCoordination(receiver, filled(acceptCoordinationSchema, form), now);
  else await declineCoordination(receiver, filled(declineCoordinationSchema, { ...form, reason }), now);
}
