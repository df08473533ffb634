import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { offerCoordination, passCoordination, takeBackCoordination } from "@/lib/coordination/commands";
import { getCoordination } from "@/lib/coordination/queries";
import { acceptCoordination, declineCoordination } from "@/lib/coordination/received-commands";
import {
  acceptCoordinationSchema,
  declineCoordinationSchema,
  offerCoordinationSchema,
  passCoordinationSchema,
  takeBackCoordinationSchema,
} from "@/lib/coordination/schemas";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { caseVersion } from "@/tests/support/cases";
import { invitedCase } from "@/tests/support/invitations";

async function onCase(actor: Actor, caseId: string) {
  return { idempotencyKey: randomUUID(), version: String(await caseVersion(actor, caseId)), caseId };
}

/** The case is offered to an agency, and to a person there where one is given. Returns the offer's id. */
export async function offeredTo(
  actor: Actor,
  caseId: string,
  agencyId: string,
  personId = "",
): Promise<string> {
  const form = { ...(await onCase(actor, caseId)), agencyId, personId };
  return (await offerCoordination(actor, offerCoordinationSchema.parse(form))).offerId;
}

export async function offerTakenBack(actor: Actor, caseId: string, offerId: string): Promise<void> {
  const form = { ...(await onCase(actor, caseId)), offerId };
  await takeBackCoordination(actor, takeBackCoordinationSchema.parse(form));
}

export async function passedTo(
  actor: Actor,
  caseId: string,
  { personId }: Pick<Actor, "personId">,
  reason = "Föräldraledig från december.",
): Promise<void> {
  const form = { ...(await onCase(actor, caseId)), personId, reason };
  await passCoordination(actor, passCoordinationSchema.parse(form));
}

export function accepted(actor: Actor, invitationId: string, offerId: string) {
  const form = { idempotencyKey: randomUUID(), version: "0", invitationId, offerId };
  return acceptCoordination(actor, acceptCoordinationSchema.parse(form));
}

export function declined(actor: Actor, invitationId: string, offerId: string, reason = "Vi har fullt.") {
  const form = { idempotencyKey: randomUUID(), version: "0", invitationId, offerId, reason };
  return declineCoordination(actor, declineCoordinationSchema.parse(form));
}

export async function coordinationOf(actor: Actor, caseId: string) {
  return (await getCoordination(actor, caseId)).view;
}

/** A case with an agency invited, to which the coordination is offered. */
export async function offeredCase(actor: Actor, agencyId: string) {
  const opened = await invitedCase(actor, [agencyId]);
  const offerId = await offeredTo(actor, opened.caseId, agencyId);
  return { ...opened, invitationId: opened.invitationIds[0] ?? "", offerId };
}

/** The same, and the agency has taken it. */
export async function handedOverCase(actor: Actor, receiver: Actor) {
  const offered = await offeredCase(actor, receiver.agencyId);
  await accepted(receiver, offered.invitationId, offered.offerId);
  return offered;
}

/** The child takes back its consent for an agency, or for all, and whoever coordinates writes it down. */
export async function withdrawnBy(actor: Actor, caseId: string, agency: string) {
  const form = { ...(await onCase(actor, caseId)), giver: "child", agency, receivedHow: "telephone" };
  return withdrawConsent(actor, withdrawConsentSchema.parse(form));
}
