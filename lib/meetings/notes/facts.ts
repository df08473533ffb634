import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { readDoNotDiscuss } from "@/lib/children/queries";
import { NotFoundError } from "@/lib/errors";
import { participantOf, readParticipants } from "@/lib/meetings/notes/participants";
import { type MeetingFacts, meetingGaps, silences, type VoiceFact } from "@/lib/meetings/notes/rules";
import type { MeetingNotesView, NoteView } from "@/lib/meetings/notes/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { fromDatabaseDay } from "@/lib/time/database-day";

/** States of an area that a meeting goes through. What works, or nobody knows, is not asked about. */
const wanted = ["collaboration", "attention"] as const;

/** A meeting with everything noted at it. The case must be visible to the transaction. */
export async function readMeetingNotes(
  tx: Transaction,
  caseId: string,
  meetingId: string,
): Promise<MeetingNotesView> {
  const meeting = await tx.meeting.findUnique({ where: { id: meetingId, caseId } });
  if (!meeting) throw new NotFoundError("meeting");
  const plannedOn = fromDatabaseDay(meeting.plannedOn);
  const { participants, version: attendanceVersion } = await readParticipants(tx, { ...meeting, plannedOn });
  const { notes, versions } = await readNotes(tx, meetingId);
  const areas = await readAreas(tx, caseId);
  const view = {
    meetingId,
    revision: await readRevision(tx, meetingId),
    version: meeting.version,
    plannedOn,
    startsAt: meeting.startsAt,
    lengthMinutes: meeting.lengthMinutes,
    isPhysical: meeting.form === "physical",
    question: meeting.question,
    heldOn: meeting.heldOn && fromDatabaseDay(meeting.heldOn),
    familyAbsentReason: meeting.familyAbsentReason,
    groundRules: meeting.groundRulesAt && {
      at: meeting.groundRulesAt,
      by: await nameOf(tx, meeting.groundRulesById),
    },
    ...areas,
    participants,
    attendanceVersion,
    notes,
    notesVersions: versions,
    doNotDiscuss: await readDoNotDiscuss(tx, caseId),
  };
  return { ...view, gaps: meetingGaps(factsOf(view)) };
}

/** A word that is another one after every change of what the pages of a meeting show. */
export async function readRevision(tx: Transaction, meetingId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ revision: string }[]>`
    SELECT concat_ws('.', m.version,
      (SELECT coalesce(sum(version), 0) FROM attendances WHERE meeting_id = m.id),
      (SELECT coalesce(sum(version), 0) FROM area_needs WHERE case_id = m.case_id),
      (SELECT coalesce(sum(version), 0) FROM area_notes WHERE meeting_id = m.id),
      (SELECT coalesce(sum(version), 0) FROM closing_answers WHERE meeting_id = m.id),
      (SELECT coalesce(sum(version), 0) FROM plans WHERE case_id = m.case_id)) AS revision
    FROM meetings m WHERE m.id = ${meetingId}::uuid`;
  if (!row) throw new NotFoundError("meeting");
  return row.revision;
}

/** What the rules need to know of what is noted. */
export function factsOf(view: Omit<MeetingNotesView, "gaps">): MeetingFacts {
  return {
    attendances: view.participants.map(({ name, ...one }) => ({ ...one, personName: name })),
    hasGroundRules: view.groundRules !== null,
    areas: view.areas,
    voices: view.notes.flatMap(({ participant, ...note }): VoiceFact[] =>
      participant ? [{ ...note, participant }] : [],
    ),
    familyAbsentReason: view.familyAbsentReason,
  };
}

async function readNotes(tx: Transaction, meetingId: string) {
  const rows = await tx.areaNote.findMany({ where: { meetingId }, orderBy: { writtenAt: "asc" } });
  const writers = await tx.person.findMany({
    where: { id: { in: [...new Set(rows.map(({ writtenById }) => writtenById))] } },
    select: { id: true, name: true },
  });
  const notes = rows.map((row): NoteView => ({
    area: row.area,
    voice: row.voice,
    participant: row.voice === "child" || row.guardianId || row.agencyId ? participantOf(row) : null,
    text: row.text,
    silence: silences.find((silence) => silence === row.silence) ?? null,
    writtenAt: row.writtenAt,
    writtenBy: writers.find(({ id }) => id === row.writtenById)?.name ?? "",
    version: row.version,
  }));
  const versions: Record<string, number> = {};
  for (const { area, version } of rows) versions[area] = (versions[area] ?? 0) + version;
  return { notes, versions };
}

/** The areas as the meeting has chosen them, beside those that the initiator had thought of. */
async function readAreas(tx: Transaction, caseId: string) {
  const childCase = await tx.childCase.findUniqueOrThrow({ where: { id: caseId } });
  const order = getPracticeModel(childCase.practiceModel, childCase.modelVersion).areas.map(({ key }) => key);
  const rows = await tx.areaNeed.findMany({ where: { caseId } });
  const chosen = (stage: "initiation" | "meeting") =>
    order.filter((key) =>
      rows.some(
        (row) =>
          row.area === key &&
          row.stage === stage &&
          row.removedAt === null &&
          wanted.some((state) => state === row.state),
      ),
    );
  return {
    areas: chosen("meeting"),
    suggestedAreas: chosen("initiation"),
    areasVersion: rows
      .filter(({ stage }) => stage === "meeting")
      .reduce((sum, { version }) => sum + version, 0),
  };
}

async function nameOf(tx: Transaction, personId: string | null): Promise<string> {
  const person =
    personId && (await tx.person.findUnique({ where: { id: personId }, select: { name: true } }));
  return person ? person.name : "";
}
