import type { Outstanding } from "@/lib/cases/outstanding";
import type { ClosureReason } from "@/lib/cases/rules";
import type { CopyWay } from "@/lib/disclosures/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** A version of the plan that somebody has been handed. */
export type PaperOut = {
  readonly disclosureId: string;
  readonly receiverName: string;
  readonly number: number;
  readonly way: CopyWay;
  readonly handedOn: PlainDate;
};

/** An agency whose consent ends with the case. */
export type EndingConsent = { readonly agencyId: string; readonly name: string; readonly until: PlainDate };

export type ClosingView = {
  readonly outstanding: readonly Outstanding[];
  /** The reasons that the case's stage lets it end for; none when it is closed. */
  readonly reasons: readonly ClosureReason[];
  readonly consents: readonly EndingConsent[];
  readonly papers: readonly PaperOut[];
  /** Closed, and so lately that it can be opened again. */
  readonly mayReopen: boolean;
  /** The last day for that; null while the case is open. */
  readonly reopenBy: PlainDate | null;
  /** The case as it was closed before, latest first. */
  readonly reopenings: readonly {
    readonly id: string;
    readonly closedAt: Date;
    readonly reopenedAt: Date;
    readonly reopenedBy: string;
    readonly reason: string;
  }[];
};
