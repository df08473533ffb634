import type { Actor } from "@/lib/access/actor";
import { granted, type Permission, refused } from "@/lib/access/permission";

/** How long an emergency opening lasts, and how long one that needs a second person can wait for the answer. */
export const emergencyMinutes = 60;
const waitingHours = 24;

export type OpeningFacts = {
  readonly personId: string;
  readonly openedAt: Date;
  readonly until: Date;
  readonly needsApproval: boolean;
  /** Null until a second person has answered. */
  readonly isApproved: boolean | null;
  readonly isReviewed: boolean;
  /** The case is open, and its consent has not ended. */
  readonly canOpen: boolean;
};

export type OpeningState = "waiting" | "gone" | "lapsed" | "declined" | "open" | "over";

/** What the reader is to the opening's case: what the database says. */
export type OpeningRole = { readonly worksWithCase: boolean; readonly manages: boolean };

export function stateOfOpening(opening: OpeningFacts, now: Date): OpeningState {
  if (opening.isApproved === false) return "declined";
  if (opening.needsApproval && opening.isApproved === null) {
    if (now.getTime() - opening.openedAt.getTime() >= waitingHours * 3_600_000) return "lapsed";
    return opening.canOpen ? "waiting" : "gone";
  }
  return now < opening.until ? "open" : "over";
}

/** A colleague who works in cases; the manager opens heads another way. */
export function mayBreakGlass({ tasks }: Actor): Permission {
  return tasks.includes("caseWork") ? granted : refused("openings.refusals.onlyCaseWork");
}

/** The second person works with the case or manages the agency, and is somebody else. */
export function mayDecideOpening(
  actor: Actor,
  role: OpeningRole,
  opening: OpeningFacts,
  now: Date,
): Permission {
  if (!role.worksWithCase && !role.manages) return refused("openings.refusals.notInCase");
  if (opening.personId === actor.personId) return refused("openings.refusals.own");
  const state = stateOfOpening(opening, now);
  if (state === "gone") return refused("openings.refusals.gone");
  return state === "waiting" ? granted : refused("openings.refusals.decided");
}

export function mayReviewOpening(actor: Actor, opening: OpeningFacts): Permission {
  if (!actor.tasks.includes("manage")) return refused("openings.refusals.onlyManager");
  if (opening.personId === actor.personId) return refused("openings.refusals.own");
  return opening.isReviewed ? refused("openings.refusals.reviewed") : granted;
}
