import type { Giver, Position, Stance } from "@/lib/consents/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export type GiverView = {
  readonly giver: Giver;
  /** "child" or the guardian's id: what the form sends. */
  readonly value: string;
  readonly name: string;
  readonly relation: string;
  readonly isRequired: boolean;
};

export type StanceView = { readonly stance: Stance; readonly until: PlainDate | null };

/** One agency's row in "Vem har sagt ja till vad?". */
export type AgencyConsentView = {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly isOwn: boolean;
  readonly isInForce: boolean;
  readonly inForceUntil: PlainDate | null;
  /** In the order of the givers. */
  readonly stances: readonly StanceView[];
};

export type StatementView = {
  readonly id: string;
  readonly giverName: string;
  readonly position: Position;
  readonly statedOn: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly form: "written" | "verbal" | null;
  readonly verbalChannel: "telephone" | "digitalMeeting" | "physicalMeeting" | null;
  readonly agencyNames: readonly string[];
  readonly scope: string;
  readonly reason: string;
  readonly sentence: string;
  readonly paperPlace: string;
  readonly takenBy: string;
  readonly withdrawals: readonly { readonly recordedAt: Date; readonly agencyName: string | null }[];
  readonly approval: { readonly approvedAt: Date; readonly approvedBy: string; readonly note: string } | null;
  /** Whether the reader may approve that this guardian could not be reached. */
  readonly mayApprove: boolean;
};

export type ConsentsView = {
  readonly givers: readonly GiverView[];
  readonly agencies: readonly AgencyConsentView[];
  /** Latest first. */
  readonly statements: readonly StatementView[];
  readonly isChildOfAge: boolean;
};

/** What a withdrawal would end, shown before it is recorded. */
export type WithdrawalChoice = {
  readonly giverValue: string;
  readonly giverName: string;
  readonly agencies: readonly {
    readonly id: string;
    readonly name: string;
    /** It coordinates what began elsewhere, and the case goes back there. */
    readonly losesCase: boolean;
    readonly openInvitation: boolean;
    readonly copies: number;
  }[];
};
