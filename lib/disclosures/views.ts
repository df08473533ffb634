import type { DisclosedContent } from "@/lib/disclosures/content";
import type { CopyChannel, CopyWay, PartyFacts } from "@/lib/disclosures/rules";
import type { MessageKey } from "@/lib/errors";
import type { PlainDate } from "@/lib/time/plain-date";

export type HandedCopy = {
  readonly way: CopyWay;
  readonly channel: CopyChannel | null;
  /** Where it was fetched, or the address it was sent to. */
  readonly place: string;
  readonly on: PlainDate;
  readonly by: string;
};

export type AgreedCopy = {
  readonly version: number;
  readonly way: CopyWay;
  readonly channel: CopyChannel | null;
  readonly place: string;
  readonly expectedOn: PlainDate | null;
};

/** One party of a version and its copy. */
export type PartyView = PartyFacts & {
  /** "child", "guardian-<id>" or "agency-<id>": what a form sends. */
  readonly key: string;
  readonly name: string;
  readonly relation: string;
  readonly handed: HandedCopy | null;
  readonly agreed: AgreedCopy | null;
  readonly waivedReason: string;
  /** Why the party may not be handed a copy now, or null. */
  readonly refusal: MessageKey | null;
};

export type CopiesView = {
  readonly versionId: string;
  readonly number: number;
  readonly fixedOn: PlainDate;
  readonly isLatest: boolean;
  /** The family first. */
  readonly parties: readonly PartyView[];
  readonly outstandingCount: number;
  /** Everybody handed a copy of another version: the list survives withdrawal. */
  readonly others: readonly {
    readonly versionId: string;
    readonly number: number;
    readonly copies: readonly (HandedCopy & { readonly name: string })[];
  }[];
};

/** A plan as an invited agency finds it. */
export type ReceivedDisclosureLine = {
  readonly disclosureId: string;
  readonly planName: string;
  readonly number: number;
  readonly fixedOn: PlainDate;
  readonly disclosedOn: PlainDate;
};

export type ReceivedDisclosureView = {
  readonly disclosureId: string;
  readonly way: CopyWay;
  readonly content: DisclosedContent;
  readonly disclosedOn: PlainDate;
};
