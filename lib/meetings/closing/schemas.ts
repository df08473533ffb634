import type { z } from "zod";
import { type ClosingSlot, closingSlotName } from "@/lib/meetings/closing/fields";
import type { Answer } from "@/lib/meetings/closing/rules";
import { id, mutation, textIn, withFieldsNamed } from "@/lib/validation";

export const closingNoteLength = 1000;
const uuid = "[0-9a-f-]{36}";

/** The model decides which items there are: "yes.coordinator", "yes.everyoneIsClear.child", "note.planHandling.originalAt". */
export const saveClosingAnswersSchema = withFieldsNamed(
  { ...mutation, caseId: id, meetingId: id },
  new RegExp(`^(yes|note)\\.[a-z][a-zA-Z0-9]{0,39}(\\.((guardian|agency)-${uuid}|[a-z][a-zA-Z0-9]{0,39}))?$`),
  closingNoteLength,
);
export type SaveClosingAnswers = z.output<typeof saveClosingAnswersSchema>;

/** What the form says in one place. A field has words; anything else is yes, no or nothing. */
export function closingAnswerIn(form: SaveClosingAnswers, slot: ClosingSlot): Answer {
  const name = closingSlotName(slot);
  if (slot.field !== "") return { isYes: null, note: textIn(form, "note", name) };
  const answer = textIn(form, "yes", name);
  return { isYes: answer === "yes" || answer === "no" ? answer === "yes" : null, note: "" };
}
