import type { NextStep } from "@/lib/cases/next-step";
import type { CaseStage } from "@/lib/cases/stage";
import type { PlainDate } from "@/lib/time/plain-date";
import type { DeadlineState } from "@/lib/time/working-days";

/** The stages as the list offers them: fewer than the case has, named as people speak of them. */
export const stageGroups = [
  "assessment",
  "received",
  "consent",
  "invitation",
  "meetingAndPlan",
  "followUp",
  "closed",
] as const;
export type StageGroup = (typeof stageGroups)[number];

export const groupOfStage: Readonly<Record<CaseStage, StageGroup>> = {
  consent: "consent",
  consentEnded: "consent",
  invitation: "invitation",
  meetingPlanned: "meetingAndPlan",
  meetingHeld: "meetingAndPlan",
  planInForce: "meetingAndPlan",
  followUp: "followUp",
  closed: "closed",
};

/** Who or what a row is about. An assessment has a label and no child. */
export type RowSubject =
  | {
      readonly kind: "child";
      /** "" when the identity is protected. */
      readonly name: string;
      readonly age: number | null;
      readonly schooling: string;
      readonly isProtected: boolean;
    }
  | { readonly kind: "assessment"; readonly label: string };

/** More about a row; only what has a value. */
export type RowFacts = {
  /** Where no name is shown, so that the row can be told from another. */
  readonly code?: string;
  readonly coordinatorName?: string;
  readonly isCoordinatedByReader?: boolean;
  readonly meeting?: { readonly on: PlainDate; readonly startsAt: string };
  readonly planNumber?: number;
  readonly undeliveredCount?: number;
  readonly interpreterLanguage?: string;
  readonly answerCount?: number;
  readonly savedAt?: Date;
  readonly callingAgency?: string;
  /** Who asks for a decision. */
  readonly askedBy?: string;
  /** The last day for the first meeting, while it is to come. */
  readonly deadline?: { readonly dueOn: PlainDate; readonly state: DeadlineState };
  readonly closedOn?: PlainDate;
};

export type ModelKey = { readonly key: string; readonly version: number };

export type CaseRow = {
  readonly key: string;
  /** The page where the step is taken. */
  readonly href: string;
  /** The case's own page, when the reader works with it. */
  readonly caseHref: string | null;
  readonly group: StageGroup;
  /** An invitation says nothing of the caller's practice model. */
  readonly model: ModelKey | null;
  readonly subject: RowSubject;
  readonly facts: RowFacts;
  /** What a search reads. A protected child is found by its code alone. */
  readonly searched: readonly string[];
};

/** A row that waits for something, as every open one does. */
export type OpenRow = CaseRow & { readonly nextStep: NextStep };

export type CaseList = {
  readonly open: readonly OpenRow[];
  readonly closed: readonly CaseRow[];
};
