import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { sendInvitations } from "@/lib/invitations/commands";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { considerAgencySchema } from "@/lib/invitations/considered/schemas";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { prepareInvitationSchema, sendInvitationsSchema } from "@/lib/invitations/schemas";
import { planMeeting } from "@/lib/meetings/planning/commands";
import { planMeetingSchema } from "@/lib/meetings/planning/schemas";
import { recordNeeds } from "@/lib/needs/commands";
import type { Need } from "@/lib/needs/rules";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, consented, type OpenedCase, openedCase, today } from "@/tests/support/cases";

const twoAreas: readonly Need[] = [
  { area: "safe", state: "collaboration", note: "Otrygg på rasterna.", saidBy: ["child"] },
  { area: "developing", state: "attention", note: "", saidBy: ["guardian", "staff"] },
];

/** The wheel as the initiator sees it: two areas. */
export async function neededIn(actor: Actor, caseId: string, needs = twoAreas) {
  const version = await caseVersion(actor, caseId);
  return recordNeeds(actor, { idempotencyKey: randomUUID(), version, caseId, needs });
}

/** The input of a meeting three weeks ahead, as the form would send it. */
export async function meetingForm(actor: Actor, caseId: string, changes: object = {}) {
  return planMeetingSchema.parse({
    idempotencyKey: randomUUID(),
    version: String(await caseVersion(actor, caseId)),
    caseId,
    plannedOn: addDays(today, 21),
    offDayReason: "Familjen kan bara då.",
    startsAt: "13.00",
    lengthMinutes: "75",
    form: "physical",
    place: "Björkskolan, rum Linden",
    roomBooked: "true",
    question: "Vad behövs för att skolan ska fungera?",
    answerBy: addDays(today, 10),
    ...changes,
  });
}

export async function plannedMeeting(actor: Actor, caseId: string, changes: object = {}) {
  return planMeeting(actor, await meetingForm(actor, caseId, changes));
}

export function considerationForm(caseId: string, agencyId: string, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: "0", caseId, agencyId };
  return considerAgencySchema.parse({ ...form, decision: "invite", reason: "Känner familjen.", ...changes });
}

export function preparationForm(caseId: string, agencyId: string, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: "0", caseId, agencyId };
  const usual = { kind: "summons", way: "kring", establishedContact: "notNeeded" };
  return prepareInvitationSchema.parse({ ...form, ...usual, ...changes });
}

/** What is answered about a specialist that knows the child. */
export const knownToSpecialist = {
  establishedContact: "yes",
  contactSource: "Mamma berättar.",
  contactConfirmedOn: today,
  reasonIsRelevant: "yes",
  reasonNote: "Behandlingen påverkar skoldagen.",
};

export async function sendingForm(
  actor: Actor,
  caseId: string,
  agencyIds: readonly string[],
  changes: object = {},
) {
  const form = {
    idempotencyKey: randomUUID(),
    version: String(await caseVersion(actor, caseId)),
    caseId,
    agencyIds,
  };
  return sendInvitationsSchema.parse({ ...form, ...changes });
}

/** A case with consents, two areas, a meeting, and the agencies considered: nothing prepared. */
export async function caseToInviteTo(
  actor: Actor,
  agencyIds: readonly string[],
  wish: Parameters<typeof openedCase>[1] = {},
  meeting: object = {},
) {
  const opened = await openedCase(actor, wish);
  await consented(actor, opened, [actor.agencyId, ...agencyIds]);
  await neededIn(actor, opened.caseId);
  const { meetingId } = await plannedMeeting(actor, opened.caseId, meeting);
  for (const agencyId of agencyIds) await considerAgency(actor, considerationForm(opened.caseId, agencyId));
  return { ...opened, meetingId };
}

/** The same, with a summons sent to each. Returns the invitations' ids in the same order. */
export async function invitedCase(
  actor: Actor,
  agencyIds: readonly string[],
  wish: Parameters<typeof openedCase>[1] = {},
  changes: object = {},
  meeting: object = {},
): Promise<OpenedCase & { readonly meetingId: string; readonly invitationIds: readonly string[] }> {
  const opened = await caseToInviteTo(actor, agencyIds, wish, meeting);
  for (const agencyId of agencyIds) {
    await prepareInvitation(actor, preparationForm(opened.caseId, agencyId, changes));
  }
  await sendInvitations(
    actor,
    await sendingForm(actor, opened.caseId, agencyIds, { protectionChecked: "true" }),
  );
  const { invitees } = (await getInvitations(actor, opened.caseId)).view;
  const invitationIds = agencyIds.map(
    (agencyId) => invitees.find(({ agency }) => agency.id === agencyId)?.invitation?.id ?? "",
  );
  return { ...opened, invitationIds };
}
