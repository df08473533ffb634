import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCaseHead } from "@/lib/cases/queries";
import type { SavedText } from "@/lib/errors";
import { readClosing } from "@/lib/meetings/closing/queries";
import { type Answer, isAnswered } from "@/lib/meetings/closing/rules";
import { closingAnswerIn, type SaveClosingAnswers } from "@/lib/meetings/closing/schemas";
import type { ClosingItemView, ClosingSlotView } from "@/lib/meetings/closing/views";
import { readMeetingNotes } from "@/lib/meetings/notes/facts";
import { columnsOf } from "@/lib/meetings/notes/participants";
import { ensureCurrent, requireMeeting } from "@/lib/meetings/notes/require-meeting";

/** Saves what is answered so far of the checklist during and after the meeting (S004-40). What nobody has touched keeps who gave it and when. */
export function saveClosingAnswers(actor: Actor, input: SaveClosingAnswers, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { caseId, meetingId } = input;
      await requireMeeting(tx, caseId, meetingId);
      const notes = await readMeetingNotes(tx, caseId, meetingId);
      const { during, after, version } = await readClosing(tx, await readCaseHead(tx, caseId), notes, now);
      const items = [...during, ...after];
      ensureCurrent(version, input.version, () => items.flatMap(savedAnswers));

      const changed = items.flatMap(({ slots }) => slots).filter((slot) => isChanged(slot, input));
      for (const slot of changed)
        await saveAnswer(tx, { caseId, meetingId }, slot, {
          ...closingAnswerIn(input, slot),
          answeredAt: now,
          answeredById: actor.personId,
        });
      const detail = { items: [...new Set(changed.map(({ item }) => item))] };
      return recorded(undefined, {
        act: "meeting.checklistSaved",
        caseId,
        subjectId: meetingId,
        detail,
        at: now,
      });
    },
    input,
  );
}

function isChanged(slot: ClosingSlotView, input: SaveClosingAnswers): boolean {
  const { isYes, note } = closingAnswerIn(input, slot);
  return isYes !== slot.isYes || note !== slot.note;
}

async function saveAnswer(
  tx: Transaction,
  place: { caseId: string; meetingId: string },
  { item, field, participant }: ClosingSlotView,
  answer: Answer & { readonly answeredAt: Date; readonly answeredById: string },
): Promise<void> {
  const whose = participant ? columnsOf(participant) : { guardianId: null, agencyId: null };
  const slot = { item, field, kind: participant?.kind ?? null, ...whose };
  const { count } = await tx.closingAnswer.updateMany({
    where: { meetingId: place.meetingId, ...slot },
    data: { ...answer, version: { increment: 1 } },
  });
  if (count === 0) await tx.closingAnswer.create({ data: { ...place, ...slot, ...answer } });
}

function savedAnswers({ text, fields, slots }: ClosingItemView): SavedText[] {
  return slots.filter(isAnswered).map((slot): SavedText => {
    const part = fields.find(({ key }) => key === slot.field)?.label.sv ?? slot.who;
    const label = part === "" ? "meetingClosing.answer" : "meetingClosing.answerOf";
    const named = { label, labelValues: { question: text.sv, part } };
    if (slot.isYes === null) return { ...named, text: slot.note };
    return { ...named, choice: `meetingClosing.${slot.isYes ? "yes" : "no"}` };
  });
}
