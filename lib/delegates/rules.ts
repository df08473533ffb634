import { granted, type Permission, refused } from "@/lib/access/permission";
import type { Delegation } from "@/lib/compound-needs/rules";
import type { PlainDate } from "@/lib/time/plain-date";

export type DelegationState = "coming" | "current" | "over";

export function delegationState(
  { fromOn, untilOn, isEnded }: Pick<Delegation, "fromOn" | "untilOn" | "isEnded">,
  today: PlainDate,
): DelegationState {
  if (isEnded || untilOn < today) return "over";
  return fromOn > today ? "coming" : "current";
}

type Wanted = Pick<Delegation, "personId" | "fromOn" | "untilOn">;

/** One delegation at a time for one person, from today at the earliest: what was decided yesterday was decided by somebody else. */
export function mayAddDelegate(
  existing: readonly Delegation[],
  wanted: Wanted,
  today: PlainDate,
): Permission {
  if (wanted.fromOn < today) return refused("delegates.refusals.past");
  if (wanted.untilOn < wanted.fromOn) return refused("delegates.refusals.order");
  const isThere = existing.some(
    (one) =>
      one.personId === wanted.personId &&
      !one.isEnded &&
      one.fromOn <= wanted.untilOn &&
      wanted.fromOn <= one.untilOn,
  );
  return isThere ? refused("delegates.refusals.already") : granted;
}
