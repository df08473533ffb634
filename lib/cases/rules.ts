import type { Actor } from "@/lib/access/actor";
import { granted, type Permission, refused } from "@/lib/access/permission";
import type { CaseStage } from "@/lib/cases/stage";
import { daysBetween, todayInSweden } from "@/lib/time/plain-date";

export type CaseFacts = { readonly closedAt: Date | null };

/** A closed case is read, never changed. */
export function mayChangeCase(facts: CaseFacts): Permission {
  return facts.closedAt ? refused("errors.caseClosed") : granted;
}

export const closureReasons = ["needsMet", "noConsent", "moved", "otherWay"] as const;
export type ClosureReason = (typeof closureReasons)[number];

export type ClosingFacts = { readonly stage: CaseStage; readonly isConsentInForce: boolean };

/**
 * The moves that end a case: with its needs met only where a plan is in force or followed up, without consent
 * from any stage. A family that moves or gets help elsewhere is not held in a routine.
 */
export function mayCloseCase(reason: ClosureReason, { stage, isConsentInForce }: ClosingFacts): Permission {
  if (stage === "closed") return refused("errors.caseClosed");
  if (reason === "needsMet" && stage !== "planInForce" && stage !== "followUp") {
    return refused("cases.refusals.needsPlan");
  }
  if (reason === "noConsent" && isConsentInForce) return refused("cases.refusals.consentInForce");
  return granted;
}

/** For how long a closed case can be opened again. */
export const reopeningDays = 30;

/** Somebody who comes back soon is not made to begin anew; later, what was known then is no ground any more. */
export function mayReopenCase({ closedAt }: CaseFacts, now: Date): Permission {
  if (!closedAt) return refused("cases.refusals.notClosed");
  const days = daysBetween(todayInSweden(closedAt), todayInSweden(now));
  return days <= reopeningDays ? granted : refused("cases.refusals.closedTooLong");
}

export type CaseWorkFacts = {
  /** Who works with the case at the actor's agency today. */
  readonly workerIds: readonly string[];
  readonly coordinatorId: string | null;
};

export function mayAddCaseWorker(facts: CaseWorkFacts, personId: string): Permission {
  return facts.workerIds.includes(personId) ? refused("cases.refusals.alreadyWorks") : granted;
}

/** Nobody is left to fall between the chairs: the coordinator stays, and so does the last one. */
export function mayEndCaseWork({ workerIds, coordinatorId }: CaseWorkFacts, personId: string): Permission {
  if (personId === coordinatorId) return refused("cases.refusals.coordinates");
  if (workerIds.length < 2) return refused("cases.refusals.lastWorker");
  return granted;
}

export type HeadFacts = { readonly coordinatorAgencyId: string | null };

/** A manager opens what the own agency coordinates; a case it has handed over is no longer its to read. */
export function mayOpenHead(actor: Actor, { coordinatorAgencyId }: HeadFacts): Permission {
  if (!actor.tasks.includes("manage")) return refused("cases.refusals.onlyManager");
  if (coordinatorAgencyId !== actor.agencyId) return refused("cases.refusals.otherAgency");
  return granted;
}
