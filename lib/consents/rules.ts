import type { Actor } from "@/lib/access/actor";
import { granted, type Permission, refused } from "@/lib/access/permission";
import { addMonths, type PlainDate } from "@/lib/time/plain-date";

/** Whoever consents: a guardian or the child. Consent here breaks secrecy (OSL 10:1, 12:2); it is not a basis under GDPR. */
export type Giver = { readonly kind: "guardian"; readonly guardianId: string } | { readonly kind: "child" };

export const positions = ["asked", "given", "refused", "notReachable", "notMature"] as const;
export type Position = (typeof positions)[number];

/** What one giver said one day about some agencies. Ended only by a withdrawal, a later refusal or its own last day. */
export type Statement = {
  readonly id: string;
  readonly giver: Giver;
  readonly position: Position;
  readonly statedOn: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly recordedAt: Date;
  readonly agencyIds: readonly string[];
  /** Agencies the statement no longer covers; "all" when it was withdrawn as a whole. */
  readonly withdrawnFor: readonly string[];
  readonly isExceptionApproved: boolean;
};

export type Custody = {
  readonly guardianId: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
};

export type ConsentFacts = {
  readonly childBornOn: PlainDate;
  /** Registered guardians, without those removed. */
  readonly custodies: readonly Custody[];
  readonly statements: readonly Statement[];
};

/** Where one giver stands towards one agency on a day. */
export type Stance =
  | "gives"
  | "excepted"
  | "refuses"
  | "withdrawn"
  | "expired"
  | "waitsForManager"
  | "asked"
  | "notNamed"
  | "silent";

/** Longest a consent is valid: proposed in domain §3.2, since no law gives a length. */
export const longestValidityMonths = 12;

/**
 * Whether other agencies may be told anything: every required giver gives or is excepted, and somebody gives.
 * No guardian registered for a child under 18 means no. The twin of app.consent_in_force.
 */
export function isInForce(facts: ConsentFacts, agencyId: string, day: PlainDate): boolean {
  const givers = requiredGivers(facts, day);
  const stances = givers.map((giver) => stanceOf(facts, giver, agencyId, day));
  const isSpokenFor = isOfAge(facts, day) || givers.some(({ kind }) => kind === "guardian");
  return (
    isSpokenFor &&
    stances.every((stance) => stance === "gives" || stance === "excepted") &&
    stances.includes("gives")
  );
}

/** Whose consent is asked for on a day (Q7): guardians with custody and the child; from the 18th birthday the youth alone. */
export function requiredGivers(facts: ConsentFacts, day: PlainDate): Giver[] {
  const child: Giver = { kind: "child" };
  if (isOfAge(facts, day)) return [child];
  const guardians = facts.custodies.filter(
    ({ from, until }) => from <= day && (until === null || until >= day),
  );
  return [...guardians.map(({ guardianId }): Giver => ({ kind: "guardian", guardianId })), child];
}

export function stanceOf(facts: ConsentFacts, giver: Giver, agencyId: string, day: PlainDate): Stance {
  const own = facts.statements.filter((statement) => isSameGiver(statement.giver, giver));
  const naming = own.filter(
    (statement) => statement.position === "given" && statement.agencyIds.includes(agencyId),
  );
  const standing = naming.filter((statement) => !isOverruled(statement, own) && statement.statedOn <= day);
  const kept = standing.filter(
    ({ withdrawnFor }) => !withdrawnFor.includes("all") && !withdrawnFor.includes(agencyId),
  );

  if (kept.some(({ validUntil }) => validUntil !== null && validUntil >= day)) return "gives";
  if (isExcepted(own, giver, isOfAge(facts, day))) return "excepted";
  if (own.some(({ position }) => position === "refused") && standing.length === 0) return "refuses";
  if (kept.length > 0) return "expired";
  if (standing.length > 0) return "withdrawn";
  if (waitsForManager(own)) return "waitsForManager";
  if (own.some(({ position }) => position === "given")) return "notNamed";
  return own.some(({ position }) => position === "asked") ? "asked" : "silent";
}

/** The agencies that consents in force name on a day. */
export function agenciesInForce(facts: ConsentFacts, day: PlainDate): string[] {
  const named = new Set(facts.statements.flatMap(({ agencyIds }) => agencyIds));
  return [...named].filter((agencyId) => isInForce(facts, agencyId, day));
}

/** The last day of the consent that ends first, or null when the agency has none in force. */
export function inForceUntil(facts: ConsentFacts, agencyId: string, day: PlainDate): PlainDate | null {
  if (!isInForce(facts, agencyId, day)) return null;
  const lastDays = requiredGivers(facts, day).flatMap((giver) => lastDayOf(facts, giver, agencyId, day));
  return lastDays.toSorted()[0] ?? null;
}

/** The statements that a withdrawal ends: everything the giver has said that covers the agency, or all of it. */
export function statementsToWithdraw(
  facts: ConsentFacts,
  giver: Giver,
  agencyId: string | null,
): Statement[] {
  return facts.statements.filter(
    (statement) =>
      isSameGiver(statement.giver, giver) &&
      statement.position === "given" &&
      !statement.withdrawnFor.includes("all") &&
      (agencyId === null ||
        (statement.agencyIds.includes(agencyId) && !statement.withdrawnFor.includes(agencyId))),
  );
}

/** An exception cannot override a yes or a no: whoever has answered is reachable and has been judged mature. */
export function mayRecord(facts: ConsentFacts, giver: Giver, position: Position, day: PlainDate): Permission {
  const own = facts.statements.filter((statement) => isSameGiver(statement.giver, giver));
  const hasAnswered = own.some(
    (statement) => statement.position === "given" || statement.position === "refused",
  );
  if (position === "notMature" && giver.kind !== "child")
    return refused("consents.refusals.onlyChildImmature");
  if (position === "notMature" && isOfAge(facts, day)) return refused("consents.refusals.ofAge");
  if (position === "notReachable" && giver.kind !== "guardian")
    return refused("consents.refusals.onlyGuardianUnreachable");
  if ((position === "notMature" || position === "notReachable") && hasAnswered)
    return refused("consents.refusals.hasAnswered");
  return granted;
}

/** The manager approves that a guardian could not be reached: nobody approves what they recorded themselves (Q7). */
export function mayApproveException(
  actor: Actor,
  statement: {
    readonly position: Position;
    readonly takenById: string;
    readonly isExceptionApproved: boolean;
  },
): Permission {
  if (!actor.tasks.includes("manage")) return refused("consents.refusals.onlyManager");
  if (statement.position !== "notReachable") return refused("consents.refusals.notAnException");
  if (statement.takenById === actor.personId) return refused("consents.refusals.ownException");
  return statement.isExceptionApproved ? refused("consents.refusals.alreadyApproved") : granted;
}

export function isSameGiver(a: Giver, b: Giver): boolean {
  return a.kind === b.kind && guardianOf(a) === guardianOf(b);
}

export function guardianOf(giver: Giver): string | null {
  return giver.kind === "guardian" ? giver.guardianId : null;
}

export function isOfAge(facts: Pick<ConsentFacts, "childBornOn">, day: PlainDate): boolean {
  return addMonths(facts.childBornOn, 18 * 12) <= day;
}

/** A refusal ends what the same giver had given before it. */
function isOverruled(statement: Statement, own: readonly Statement[]): boolean {
  return own.some(({ position, recordedAt }) => position === "refused" && recordedAt > statement.recordedAt);
}

function isExcepted(own: readonly Statement[], giver: Giver, ofAge: boolean): boolean {
  if (own.some(({ position }) => position === "given" || position === "refused")) return false;
  if (giver.kind === "guardian")
    return own.some((statement) => statement.position === "notReachable" && statement.isExceptionApproved);
  return !ofAge && own.some(({ position }) => position === "notMature");
}

function waitsForManager(own: readonly Statement[]): boolean {
  return own.some(({ position, isExceptionApproved }) => position === "notReachable" && !isExceptionApproved);
}

function lastDayOf(facts: ConsentFacts, giver: Giver, agencyId: string, day: PlainDate): PlainDate[] {
  const given = facts.statements.filter(
    (statement) =>
      isSameGiver(statement.giver, giver) &&
      statement.agencyIds.includes(agencyId) &&
      stanceOf({ ...facts, statements: [statement] }, giver, agencyId, day) === "gives",
  );
  const last = given
    .flatMap(({ validUntil }) => validUntil ?? [])
    .toSorted()
    .at(-1);
  return last ? [last] : [];
}
