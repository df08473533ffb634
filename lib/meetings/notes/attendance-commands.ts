import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import type { SavedText } from "@/lib/errors";
import { columnsOf, readParticipants } from "@/lib/meetings/notes/participants";
import { ensureCurrent, requireMeeting } from "@/lib/meetings/notes/require-meeting";
import { familyStates, participantKey } from "@/lib/meetings/notes/rules";
import {
  feelingIn,
  mandateIn,
  type SaveAttendance,
  type SaveExperience,
  stateIn,
} from "@/lib/meetings/notes/schemas";
import type { ParticipantView } from "@/lib/meetings/notes/views";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { textIn } from "@/lib/validation";

/** Notes who came, who sent somebody else, who wrote, and who did not come and why. A row without an answer is left for later. */
export function saveAttendance(actor: Actor, input: SaveAttendance, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { meeting } = await requireMeeting(tx, input.caseId, input.meetingId);
      const { id: meetingId, caseId } = meeting;
      const plannedOn = fromDatabaseDay(meeting.plannedOn);
      const { participants, version } = await readParticipants(tx, { id: meetingId, caseId, plannedOn });
      ensureCurrent(version, input.version, () => participants.flatMap(savedAttendance));

      for (const { participant } of participants) {
        const name = participantKey(participant);
        const state = stateIn(input, name);
        const isFamily = participant.kind !== "agency";
        if (state === null || (isFamily && !familyStates.some((one) => one === state))) continue;
        const contact = isFamily
          ? { name: "", profession: "", phone: "" }
          : {
              name: textIn(input, "name", name),
              profession: textIn(input, "profession", name),
              phone: textIn(input, "phone", name),
            };
        const reason = state === "absent" ? textIn(input, "reason", name) : "";
        const hasMandate = state === "substitute" ? mandateIn(input, name) : null;
        const data = { state, ...contact, reason, hasMandate };
        await saveRow(tx, { meetingId, caseId }, participant, data);
      }
      return recorded(undefined, { act: "meeting.attendanceSaved", caseId, subjectId: meetingId, at: now });
    },
    input,
  );
}

/** How far the child and each guardian felt part of the decisions (S001-46). Asked for and kept, never demanded. */
export function saveExperience(actor: Actor, input: SaveExperience, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { meeting } = await requireMeeting(tx, input.caseId, input.meetingId);
      const { id: meetingId, caseId } = meeting;
      const plannedOn = fromDatabaseDay(meeting.plannedOn);
      const { participants, version } = await readParticipants(tx, { id: meetingId, caseId, plannedOn });
      ensureCurrent(version, input.version, () => participants.flatMap(savedExperience));

      for (const { participant, state } of participants) {
        if (participant.kind === "agency" || state === null) continue;
        const name = participantKey(participant);
        await tx.attendance.updateMany({
          where: { meetingId, kind: participant.kind, ...columnsOf(participant) },
          data: {
            felt: feelingIn(input, name) ?? "",
            feltNote: textIn(input, "note", name),
            version: { increment: 1 },
          },
        });
      }
      return recorded(undefined, { act: "meeting.experienceSaved", caseId, subjectId: meetingId, at: now });
    },
    input,
  );
}

type Row = Pick<ParticipantView, "name" | "profession" | "phone" | "reason" | "hasMandate"> & {
  readonly state: NonNullable<ParticipantView["state"]>;
};

async function saveRow(
  tx: Transaction,
  meeting: { meetingId: string; caseId: string },
  participant: ParticipantView["participant"],
  data: Row,
): Promise<void> {
  const who = { kind: participant.kind, ...columnsOf(participant) };
  const { count } = await tx.attendance.updateMany({
    where: { meetingId: meeting.meetingId, ...who },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) await tx.attendance.create({ data: { ...meeting, ...who, ...data } });
}

function savedAttendance(view: ParticipantView): SavedText[] {
  const { participant, who, state, name, reason, hasMandate } = view;
  if (state === null) return [];
  const labelValues = { who };
  const saved: SavedText[] = [
    { label: "meetingNotes.attendance.state", labelValues, choice: `meetingNotes.states.${state}` },
  ];
  if (state === "absent") saved.push({ label: "meetingNotes.attendance.reason", labelValues, text: reason });
  if (hasMandate !== null)
    saved.push({
      label: "meetingNotes.attendance.mandate",
      labelValues,
      choice: `meetingNotes.attendance.${hasMandate ? "hasMandate" : "noMandate"}`,
    });
  if (participant.kind === "agency")
    saved.push({ label: "meetingNotes.attendance.name", labelValues, text: name });
  return saved;
}

function savedExperience({ who, felt, feltNote }: ParticipantView): SavedText[] {
  if (felt === null && feltNote === "") return [];
  return [{ label: "meetingNotes.experience.note", labelValues: { who }, text: feltNote }];
}
