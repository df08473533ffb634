import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import type { InvitationSnapshot } from "@/lib/invitations/snapshot";
import { chooseAreas, agreeOnGroundRules, holdMeeting } from "@/lib/meetings/notes/commands";
import { saveAttendance } from "@/lib/meetings/notes/attendance-commands";
import { saveNotes } from "@/lib/meetings/notes/note-commands";
import { getMeetingNotes } from "@/lib/meetings/notes/queries";
import { participantKey } from "@/lib/meetings/notes/rules";
import {
  agreeOnGroundRulesSchema,
  chooseAreasSchema,
  holdMeetingSchema,
  saveAttendanceSchema,
  saveNotesSchema,
} from "@/lib/meetings/notes/schemas";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import { kronobarn } from "@/lib/practice-models/kronobarn";
import { toDatabaseDay } from "@/lib/time/database-day";
import { addDays, type PlainDate } from "@/lib/time/plain-date";
import { consented, openedCase, type OpenedCase, today } from "@/tests/support/cases";

export type PlannedMeeting = OpenedCase & { readonly meetingId: string };

export type InvitedMeeting = PlannedMeeting & {
  /** The invitation of each agency, by the agency's id. */
  readonly invitationIds: Readonly<Record<string, string>>;
};
type MeetingWish = NonNullable<Parameters<typeof openedCase>[1]> & {
  readonly on?: PlainDate;
  /** Those who were told that they must come. */
  readonly calledIds?: readonly string[];
};

/** A meeting planned for a day, with the agencies invited to it. Consents name them and the own agency. */
export async function plannedMeeting(
  actor: Actor,
  agencyIds: readonly string[],
  { on = today, calledIds = [], ...wish }: MeetingWish = {},
): Promise<InvitedMeeting> {
  const opened = await openedCase(actor, wish);
  await consented(actor, opened, [actor.agencyId, ...agencyIds]);
  const { caseId } = opened;
  const meetingId = await withActor(actor, async (tx) => {
    const meeting = await tx.meeting.create({
      data: {
        caseId,
        plannedOn: toDatabaseDay(on),
        startsAt: "13:00",
        lengthMinutes: 75,
        form: "physical",
        place: "Rum 12",
        plannedAt: new Date(),
      },
    });
    return nothingPersonal(meeting.id);
  });
  const invitationIds: Record<string, string> = {};
  for (const agencyId of agencyIds)
    invitationIds[agencyId] = await invited(
      actor,
      { caseId, meetingId },
      agencyId,
      calledIds.includes(agencyId),
    );
  return { ...opened, meetingId, invitationIds };
}

const snapshot: InvitationSnapshot = {
  format: 1,
  caseCode: "K-7F3QX",
  kind: "invitation",
  modelName: { sv: "Kronobarnsmodellen", en: "Kronobarnsmodellen" },
  meetingName: kronobarn.meetingName,
  receiverName: "Socialtjänsten barn och unga",
  meeting: {
    ...{ on: today, startsAt: "13:00", lengthMinutes: 75, form: "physical" },
    ...{ place: "Rum 12", link: "", needs: "" },
  },
  caller: { agency: "Elevhälsan Björkskolan", person: "Anna Bergström", title: "Skolsköterska", phone: "" },
  child: { name: "Elle-Máret Länta", age: 13, isProtected: false },
  question: "Vad behövs för att skolan ska fungera?",
  areas: [],
  answerBy: today,
  attendanceIsRequired: false,
  contactConfirmedOn: null,
  consentOn: today,
  movedCount: 0,
};

/** The agency has been sent an invitation, within what the consents allow. */
export function invited(
  actor: Actor,
  { caseId, meetingId }: { caseId: string; meetingId: string },
  agencyId: string,
  mustCome = false,
): Promise<string> {
  return withActor(actor, async (tx) => {
    const invitation = {
      ...{ caseId, meetingId, agencyId, kind: mustCome ? "summons" : "invitation", channel: "kring" },
      snapshot: { ...snapshot, attendanceIsRequired: mustCome },
      ...{ establishedContact: "notNeeded", sentAt: new Date() },
    };
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      SELECT app.send_invitation(${JSON.stringify(invitation)}::jsonb)::text AS id`;
    return nothingPersonal(row?.id ?? "");
  });
}

export async function notesOf(
  actor: Actor,
  { caseId, meetingId }: PlannedMeeting,
): Promise<MeetingNotesView> {
  return (await getMeetingNotes(actor, caseId, meetingId)).view;
}

/** What a form about the meeting carries besides its own fields. */
export function meetingForm({ caseId, meetingId }: PlannedMeeting, version: number) {
  return { idempotencyKey: randomUUID(), version: String(version), caseId, meetingId };
}

/** Everyone came, agreed and spoke: the meeting can be registered as held. */
export async function notedMeeting(actor: Actor, meeting: PlannedMeeting): Promise<void> {
  const view = await notesOf(actor, meeting);
  const everyoneCame = view.participants.map(({ participant }) => [
    `state.${participantKey(participant)}`,
    "present",
  ]);
  const named = view.participants.flatMap(({ participant, name }) =>
    participant.kind === "agency" ? [[`name.${participantKey(participant)}`, name || "Emil Rantala"]] : [],
  );
  const guardians = meeting.guardianIds.map((id, index) => [
    `text.guardian-${id}`,
    `Vårdnadshavare ${index + 1} säger sitt.`,
  ]);
  const fields = Object.fromEntries([...everyoneCame, ...named]) as Record<string, string>;
  await saveAttendance(
    actor,
    saveAttendanceSchema.parse({ ...meetingForm(meeting, view.attendanceVersion), ...fields }),
  );
  await agreeOnGroundRules(
    actor,
    agreeOnGroundRulesSchema.parse({ ...meetingForm(meeting, view.version), agreed: "true" }),
  );
  await chooseAreas(
    actor,
    chooseAreasSchema.parse({ ...meetingForm(meeting, view.areasVersion), areas: ["safe", "developing"] }),
  );
  const said = { "text.child": "Jag vill att någon ringer mig.", ...Object.fromEntries(guardians) } as Record<
    string,
    string
  >;
  await saveNotes(actor, saveNotesSchema.parse({ ...meetingForm(meeting, 0), area: "", ...said }));
}

/** A meeting with the family, noted and registered as held. */
export async function heldMeeting(
  actor: Actor,
  agencyIds: readonly string[],
  wish: Parameters<typeof plannedMeeting>[2] = {},
): Promise<InvitedMeeting> {
  const meeting = await plannedMeeting(actor, agencyIds, wish);
  await notedMeeting(actor, meeting);
  const { version, plannedOn } = await notesOf(actor, meeting);
  await holdMeeting(actor, holdMeetingSchema.parse({ ...meetingForm(meeting, version), heldOn: plannedOn }));
  return meeting;
}

export const yesterday = addDays(today, -1);
