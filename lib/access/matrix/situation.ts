/** What an appointment lets its holder do. */
export const roles = ["caseWork", "receive", "manage", "administer", "reviewLog", "protectData"] as const;
export type Role = (typeof roles)[number];

/** What somebody is to the case, whatever their task is today. */
export const relations = [
  "caseWorker",
  "colleague",
  "opened",
  "emergency",
  "invited",
  "assigned",
  "withdrawn",
  "uninvolved",
] as const;
export type Relation = (typeof relations)[number];

export const states = [
  "begun",
  "meetingPlanned",
  /** Today, with somebody of the family there. */
  "meetingUnderWay",
  "meetingHeld",
  "planDrafted",
  "planInForce",
  "closed",
] as const;
export type State = (typeof states)[number];

/** The consent that names the agency that coordinates and those that it has invited. */
export const consents = ["given", "missing", "withdrawn"] as const;
export type ConsentState = (typeof consents)[number];

/** Whether the child's personal data are protected. */
export const protections = ["no", "yes", "unknown"] as const;
export type ProtectionState = (typeof protections)[number];

/** The case that somebody meets. */
export type World = {
  readonly state: State;
  readonly consent: ConsentState;
  readonly protection: ProtectionState;
};

/** Who somebody is. */
export type Party = { readonly role: Role; readonly relation: Relation };

export type Situation = World & Party;

export function isOneOf<T extends string>(value: T, ...among: readonly T[]): boolean {
  return among.includes(value);
}
