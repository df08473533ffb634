import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { sendInvitations } from "@/lib/invitations/commands";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { considerAgencySchema } from "@/lib/invitations/considered/schemas";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { answerInvitation } from "@/lib/invitations/received/commands";
import {
  answerInvitationSchema,
  prepareInvitationSchema,
  sendInvitationsSchema,
} from "@/lib/invitations/schemas";
import type { Actor } from "@/lib/access/actor";
import { cancelMeeting, planMeeting } from "@/lib/meetings/planning/commands";
import { cancelMeetingSchema, planMeetingSchema } from "@/lib/meetings/planning/schemas";
import { assignRoles } from "@/lib/meetings/roles/commands";
import { assignRolesSchema } from "@/lib/meetings/roles/schemas";
import { recordNeeds } from "@/lib/needs/commands";
import type { Need } from "@/lib/needs/rules";
import type { PlainDate } from "@/lib/time/plain-date";
import { randomUUID } from "node:crypto";
import type { ToldCase } from "./case";
import { at } from "./clock";
import { caseVersionOf, filled, versionOf } from "./form";

/** The wheel as the initiator sees it. */
export async function neededStory(told: ToldCase, on: PlainDate, needs: readonly Need[]): Promise<void> {
  const version = Number(await caseVersionOf(told.actor, told.caseId));
  await recordNeeds(
    told.actor,
    { idempotencyKey: randomUUID(), version, caseId: told.caseId, needs },
    at(on, "13:00"),
  );
}

export async function consideredStory(
  told: ToldCase,
  on: PlainDate,
  agencies: readonly (readonly [agencyId: string, decision: "invite" | "leaveOut", reason: string])[],
): Promise<void> {
  for (const [agencyId, decision, reason] of agencies) {
    const form = filled(considerAgencySchema, {
      version: "0",
      caseId: told.caseId,
      agencyId,
      decision,
      reason,
    });
    await considerAgency(told.actor, form, at(on, "13:20"));
  }
}

export async function plannedStory(told: ToldCase, on: PlainDate, meeting: object): Promise<string> {
  const usual = {
    startsAt: "13.00",
    lengthMinutes: "75",
    form: "physical",
    place: "Björkskolan, rum Linden",
    roomBooked: "true",
  };
  const version = await caseVersionOf(told.actor, told.caseId);
  const form = filled(planMeetingSchema, { version, caseId: told.caseId, ...usual, ...meeting });
  return (await planMeeting(told.actor, form, at(on, "13:30"))).meetingId;
}

/** Who leads, takes notes and writes the plan, and how the meeting is set up. */
export async function rolesStory(
  told: ToldCase,
  meetingId: string,
  on: PlainDate,
  roles: object,
): Promise<void> {
  const { agencyId: chairAgencyId, personId: callerId } = told.actor;
  const form = filled(assignRolesSchema, {
    version: await meetingVersionOf(told, meetingId),
    ...{ meetingId, chairAgencyId, callerId, ...roles },
  });
  await assignRoles(told.actor, form, at(on, "13:40"));
}

export async function cancelledStory(
  told: ToldCase,
  meetingId: string,
  on: PlainDate,
  reason: string,
): Promise<void> {
  const version = await meetingVersionOf(told, meetingId);
  await cancelMeeting(
    told.actor,
    filled(cancelMeetingSchema, { version, meetingId, reason }),
    at(on, "15:10"),
  );
}

function meetingVersionOf({ actor }: ToldCase, meetingId: string): Promise<string> {
  return versionOf(actor, (tx) =>
    tx.meeting.findUnique({ where: { id: meetingId }, select: { version: true } }),
  );
}

/** What is answered about a specialist that knows the child. */
export function knownTo(on: PlainDate, reasonNote: string) {
  const contact = { establishedContact: "yes", contactSource: "Familjen berättar.", contactConfirmedOn: on };
  return { ...contact, reasonIsRelevant: "yes", reasonNote };
}

/** The way by which an agency is mailed, as the form sends it. */
export function mailWayOf(actor: Actor, agencyId: string): Promise<string> {
  return withActor(actor, async (tx) => {
    const way = await tx.contactWay.findFirstOrThrow({ where: { agencyId, kind: "email" } });
    return nothingPersonal(way.id);
  });
}

export async function invitedStory(
  told: ToldCase,
  on: PlainDate,
  agencies: readonly (readonly [agencyId: string, fields?: object])[],
): Promise<void> {
  const { actor, caseId } = told;
  const usual = { kind: "summons", way: "kring", establishedContact: "notNeeded" };
  for (const [agencyId, fields] of agencies) {
    const form = filled(prepareInvitationSchema, { version: "0", caseId, agencyId, ...usual, ...fields });
    await prepareInvitation(actor, form, at(on, "14:00"));
  }
  const agencyIds = agencies.map(([agencyId]) => agencyId);
  const form = filled(sendInvitationsSchema, {
    version: await caseVersionOf(actor, caseId),
    caseId,
    agencyIds,
    protectionChecked: "true",
  });
  await sendInvitations(actor, form, at(on, "14:20"));
}

/** The invited agency answers for itself, in Kring. */
export async function answeredStory(
  receiver: Actor,
  caseId: string,
  on: PlainDate,
  fields: object,
): Promise<void> {
  const invitationId = await withActor(receiver, async (tx) => {
    const invitation = await tx.invitation.findFirstOrThrow({
      where: { caseId, agencyId: receiver.agencyId },
      orderBy: { sentAt: "desc" },
    });
    return nothingPersonal(invitation.id);
  });
  await answerInvitation(
    receiver,
    filled(answerInvitationSchema, { version: "0", invitationId, ...fields }),
    at(on, "08:10"),
  );
}
