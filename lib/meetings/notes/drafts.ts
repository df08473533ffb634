import type { Silence } from "@/lib/meetings/notes/rules";

/** What one field of the notes says. */
export type Said = { readonly text: string; readonly silence: Silence | null };

/** The same as the server keeps it; version 0 is nothing yet. */
export type SavedNote = Said & { readonly version: number; readonly writtenBy: string };

/** A save on its way. One that got no answer is sent once more with the same key, so that it counts once. */
export type Sending = { readonly said: Said; readonly key: string; readonly isLost: boolean };

/** One field while somebody writes in it. */
export type Draft = Said & {
  /** What the writing is based on. */
  readonly base: SavedNote;
  /** The version that the field was last filled from; own saves do not fill it anew. */
  readonly filledFrom: number;
  readonly sending: Sending | null;
  /** What somebody else saved meanwhile; nothing is sent until it is chosen what stays. */
  readonly theirs: SavedNote | null;
  /** The server had something newer and it has not come yet, or it refused: nothing is sent until more is known. */
  readonly isHeld: boolean;
};

export const nothingSaved: SavedNote = { text: "", silence: null, version: 0, writtenBy: "" };

export function draftOf(saved: SavedNote): Draft {
  const { text, silence, version } = saved;
  return { text, silence, base: saved, filledFrom: version, sending: null, theirs: null, isHeld: false };
}

/** Whether the field says something that the server is not known to have. */
export function isUnsaved(draft: Draft): boolean {
  return draft.sending !== null || draft.theirs !== null || !isSame(draft, draft.base);
}

/** Whether a save can go now. */
export function isToSend({ sending, theirs, isHeld, ...draft }: Draft): boolean {
  if (theirs !== null || isHeld) return false;
  return sending === null ? !isSame(draft, draft.base) : sending.isLost;
}

export function written(draft: Draft, said: Said): Draft {
  return { ...draft, ...said, isHeld: draft.isHeld && isSame(draft, said) };
}

/** The save to send; `key` is for a new one. */
export function toSend({ text, silence, sending }: Draft, key: string): Sending {
  return { ...(sending ?? { said: { text, silence }, key }), isLost: false };
}

export function sent(draft: Draft, sending: Sending): Draft {
  return { ...draft, sending };
}

/** The server has kept what was sent. What was written after that is still to be saved. */
export function kept(draft: Draft): Draft {
  if (draft.sending === null) return draft;
  const base = { ...draft.sending.said, version: draft.base.version + 1, writtenBy: "" };
  return { ...draft, base, sending: null };
}

/** No answer came: the same save goes again. */
export function lost(draft: Draft): Draft {
  return draft.sending === null ? draft : { ...draft, sending: { ...draft.sending, isLost: true } };
}

/** The server said no, or has something newer. */
export function held(draft: Draft): Draft {
  return { ...draft, sending: null, isHeld: true };
}

/** The writer is back: what was refused may be allowed now. */
export function retried(draft: Draft): Draft {
  return { ...draft, isHeld: false };
}

/** The page has come anew. Somebody else's text is taken where nothing is written, and shown beside where something is. */
export function arrived(draft: Draft, saved: SavedNote): Draft {
  if (draft.sending !== null || saved.version <= draft.base.version) return draft;
  if (isSame(draft, saved) || isSame(draft, draft.base)) return draftOf(saved);
  return { ...draft, theirs: saved, isHeld: false };
}

export const resolutions = ["mine", "theirs", "both"] as const;
export type Resolution = (typeof resolutions)[number];

/** What stays when two have written: the own text, theirs, or theirs with the own below it. */
export function resolved(draft: Draft, choice: Resolution): Draft {
  const { theirs } = draft;
  if (theirs === null) return draft;
  if (choice === "theirs") return draftOf(theirs);
  const text = choice === "mine" ? draft.text : [theirs.text, draft.text].filter(Boolean).join("\n\n");
  return { ...draft, text, base: theirs, theirs: null };
}

function isSame(one: Said, other: Said): boolean {
  return one.text.trim() === other.text.trim() && one.silence === other.silence;
}
