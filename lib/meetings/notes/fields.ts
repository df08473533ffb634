import type { Voice } from "@/lib/meetings/notes/views";
import type { Participant } from "@/lib/meetings/notes/rules";
import { participantKey } from "@/lib/meetings/notes/rules";

/** One note of a form: what voice, and whose. The form's field is named after it. */
export type NoteSlot = { readonly voice: Voice; readonly participant: Participant | null };

/** "works", "child", "guardian-<id>": unique within one area. */
export function slotName({ voice, participant }: NoteSlot): string {
  return participant ? participantKey(participant) : voice;
}

/** The notes that can be made about one area, or about the whole when `area` is "": the child's first (S001-53). */
export function slotsOf(area: string, participants: readonly Participant[]): NoteSlot[] {
  const isWhole = area === "";
  const family = participants.filter(({ kind }) => kind !== "agency").map(asSlot);
  if (isWhole) return [{ voice: "situation", participant: null }, ...family];
  const agencies = participants.filter(({ kind }) => kind === "agency").map(asSlot);
  return [
    ...family,
    { voice: "works", participant: null },
    { voice: "difficult", participant: null },
    ...agencies,
  ];
}

/** The child and the guardians may have been asked without answering; nobody else's silence is noted. */
export function mayBeSilent({ participant }: NoteSlot): boolean {
  return participant !== null && participant.kind !== "agency";
}

function asSlot(participant: Participant): NoteSlot {
  return { voice: participant.kind, participant };
}
