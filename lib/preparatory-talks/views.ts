import type { TalkPart } from "@/lib/preparatory-talks/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** One of the family, the child first: "child" or "guardian-<id>" in a form. */
export type FamilyMember = {
  readonly guardianId: string | null;
  readonly key: string;
  readonly who: string;
  /** "mamma", or "" for the child. */
  readonly relation: string;
};

export type PreparatoryVoiceView = FamilyMember & { readonly part: TalkPart; readonly text: string };

export type PreparatoryTalkView = {
  readonly talkId: string;
  readonly version: number;
  readonly heldOn: PlainDate;
  readonly talkedBy: string;
  readonly voices: readonly PreparatoryVoiceView[];
  readonly toBring: string;
  readonly toHaveWith: string;
};

/** What the form for a talk starts from. */
export type TalkStart = {
  /** How many talks are written down. */
  readonly version: number;
  readonly family: readonly FamilyMember[];
};
