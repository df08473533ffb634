import type { Actor } from "@/lib/access/actor";
import { granted, type Permission, refused } from "@/lib/access/permission";

export const coordinationOutcomes = ["accepted", "declined", "takenBack", "lapsed"] as const;
export type CoordinationOutcome = (typeof coordinationOutcomes)[number];
export const coordinatorGrounds = ["opened", "passed", "handedOver", "returned", "appointed"] as const;
export type CoordinatorGround = (typeof coordinatorGrounds)[number];

/** What is known of the agency, and of the person there, that coordination is offered to. Unknown is no. */
export type OfferFacts = {
  readonly isOwnAgency: boolean;
  /** A consent in force names the agency. */
  readonly isNamed: boolean;
  /** An invitation to it stands, and it has not said that it cannot come. */
  readonly isInvited: boolean;
  /** Null when nobody is asked for by name. */
  readonly isPersonAppointed: boolean | null;
  readonly hasOpenOffer: boolean;
};

/** Rights follow the baton, so it goes only to an agency that the family has said yes to (S001-69). */
export function mayOffer(facts: OfferFacts): Permission {
  if (facts.hasOpenOffer) return refused("coordination.refusals.alreadyOffered");
  if (facts.isOwnAgency) return refused("coordination.refusals.ownAgency");
  if (!facts.isNamed) return refused("coordination.refusals.noConsent");
  if (!facts.isInvited) return refused("coordination.refusals.notInvited");
  return facts.isPersonAppointed === false ? refused("coordination.refusals.notAppointed") : granted;
}

export type OfferState = { readonly outcome: CoordinationOutcome | null };

/** An offer is answered, or taken back, once. */
export function mayEndOffer({ outcome }: OfferState): Permission {
  return outcome === null ? granted : refused(`coordination.refusals.ended.${outcome}`);
}

/** Whoever takes the baton coordinates in person, so it takes somebody who works in cases. */
export function mayAccept({ tasks }: Pick<Actor, "tasks">): Permission {
  return tasks.includes("caseWork") ? granted : refused("coordination.refusals.onlyCaseWork");
}

export type PassFacts = { readonly isColleague: boolean; readonly coordinates: boolean };

/** Within the agency somebody else is named at once: the agency is the same, and so is the consent (S001-67). */
export function mayPass({ isColleague, coordinates }: PassFacts): Permission {
  if (coordinates) return refused("coordination.refusals.sameCoordinator");
  return isColleague ? granted : refused("coordination.refusals.notColleague");
}

export type UncoordinatedFacts = {
  readonly isClosed: boolean;
  readonly hasCoordinator: boolean;
  /** A consent in force names the agency where the case began. */
  readonly isNamed: boolean;
};

type ProgressFacts = {
  readonly progress: { readonly closedAt: Date | null; readonly coordinatorId: string | null };
  readonly facts: { readonly consent: { readonly isInForce: boolean } };
};

/** The consent of a case that nobody coordinates is that of the agency where it began. */
export function uncoordinatedFactsOf({ progress, facts }: ProgressFacts): UncoordinatedFacts {
  return {
    isClosed: progress.closedAt !== null,
    hasCoordinator: progress.coordinatorId !== null,
    isNamed: facts.consent.isInForce,
  };
}

/** Where nobody coordinates, the manager where the case began sees to it (S002-57). */
function mayTakeUp(
  { tasks }: Pick<Actor, "tasks">,
  { isClosed, hasCoordinator }: UncoordinatedFacts,
): Permission {
  if (!tasks.includes("manage")) return refused("coordination.refusals.onlyManager");
  if (isClosed) return refused("errors.caseClosed");
  return hasCoordinator ? refused("coordination.refusals.hasCoordinator") : granted;
}

/** To take a case up opens what others have written in it, so it takes a consent that names the agency. */
export function mayAppoint(actor: Pick<Actor, "tasks">, facts: UncoordinatedFacts): Permission {
  const free = mayTakeUp(actor, facts);
  if (!free.granted) return free;
  return facts.isNamed ? granted : refused("coordination.refusals.ownNoConsent");
}

/** Without consent nobody takes it up again, and the manager ends it unread. */
export function mayCloseUncoordinated(actor: Pick<Actor, "tasks">, facts: UncoordinatedFacts): Permission {
  const free = mayTakeUp(actor, facts);
  if (!free.granted) return free;
  return facts.isNamed ? refused("coordination.refusals.appointInstead") : granted;
}
