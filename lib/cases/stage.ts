import type { Giver, Stance } from "@/lib/consents/rules";
import type { PlainDate } from "@/lib/time/plain-date";
import type { ExtraClosedDays } from "@/lib/time/working-days";

export const caseStages = [
  "consent",
  "invitation",
  "meetingPlanned",
  "meetingHeld",
  "planInForce",
  "followUp",
  "consentEnded",
  "closed",
] as const;
export type CaseStage = (typeof caseStages)[number];

/** Somebody whose consent is required today and is not there. */
export type AwaitedGiver = {
  readonly kind: Giver["kind"];
  readonly stance: Exclude<Stance, "gives" | "excepted">;
  /** The day of the stance, where it has one. */
  readonly since: PlainDate | null;
};

/** How the consent stands that lets the coordinating agency work with others. */
export type ConsentStanding = {
  readonly isInForce: boolean;
  /** Whether anybody can consent at all: a guardian is registered, or the youth is of age. */
  readonly isSpokenFor: boolean;
  /** The latest day on which a consent in force was withdrawn or ran out. */
  readonly lapsedOn: PlainDate | null;
  readonly awaitedGivers: readonly AwaitedGiver[];
};

/** An agency chosen for the meeting at hand. Recalled invitations are left out. */
export type InvitationStanding = {
  readonly agencyName: string;
  readonly sentOn: PlainDate | null;
  readonly answeredOn: PlainDate | null;
  /** Its mail did not get through, and nobody has rung or written since. */
  readonly mustBeCalled: boolean;
};

/** The latest meeting that was not called off. */
export type MeetingStanding = {
  readonly plannedOn: PlainDate;
  readonly answerBy: PlainDate | null;
  readonly heldOn: PlainDate | null;
};

export type FamilyContact = "notNeeded" | "missing" | "done";

export type PlanStanding = {
  readonly lastFixedOn: PlainDate | null;
  readonly hasUnfixedChanges: boolean;
  readonly undeliveredCopyCount: number;
  readonly deliverBy: PlainDate | null;
};

/** The dated facts that a case's stage and next step are derived from. */
export type StageFacts = {
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly hasCoordinator: boolean;
  /** Whoever coordinates no longer works at the agency (S002-57). */
  readonly hasCoordinatorLeft: boolean;
  readonly consent: ConsentStanding;
  readonly invitations: readonly InvitationStanding[];
  readonly meeting: MeetingStanding | null;
  /** The last day for the meeting, where the practice model has one. */
  readonly meetingDueOn: PlainDate | null;
  /** Days before it that the authority keeps closed beyond the calendar. */
  readonly closedDays: ExtraClosedDays;
  /** Whether the child and each guardian have been asked, where the practice model wants it before anybody is called (S004-9). */
  readonly familyContact: FamilyContact;
  /** How long before the meeting the practice model wants invitations sent. */
  readonly noticeDays: number;
  readonly plan: PlanStanding;
  /** By when the family is to be talked with again, once there is a plan (S004-21). */
  readonly contactDueOn: PlainDate | null;
  /** The day agreed for following up or meeting again. */
  readonly nextOn: PlainDate | null;
  /** Agreed that there will be no more meetings. */
  readonly endsHere: boolean;
};

/** What stalls a case, in the order a manager looks for it. */
export const gaps = [
  "noCoordinator",
  "coordinatorLeft",
  "noConsent",
  "noMeeting",
  "noPlan",
  "noNextDate",
  "familySilent",
] as const;
export type Gap = (typeof gaps)[number];

/** Where the case stands. Without consent in force it stands still, whatever has been done before. */
export function stageOf(facts: StageFacts, today: PlainDate): CaseStage {
  if (facts.closedOn !== null) return "closed";
  if (!facts.consent.isInForce) return facts.consent.lapsedOn === null ? "consent" : "consentEnded";

  const { meeting } = facts;
  if (!meeting) return "invitation";
  if (meeting.heldOn === null) return areInvitationsSent(facts) ? "meetingPlanned" : "invitation";
  if (!isFixedSince(facts.plan, meeting.heldOn)) return "meetingHeld";
  return facts.nextOn !== null && facts.nextOn <= today ? "followUp" : "planInForce";
}

/** Nobody is to fall between the chairs: what an open case lacks and ought to have by now. */
export function gapsOf(facts: StageFacts, today: PlainDate): Gap[] {
  const stage = stageOf(facts, today);
  if (stage === "closed") return [];

  const isLacking: Record<Gap, boolean> = {
    noCoordinator: !facts.hasCoordinator,
    coordinatorLeft: facts.hasCoordinatorLeft,
    noConsent: !facts.consent.isInForce,
    noMeeting: stage === "invitation" && facts.meeting === null,
    noPlan: stage === "meetingHeld",
    noNextDate: stage === "planInForce" && facts.nextOn === null && !facts.endsHere,
    familySilent: facts.contactDueOn !== null && facts.contactDueOn < today,
  };
  return gaps.filter((gap) => isLacking[gap]);
}

function areInvitationsSent({ invitations }: StageFacts): boolean {
  return invitations.length > 0 && invitations.every(({ sentOn }) => sentOn !== null);
}

function isFixedSince(plan: PlanStanding, heldOn: PlainDate): boolean {
  return plan.lastFixedOn !== null && plan.lastFixedOn >= heldOn;
}
