import type { ChecklistNote } from "@/lib/checklists/rules";
import type { ChecklistItem } from "@/lib/practice-models/schema";
import type { PreparatoryTalkView } from "@/lib/preparatory-talks/views";

/** One item with its answer, who gave it and when. */
export type ChecklistItemView = ChecklistItem &
  ChecklistNote & { readonly answered: { readonly at: Date; readonly by: string } | null };

/** The checklist before the next meeting. */
export type ChecklistView = {
  /** The sum of the versions of its answers. */
  readonly version: number;
  readonly items: readonly ChecklistItemView[];
  readonly answeredCount: number;
  /** The talks with the family since the last meeting: they answer what the family says. */
  readonly talks: readonly PreparatoryTalkView[];
};
