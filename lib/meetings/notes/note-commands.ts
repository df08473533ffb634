import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { DomainError, type SavedText } from "@/lib/errors";
import { mayBeSilent, type NoteSlot, slotName, slotsOf } from "@/lib/meetings/notes/fields";
import { readMeetingNotes } from "@/lib/meetings/notes/facts";
import { columnsOf } from "@/lib/meetings/notes/participants";
import { ensureCurrent, requireMeeting } from "@/lib/meetings/notes/require-meeting";
import { isSameParticipant, type Silence } from "@/lib/meetings/notes/rules";
import { type SaveNotes, silenceIn, type WriteNote } from "@/lib/meetings/notes/schemas";
import type { MeetingNotesView, NoteView } from "@/lib/meetings/notes/views";
import { textIn } from "@/lib/validation";

/** Saves what every voice says about one area, or about the whole. What nobody has touched is not written again. */
export function saveNotes(actor: Actor, input: SaveNotes, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      await requireMeeting(tx, input.caseId, input.meetingId);
      const { caseId, meetingId, area } = input;
      const view = await readMeetingNotes(tx, caseId, meetingId);
      const slots = requireSlots(view, area);
      ensureCurrent(view.notesVersions[area] ?? 0, input.version, () =>
        slots.flatMap((slot) => savedNote(view, area, slot)),
      );

      for (const slot of slots) {
        const silence = mayBeSilent(slot) ? silenceIn(input, slotName(slot)) : null;
        const said = { text: textIn(input, "text", slotName(slot)), silence };
        const before = noteIn(view, area, slot);
        if (said.text === (before?.text ?? "") && silence === (before?.silence ?? null)) continue;
        await saveNote(tx, { caseId, meetingId, area }, slot, {
          ...said,
          writtenAt: now,
          writtenById: actor.personId,
        });
      }
      return recorded(undefined, {
        act: "meeting.notesSaved",
        caseId,
        subjectId: meetingId,
        detail: { area },
        at: now,
      });
    },
    input,
  );
}

/** Saves what one voice says, while it is being written. Colleagues who write in other fields are not in the way. */
export function writeNote(actor: Actor, input: WriteNote, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { caseId, meetingId, area, text } = input;
      await requireMeeting(tx, caseId, meetingId);
      const view = await readMeetingNotes(tx, caseId, meetingId);
      const slot = requireSlots(view, area).find((one) => slotName(one) === input.slot);
      if (!slot) throw new DomainError("meetingNotes.refusals.noSuchVoice");
      ensureCurrent(noteIn(view, area, slot)?.version ?? 0, input.version, () => savedNote(view, area, slot));

      const silence = mayBeSilent(slot) ? input.silence : null;
      await saveNote(tx, { caseId, meetingId, area }, slot, {
        ...{ text, silence },
        ...{ writtenAt: now, writtenById: actor.personId },
      });
      return recorded(undefined, {
        act: "meeting.notesSaved",
        caseId,
        subjectId: meetingId,
        detail: { area },
        at: now,
      });
    },
    input,
  );
}

/** What can be noted about an area that the meeting goes through, or about the whole. */
function requireSlots(view: MeetingNotesView, area: string): NoteSlot[] {
  if (area !== "" && !view.areas.includes(area)) throw new DomainError("meetingNotes.refusals.areaNotChosen");
  return slotsOf(
    area,
    view.participants.map(({ participant }) => participant),
  );
}

async function saveNote(
  tx: Transaction,
  place: { caseId: string; meetingId: string; area: string },
  { voice, participant }: NoteSlot,
  said: { text: string; silence: Silence | null; writtenAt: Date; writtenById: string },
): Promise<void> {
  const whose = participant ? columnsOf(participant) : { guardianId: null, agencyId: null };
  const { meetingId, area } = place;
  const data = { ...said, silence: said.silence ?? "" };
  const { count } = await tx.areaNote.updateMany({
    where: { meetingId, area, voice, ...whose },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) await tx.areaNote.create({ data: { ...place, voice, ...whose, ...data } });
}

function noteIn(view: MeetingNotesView, area: string, slot: NoteSlot): NoteView | undefined {
  return view.notes.find(
    (note) =>
      note.area === area &&
      note.voice === slot.voice &&
      (slot.participant === null ||
        (note.participant !== null && isSameParticipant(note.participant, slot.participant))),
  );
}

function savedNote(view: MeetingNotesView, area: string, slot: NoteSlot): SavedText[] {
  const note = noteIn(view, area, slot);
  if (!note) return [];
  const { participant } = slot;
  const who =
    participant && view.participants.find((one) => isSameParticipant(one.participant, participant))?.who;
  return [{ label: `meetingNotes.voices.${slot.voice}`, labelValues: { who: who ?? "" }, text: note.text }];
}
