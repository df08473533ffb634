import type {
  AwaitedGiver,
  ConsentStanding,
  InvitationStanding,
  MeetingStanding,
  PlanStanding,
  StageFacts,
} from "@/lib/cases/stage";
import { plainDate } from "@/lib/time/plain-date";

export const consentInForce: ConsentStanding = {
  isInForce: true,
  isSpokenFor: true,
  lapsedOn: null,
  awaitedGivers: [],
};

export const noPlan: PlanStanding = {
  lastFixedOn: null,
  hasUnfixedChanges: false,
  undeliveredCopyCount: 0,
  deliverBy: null,
};

/** A case with consent, opened on 12 November 2026, where nobody is invited yet. */
export function stageFacts(facts: Partial<StageFacts> = {}): StageFacts {
  return {
    openedOn: plainDate("2026-11-12"),
    closedOn: null,
    hasCoordinator: true,
    hasCoordinatorLeft: false,
    consent: consentInForce,
    invitations: [],
    meeting: null,
    meetingDueOn: null,
    closedDays: new Set(),
    familyContact: "notNeeded",
    noticeDays: 14,
    plan: noPlan,
    contactDueOn: null,
    nextOn: null,
    endsHere: false,
    ...facts,
  };
}

export function awaiting(
  kind: AwaitedGiver["kind"],
  stance: AwaitedGiver["stance"],
  since?: string,
): AwaitedGiver {
  return { kind, stance, since: since ? plainDate(since) : null };
}

export function consentMissing(awaitedGivers: readonly AwaitedGiver[], lapsedOn?: string): ConsentStanding {
  return {
    isInForce: false,
    isSpokenFor: true,
    lapsedOn: lapsedOn ? plainDate(lapsedOn) : null,
    awaitedGivers,
  };
}

export function invited(agencyName: string, sentOn?: string, answeredOn?: string): InvitationStanding {
  return {
    agencyName,
    sentOn: sentOn ? plainDate(sentOn) : null,
    answeredOn: answeredOn ? plainDate(answeredOn) : null,
    mustBeCalled: false,
  };
}

export function meetingOn(plannedOn: string, answerBy?: string): MeetingStanding {
  return {
    plannedOn: plainDate(plannedOn),
    answerBy: answerBy ? plainDate(answerBy) : null,
    heldOn: null,
  };
}

export function heldOn(day: string): MeetingStanding {
  return { plannedOn: plainDate(day), answerBy: null, heldOn: plainDate(day) };
}

export function planFixedOn(day: string, plan: Partial<PlanStanding> = {}): PlanStanding {
  return { ...noPlan, lastFixedOn: plainDate(day), ...plan };
}
