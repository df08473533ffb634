import type { PracticeModel } from "@/lib/practice-models/schema";
import type { PlainDate } from "@/lib/time/plain-date";

/** Who did it, and when. */
export type Signed = { readonly at: Date; readonly by: string };

export type PublishedVersion = Signed & {
  readonly number: number;
  readonly baseVersion: number;
  readonly model: PracticeModel;
  /** What was in use before it. */
  readonly before: PracticeModel;
};

/** An authority's routine as it is in use and as it is being written. */
export type AdaptationView = {
  readonly authorityId: string;
  readonly authorityName: string;
  /** The practice model that the draft, or what is in use, is built on. */
  readonly base: PracticeModel;
  /** Where the practice model has a later version than that. */
  readonly newerBase: number | null;
  readonly inUse: PracticeModel;
  /** Null where the routine is used as it stands. */
  readonly inUseNumber: number | null;
  /** What the pages show: the draft, else what is in use. */
  readonly shown: PracticeModel;
  readonly draft: (Signed & { readonly version: number }) | null;
  /** What the draft becomes when it is published. */
  readonly nextNumber: number;
};

export type PreviewView = AdaptationView & {
  /** Days that the authority keeps closed, with which the example is counted. */
  readonly closedDays: ReadonlySet<PlainDate>;
};

export type VersionsView = AdaptationView & { readonly versions: readonly PublishedVersion[] };
