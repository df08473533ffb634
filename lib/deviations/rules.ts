import type { Actor } from "@/lib/access/actor";
import { granted, type Permission, refused } from "@/lib/access/permission";
import type { PlainDate } from "@/lib/time/plain-date";

export const deviationKinds = [
  "absence",
  "lateMeeting",
  "notDone",
  "nobodyResponsible",
  "refusal",
  "wrongSummons",
  "brokenConsent",
  "other",
] as const;
export type DeviationKind = (typeof deviationKinds)[number];

export const deviationStates = ["sent", "answered", "closed"] as const;
export type DeviationState = (typeof deviationStates)[number];

export function stateOf(dated: { readonly isAnswered: boolean; readonly isClosed: boolean }): DeviationState {
  if (dated.isClosed) return "closed";
  return dated.isAnswered ? "answered" : "sent";
}

/** It is told when it has happened. */
export function mayReport(happenedOn: PlainDate, today: PlainDate): Permission {
  return happenedOn > today ? refused("deviations.refusals.future") : granted;
}

type Parties = {
  readonly senderAgencyId: string;
  readonly receiverAgencyId: string;
  readonly state: DeviationState;
};
type Who = Pick<Actor, "agencyId" | "tasks">;

/** Whether it is told to the reader: what an agency reports to itself is told to its manager. */
export function isReceiver(
  { senderAgencyId, receiverAgencyId }: Omit<Parties, "state">,
  { agencyId, tasks }: Who,
): boolean {
  return receiverAgencyId === agencyId && (senderAgencyId !== agencyId || tasks.includes("manage"));
}

/** The receiving agency answers; what an agency has reported to itself, its manager answers. */
export function mayAnswer({ senderAgencyId, receiverAgencyId, state }: Parties, who: Who): Permission {
  if (receiverAgencyId !== who.agencyId) return refused("deviations.refusals.notReceiver");
  if (state === "closed") return refused("deviations.refusals.closed");
  const isOwn = senderAgencyId === receiverAgencyId;
  return isOwn && !who.tasks.includes("manage") ? refused("deviations.refusals.onlyManager") : granted;
}

/** Whoever reported says when it is settled, also when no answer came in Kring. */
export function mayClose({ senderAgencyId, state }: Parties, who: Who): Permission {
  if (senderAgencyId !== who.agencyId) return refused("deviations.refusals.notSender");
  return state === "closed" ? refused("deviations.refusals.closed") : granted;
}

/** What a report is called instead of anybody's name: "AV-7E1D2C11". */
export function codeOf(deviationId: string): string {
  return `AV-${deviationId.slice(-8).toUpperCase()}`;
}
