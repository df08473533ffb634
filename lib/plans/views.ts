import type { PlanContent, PlanContentArea, PlanContentIntervention } from "@/lib/plans/content";
import type { Difference } from "@/lib/plans/differences";
import type { Requirement } from "@/lib/plans/rules";
import type { PlanKind, PracticeModel } from "@/lib/practice-models/schema";
import type { PlainDate } from "@/lib/time/plain-date";

export type InterventionView = PlanContentIntervention & {
  readonly version: number;
  readonly goalId: string;
};

export type GoalView = {
  readonly id: string;
  readonly version: number;
  readonly area: string;
  readonly text: string;
  readonly interventions: readonly InterventionView[];
};

/** One chosen area of the plan: what was said at the meeting, and what has been agreed. */
export type PlanSection = Omit<PlanContentArea, "goals"> & { readonly goals: readonly GoalView[] };

export type VersionLine = {
  readonly versionId: string;
  readonly number: number;
  readonly fixedOn: PlainDate;
};

/** What the form of a SIP needs beside what the plan says. */
export type SipView = {
  readonly version: number;
  readonly leadAuthorityId: string | null;
  readonly authorities: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: "municipality" | "region";
  }[];
};

export type PlanView = {
  readonly plan: {
    readonly planId: string;
    readonly version: number;
    readonly kind: PlanKind;
    readonly nextMeetingOn: PlainDate | null;
    readonly nextMeetingNote: string;
    readonly nextAgencyIds: readonly string[];
  } | null;
  /** The kinds of plan that the routine has, the usual one first. */
  readonly kinds: PracticeModel["planKinds"];
  /** The agencies that were invited to the meeting, and can come to the next one too. */
  readonly invited: readonly { readonly id: string; readonly name: string }[];
  /** The latest meeting with the family, held or going on: the plan rests on it. */
  readonly meeting: {
    readonly meetingId: string;
    readonly heldOn: PlainDate;
    readonly isUnderWay: boolean;
  } | null;
  /** The next meeting that is planned and not held, to go on with when there is none to rest on. */
  readonly plannedMeetingId: string | null;
  readonly sections: readonly PlanSection[];
  /** Goals in areas that the meeting no longer goes through. */
  readonly stray: readonly GoalView[];
  readonly content: PlanContent | null;
  readonly requirements: readonly Requirement[];
  readonly didFamilyAttend: boolean;
  /** Null where the plan is no SIP. */
  readonly sip: SipView | null;
  /** The agency with most to do, of which it usually is that coordinates on (S001-68). */
  readonly suggestedCoordinatorId: string | null;
  readonly versions: readonly VersionLine[];
  /** Against the latest version; null when there is none. */
  readonly differences: readonly Difference[] | null;
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly mission: string }[];
  readonly guardians: readonly { readonly id: string; readonly name: string }[];
  readonly childsName: string;
};

export type PlanVersionView = {
  readonly versionId: string;
  readonly number: number;
  readonly fixedOn: PlainDate;
  readonly fixedBy: string;
  readonly checksum: string;
  readonly content: PlanContent;
  readonly isLatest: boolean;
  /** Against the version before; null for the first. */
  readonly differences: readonly Difference[] | null;
};
