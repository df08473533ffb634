import type { Actor } from "@/lib/access/actor";
import { granted, type Permission, refused } from "@/lib/access/permission";
import type { PlainDate } from "@/lib/time/plain-date";

/**
 * Where the decision stands for an assessment as it is now. `lapsed`: it was asked about, and has been changed since; what
 * was said about something else does not hold.
 */
export type DecisionStanding = "notNeeded" | "notAsked" | "lapsed" | "asked" | "compound" | "notCompound";

export type RequestFacts = {
  /** The version of the assessment that was asked about. */
  readonly position: number;
  readonly isCompound: boolean | null;
};

export function decisionStanding(
  needsDecision: boolean,
  version: number,
  latest: RequestFacts | null,
): DecisionStanding {
  if (!needsDecision) return "notNeeded";
  if (!latest) return "notAsked";
  if (latest.position !== version) return "lapsed";
  if (latest.isCompound === null) return "asked";
  return latest.isCompound ? "compound" : "notCompound";
}

/** The initiator asks, once the answers have led to collaboration. */
export function mayAskForDecision(standing: DecisionStanding, isActivating: boolean): Permission {
  if (standing === "notNeeded") return refused("compoundNeeds.refusals.notNeeded");
  if (!isActivating) return refused("assessments.errors.otherOutcome");
  if (standing === "asked") return refused("compoundNeeds.refusals.asked");
  if (standing === "compound") return refused("compoundNeeds.refusals.decided");
  return granted;
}

/** Without the decision nothing is activated (S004-8). */
export function mayActivateDecided(standing: DecisionStanding): Permission {
  switch (standing) {
    case "notNeeded":
    case "compound":
      return granted;
    case "notCompound":
      return refused("compoundNeeds.refusals.notCompound");
    case "notAsked":
    case "lapsed":
    case "asked":
      return refused("compoundNeeds.refusals.notDecided");
  }
}

/** Somebody the manager has appointed to decide in an agency, from a day to a day. */
export type Delegation = {
  readonly personId: string;
  readonly agencyId: string;
  readonly fromOn: PlainDate;
  readonly untilOn: PlainDate;
  readonly isEnded: boolean;
};

/** Twin of app.may_decide_compound_need: the manager, or a delegate within the delegation's days. */
export function mayDecide(actor: Actor, delegations: readonly Delegation[], today: PlainDate): Permission {
  if (actor.tasks.includes("manage")) return granted;
  const isDelegate = delegations.some(
    ({ personId, agencyId, fromOn, untilOn, isEnded }) =>
      personId === actor.personId &&
      agencyId === actor.agencyId &&
      fromOn <= today &&
      today <= untilOn &&
      !isEnded,
  );
  return isDelegate ? granted : refused("compoundNeeds.refusals.onlyManager");
}
