import type { Answer, AnswerWay, PartyFacts } from "@/lib/confirmations/rules";
import type { MessageKey } from "@/lib/errors";
import type { Difference } from "@/lib/plans/differences";
import type { ApprovalWay, FamilyPart } from "@/lib/plans/rules";
import type { VersionLine } from "@/lib/plans/views";
import type { PlainDate } from "@/lib/time/plain-date";

export type AnswerView = {
  readonly answer: Answer;
  readonly way: AnswerWay;
  readonly on: PlainDate;
  readonly reason: string;
  readonly by: string;
};

/** One party of a version and its answer. */
export type PartyConfirmation = PartyFacts & {
  /** "child", "guardian-<id>" or "agency-<id>": what a form sends. */
  readonly key: string;
  readonly name: string;
  readonly relation: string;
  /** How many answers are saved. */
  readonly version: number;
  readonly latest: AnswerView | null;
  /** Answers that a later one stands in the place of, latest first. */
  readonly earlier: readonly AnswerView[];
  /** The version before this one that the party last confirmed. */
  readonly confirmedBefore: number | null;
  /** Why nothing can be noted for the party now, or null. */
  readonly refusal: MessageKey | null;
};

/** What a version says that one which somebody confirmed does not. */
export type ChangesSince = {
  readonly number: number;
  readonly names: readonly string[];
  readonly differences: readonly Difference[];
};

export type ConfirmationsView = VersionLine & {
  readonly checksum: string;
  readonly isLatest: boolean;
  /** How the family took part when the version was fixed (Q11). */
  readonly family: {
    readonly part: FamilyPart;
    readonly approvedOn: PlainDate | null;
    readonly approvedHow: ApprovalWay | null;
    readonly reason: string;
  };
  /** The family first. */
  readonly parties: readonly PartyConfirmation[];
  readonly confirmedCount: number;
  readonly changes: readonly ChangesSince[];
  /** Every version, latest first. */
  readonly versions: readonly VersionLine[];
};

/** What an invited agency sees of confirming the copy it was handed: its own answer, and nobody else's. */
export type ReceivedConfirmation = {
  readonly version: number;
  readonly checksum: string;
  readonly latest: Pick<AnswerView, "answer" | "way" | "on"> | null;
  readonly refusal: MessageKey | null;
  /** The earlier copy that the agency confirmed, and what differs on this one. */
  readonly before: { readonly number: number; readonly differences: readonly Difference[] } | null;
};
