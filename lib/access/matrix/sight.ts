import { allow, hide, refuse, type Rule } from "./rule";
import { isOneOf, type Situation } from "./situation";

/** At the agency that coordinates the case. */
export function isAtCoordinator({ relation }: Situation): boolean {
  return isOneOf(relation, "caseWorker", "colleague", "opened", "emergency");
}

export function worksWithCase({ relation }: Situation): boolean {
  return relation === "caseWorker";
}

/** An opening follows the task: it opens nothing to somebody who no longer manages. */
export function hasOpened({ relation, role }: Situation): boolean {
  return relation === "opened" && role === "manage";
}

/** An emergency ends with the task, and when the family takes its consent back. */
export function readsInEmergency({ relation, role, consent }: Situation): boolean {
  return relation === "emergency" && role === "caseWork" && consent !== "withdrawn";
}

export function manages(situation: Situation): boolean {
  return isAtCoordinator(situation) && situation.role === "manage";
}

function isInWorkingZone(situation: Situation): boolean {
  return worksWithCase(situation) || hasOpened(situation) || readsInEmergency(situation);
}

function receivesFor({ relation, role }: Situation): boolean {
  return relation === "assigned" || (relation === "invited" && role === "receive");
}

/** The child, consents, notes and drafts: for whom there is no such case, and why. */
const outsideWorkingZone: readonly Rule[] = [
  hide("uninvolved", "X-20", ({ relation }) => relation === "uninvolved"),
  hide("agencyWithdrawn", "architecture 3", ({ relation }) => relation === "withdrawn"),
  hide("ownInvitationOnly", "X-20", ({ relation }) => isOneOf(relation, "invited", "assigned")),
  hide(
    "openingNeedsManager",
    "X-5",
    (situation) => situation.relation === "opened" && !isInWorkingZone(situation),
  ),
  hide(
    "emergencyOver",
    "T16",
    (situation) => situation.relation === "emergency" && !isInWorkingZone(situation),
  ),
  hide("colleagueOutside", "X-20", (situation) => !isInWorkingZone(situation)),
];

const insideWorkingZone: readonly Rule[] = [
  allow("worksWithCase", "X-20", worksWithCase),
  allow("managerOpened", "X-5", hasOpened),
  allow("emergencyReads", "T16", readsInEmergency),
];

/** Reading what only those who work with the case see. */
export const readingTheCase: readonly Rule[] = [...outsideWorkingZone, ...insideWorkingZone];

/** Changing it: not when it is closed, and never in an emergency; `own` is what the act itself asks for. */
export function changingTheCase(...own: readonly Rule[]): readonly Rule[] {
  return [
    ...outsideWorkingZone,
    refuse("closedIsRead", "X-7", ({ state }) => state === "closed"),
    ...own,
    refuse("emergencyReadOnly", "T16", readsInEmergency),
    ...insideWorkingZone,
  ];
}

/** The one change to a closed case: that it is opened again. */
export const reopening: readonly Rule[] = [
  ...outsideWorkingZone,
  refuse("notClosed", "X-7", ({ state }) => state !== "closed"),
  refuse("emergencyReadOnly", "T16", readsInEmergency),
  ...insideWorkingZone,
];

/** The case without identity: for the manager of the agency, opened or not. */
export const readingTheHead: readonly Rule[] = [
  allow("managerSeesHead", "X-5", manages),
  hide("uninvolved", "X-20", ({ relation }) => relation === "uninvolved"),
  hide("headIsForManagers", "X-20", () => true),
];

/** What an agency has been sent: while it is invited and a consent in force names it. */
export function receiving(...own: readonly Rule[]): readonly Rule[] {
  return [
    hide("uninvolved", "X-20", ({ relation }) => relation === "uninvolved"),
    hide("agencyWithdrawn", "T05", ({ relation }) => relation === "withdrawn"),
    hide("sentToAnother", "X-20", isAtCoordinator),
    hide("notReceiver", "architecture 3", (situation) => !receivesFor(situation)),
    hide("caseEnded", "T05", ({ state }) => state === "closed"),
    hide("consentNotInForce", "S001-15", ({ consent }) => consent !== "given"),
    ...own,
    allow("invitedSeesOwn", "X-20", receivesFor),
  ];
}
