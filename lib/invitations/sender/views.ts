import type { PlainDate } from "@/lib/time/plain-date";

/** The one person who makes the summons of a case (S004-12). */
export type SummonsSenderView = {
  readonly personId: string;
  readonly personName: string;
  readonly isReader: boolean;
  /** Why it was taken over, and when; null for whoever took the initiative. */
  readonly takenOver: { readonly reason: string; readonly on: PlainDate } | null;
};
