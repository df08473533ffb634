import type { InterventionStatus, Outcome, Satisfaction } from "@/lib/follow-ups/rules";
import type { Participant } from "@/lib/meetings/notes/rules";
import type { NeedState } from "@/lib/needs/rules";
import type { TalkPart } from "@/lib/preparatory-talks/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** One intervention of the fixed version, as the coordinator follows it. */
export type InterventionLine = {
  readonly interventionId: string;
  readonly what: string;
  /** "Emil Rantala, Fritidsgården Navet"; for the family the name alone. */
  readonly responsible: string;
  readonly responsibleAgencyId: string | null;
  readonly dueOn: PlainDate | null;
  readonly status: InterventionStatus;
  readonly why: string;
  readonly isLate: boolean;
};

/** One who takes part: "child", "guardian-<id>" or "agency-<id>" in a form. */
export type PartyView = { readonly participant: Participant; readonly key: string; readonly who: string };

export type OutcomeView = {
  readonly interventionId: string;
  readonly what: string;
  readonly outcome: Outcome;
  readonly why: string;
};

export type SatisfactionView = PartyView & { readonly satisfaction: Satisfaction; readonly note: string };

/** How one area of the wheel is. */
export type AreaMark = { readonly area: string; readonly state: NeedState };

/** The wheel then and now. */
export type WheelsView = {
  readonly then: { readonly on: PlainDate; readonly marks: readonly AreaMark[] };
  readonly now: { readonly on: PlainDate; readonly marks: readonly AreaMark[] };
};

export type FollowUpRecord = {
  readonly followUpId: string;
  readonly versionNumber: number;
  readonly heldOn: PlainDate;
  readonly recordedBy: string;
  readonly childPart: TalkPart;
  readonly childWords: string;
  readonly outcomes: readonly OutcomeView[];
  readonly satisfactions: readonly SatisfactionView[];
  readonly nextOn: PlainDate | null;
  readonly endReason: string;
  /** The areas of the wheel that were talked about. */
  readonly marks: readonly AreaMark[];
  /** Another one stands in its place. */
  readonly isCorrected: boolean;
  readonly mayBeCorrected: boolean;
};

/** The plan in force and what has become of it. */
export type FollowUpsView = {
  /** How many are recorded, those that have been corrected too. */
  readonly version: number;
  /** Null until a version of the plan is fixed. */
  readonly plan: {
    readonly versionId: string;
    readonly number: number;
    readonly fixedOn: PlainDate;
    readonly meetingHeldOn: PlainDate;
    readonly childsName: string;
    readonly interventions: readonly InterventionLine[];
    readonly parties: readonly PartyView[];
    readonly nextOn: PlainDate | null;
    readonly endsHere: boolean;
    /** A meeting that is planned and not held, to follow up at. */
    readonly plannedMeetingId: string | null;
  } | null;
  /** Null until a follow-up has asked about the wheel. */
  readonly wheels: WheelsView | null;
  /** Latest first. */
  readonly followUps: readonly FollowUpRecord[];
};

/** One row of the coordinator's own work list. */
export type OwnIntervention = InterventionLine & {
  readonly caseId: string;
  readonly code: string;
  /** Null where the child is, or may be, protected. */
  readonly childsName: string | null;
};
