import type { Need } from "@/lib/needs/rules";

export type NeedsView = {
  /** What the initiator saw before the meeting. */
  readonly initiation: readonly Need[];
  /** What those who met agreed on; empty until a meeting has changed something. */
  readonly meeting: readonly Need[];
  readonly initiatedAt: Date | null;
};

/** With the child's own words beside: the choice starts from them. */
export type NeedsPage = NeedsView & { readonly childsWords: string };
