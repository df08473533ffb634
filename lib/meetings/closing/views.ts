import type { ClosingSlot } from "@/lib/meetings/closing/fields";
import type { CheckStanding, ClosingGap, SlotFact } from "@/lib/meetings/closing/rules";
import type { Bilingual } from "@/lib/practice-models/text-schema";
import type { ClosingCheckKey, ClosingItem } from "@/lib/practice-models/schema";
import type { PlainDate } from "@/lib/time/plain-date";

/** One place of the checklist with its answer, who gave it and when. */
export type ClosingSlotView = ClosingSlot &
  SlotFact & { readonly answered: { readonly at: Date; readonly by: string } | null };

export type ClosingItemView = Omit<ClosingItem, "check"> & {
  readonly check: ClosingCheckKey | null;
  readonly slots: readonly ClosingSlotView[];
  readonly isDone: boolean;
};

export type ClosingCheckView = CheckStanding & { readonly key: ClosingCheckKey; readonly text: Bilingual };

/** How a meeting stands that is about to end: the checklist during and after it, and what it is checked against. */
export type ClosingView = {
  /** The sum of the versions of the answers. */
  readonly version: number;
  readonly during: readonly ClosingItemView[];
  readonly after: readonly ClosingItemView[];
  readonly checks: readonly ClosingCheckView[];
  readonly gaps: readonly ClosingGap[];
  /** What the plan says, beside the ticks. */
  readonly unassigned: readonly string[];
  readonly interventionCount: number;
  readonly coordinator: string;
  readonly nextOn: PlainDate | null;
  readonly nextNote: string;
};
