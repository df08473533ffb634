import type { Stance } from "@/lib/consents/rules";

export const agencyStates = [
  "coordinates",
  "tookPart",
  "coming",
  "substitute",
  "seen",
  "waits",
  "notInvited",
  "cannot",
  "noConsent",
] as const;
/** How an agency stands towards the meeting at hand. */
export type AgencyState = (typeof agencyStates)[number];

/** What the map tells by form: an unbroken line, a dashed one, a ring, or none at all. */
export const reaches = ["takesPart", "waits", "notYet", "outside"] as const;
export type Reach = (typeof reaches)[number];

export type AgencyAround = {
  readonly agencyId: string;
  readonly name: string;
  /** Key of an agency kind in the practice model. */
  readonly kind: string;
  /** Who comes, or who coordinates. */
  readonly personName: string | null;
  readonly state: AgencyState;
  readonly reach: Reach;
};

export type GuardianAround = {
  readonly guardianId: string;
  /** "" when the child is protected. */
  readonly name: string;
  readonly relation: string;
  /** Towards the agency that coordinates; null when the guardian's consent is not required today. */
  readonly stance: Stance | null;
};

export type InvitedFacts = {
  readonly isInForce: boolean;
  readonly isSent: boolean;
  readonly isSeen: boolean;
  readonly tookPart: boolean;
  readonly answer: "coming" | "cannot" | "substitute" | null;
};

/** Without consent nothing else matters: the agency is outside, whatever it once answered. */
export function agencyStateOf({ isInForce, isSent, isSeen, tookPart, answer }: InvitedFacts): AgencyState {
  if (!isInForce) return "noConsent";
  if (tookPart) return "tookPart";
  if (answer) return answer;
  if (!isSent) return "notInvited";
  return isSeen ? "seen" : "waits";
}

export const reachOf: Readonly<Record<AgencyState, Reach>> = {
  coordinates: "takesPart",
  tookPart: "takesPart",
  coming: "takesPart",
  substitute: "takesPart",
  seen: "waits",
  waits: "waits",
  notInvited: "notYet",
  cannot: "outside",
  noConsent: "outside",
};
