import type { NextStep } from "@/lib/cases/next-step";
import type { CaseStage, Gap } from "@/lib/cases/stage";
import type { DeadlineStanding } from "@/lib/deadlines/rules";
import type { EmergencyView } from "@/lib/openings/views";
import type { PlainDate } from "@/lib/time/plain-date";

/** A case as its manager sees it: no name, no agency beside, nothing that was said. */
export type HeadRow = {
  readonly caseId: string;
  readonly code: string;
  readonly model: { readonly key: string; readonly version: number };
  readonly stage: CaseStage;
  readonly nextStep: NextStep | null;
  /** The last day for the first meeting, where the routine gives one. */
  readonly deadline: { readonly dueOn: PlainDate; readonly standing: DeadlineStanding } | null;
  readonly openDays: number;
  readonly coordinatorName: string | null;
  readonly isCoordinatedHere: boolean;
  /** Nobody coordinates it; it began at the manager's agency. */
  readonly isUncoordinated: boolean;
  readonly gaps: readonly Gap[];
  readonly isFamilyAbsent: boolean;
  /** Guardians who could not be reached, and whom the manager has not excepted. */
  readonly waitingExceptionCount: number;
  /** The manager reads it already, for the time of an opening. */
  readonly isOpen: boolean;
};

/** A head, with what its manager can do about it. */
export type HeadToOpen = HeadRow & {
  /** How many times the manager has opened it. */
  readonly openingCount: number;
  /** Null where somebody coordinates. */
  readonly uncoordinated: {
    readonly version: number;
    /** A consent in force names the agency, so that somebody may take the case up. */
    readonly mayTakeUp: boolean;
    readonly colleagues: readonly {
      readonly personId: string;
      readonly name: string;
      readonly title: string;
    }[];
  } | null;
};

/** That the family was not at a meeting, or did not take part in a plan, and why (S001-45). */
export type Absence = {
  readonly code: string;
  readonly kind: "meeting" | "plan";
  readonly on: PlainDate;
  readonly reason: string;
};

/** An own opening of a case. */
export type OpeningView = {
  readonly openingId: string;
  readonly caseId: string;
  readonly code: string;
  readonly reason: string;
  readonly openedAt: Date;
  readonly until: Date;
  readonly isOver: boolean;
};

export type Overview = {
  readonly heads: readonly HeadRow[];
  readonly absences: readonly Absence[];
  /** Latest first. */
  readonly openings: readonly OpeningView[];
  /** Emergency openings that nobody has judged yet, latest first. */
  readonly toReview: readonly EmergencyView[];
  /** Whether the agency's routine asks its manager to decide, and how many wait for it. */
  readonly decides: boolean;
  readonly decisionCount: number;
};
