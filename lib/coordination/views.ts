import type { ChildsBestView } from "@/lib/childs-best/views";
import type { CoordinationOutcome, CoordinatorGround } from "@/lib/coordination/rules";

type Named = { readonly personId: string; readonly name: string; readonly title: string };

export type PeriodView = {
  readonly id: string;
  readonly agencyName: string;
  readonly personName: string;
  readonly ground: CoordinatorGround;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** Why a colleague was named; "" otherwise. */
  readonly reason: string;
};

export type OfferView = {
  readonly offerId: string;
  readonly agencyName: string;
  /** "" when nobody was asked for by name. */
  readonly personName: string;
  readonly offeredBy: string;
  readonly offeredAt: Date;
};

/** An offer that came to nothing. */
export type EndedOfferView = OfferView & {
  readonly outcome: Exclude<CoordinationOutcome, "accepted">;
  readonly reason: string;
  readonly endedBy: string;
  readonly endedAt: Date;
};

export type CandidateView = {
  readonly agencyId: string;
  readonly name: string;
  readonly people: readonly Named[];
};

export type CoordinationView = {
  /** What the routine calls it. */
  readonly title: { readonly sv: string; readonly en: string };
  readonly current: PeriodView | null;
  /** Whoever coordinates no longer works at the agency. */
  readonly hasLeft: boolean;
  /** Who follows the child by age; null where the routine has no such role. */
  readonly childsBest: ChildsBestView | null;
  /** Latest first, the current one left out. */
  readonly earlier: readonly PeriodView[];
  readonly open: OfferView | null;
  readonly ended: readonly EndedOfferView[];
  /** The agency with most to do in the plan; null where there is no plan. */
  readonly proposal: {
    readonly agencyId: string;
    readonly name: string;
    readonly interventionCount: number;
    readonly isOwn: boolean;
    readonly canBeOffered: boolean;
  } | null;
  readonly candidates: readonly CandidateView[];
  /** Who else at the own agency can be named. */
  readonly colleagues: readonly Named[];
};

/** What the receiving agency reads of an offer. */
export type ReceivedOffer = {
  readonly offerId: string;
  readonly fromAgencyName: string;
  readonly offeredBy: string;
  readonly offeredAt: Date;
  readonly personName: string;
};

export type ReceivedCoordination = {
  readonly invitationId: string;
  readonly kind: "summons" | "invitation";
  readonly childName: string;
  readonly isProtected: boolean;
  /** Null when nobody asks. */
  readonly offer: ReceivedOffer | null;
  readonly mayAccept: boolean;
};
