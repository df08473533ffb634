import type { z } from "zod";
import type { ChecklistNote } from "@/lib/checklists/rules";
import type { ChecklistItem } from "@/lib/practice-models/schema";
import { id, mutation, textIn, withFieldsNamed } from "@/lib/validation";

export const noteLength = 1000;

/** The model decides which items there are, so an item's fields are named after it: "yes.callForAction", "note.whoTalks". */
export const saveChecklistSchema = withFieldsNamed(
  { ...mutation, caseId: id },
  /^(yes|note)\.[a-z][a-zA-Z0-9]{0,39}$/,
  noteLength,
);
export type SaveChecklist = z.output<typeof saveChecklistSchema>;

/** What the form says by one item. */
export function noteIn(form: SaveChecklist, { key, kind }: ChecklistItem): ChecklistNote {
  const answer = kind === "yesNo" ? textIn(form, "yes", key) : "";
  const isYes = answer === "yes" || answer === "no" ? answer === "yes" : null;
  return { isYes, note: textIn(form, "note", key) };
}
