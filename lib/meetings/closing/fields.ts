import { type Participant, participantKey } from "@/lib/meetings/notes/rules";
import type { ClosingItem } from "@/lib/practice-models/schema";

/** One place of the checklist where something is answered. The form's field is named after it. */
export type ClosingSlot = {
  readonly item: string;
  /** One of the item's own fields; "" for the item itself. */
  readonly field: string;
  readonly participant: Participant | null;
};

/** "coordinator", "planHandling.originalAt", "everyoneIsClear.guardian-<id>". */
export function closingSlotName({ item, field, participant }: ClosingSlot): string {
  const part = participant ? participantKey(participant) : field;
  return part === "" ? item : `${item}.${part}`;
}

/** Where an item is answered: by each who takes part, in its fields, or by a tick. The day of the follow-up is in the plan. */
export function closingSlotsOf(
  { key, kind, fields }: Pick<ClosingItem, "key" | "kind" | "fields">,
  participants: readonly Participant[],
): ClosingSlot[] {
  const inFields = fields.map((field) => ({ item: key, field: field.key, participant: null }));
  switch (kind) {
    case "fields":
      return inFields;
    case "everyone":
      return [...participants.map((participant) => ({ item: key, field: "", participant })), ...inFields];
    case "whoDoesWhat":
    case "coordinator":
      return [{ item: key, field: "", participant: null }];
    case "followUpDay":
      return [];
  }
}
