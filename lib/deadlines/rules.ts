import { granted, type Permission, refused } from "@/lib/access/permission";
import type { MeetingDeadline } from "@/lib/practice-models/schema";
import { deadlineOn } from "@/lib/practice-models/rules";
import { type CountedDay, workingDayCount } from "@/lib/time/counting";
import type { PlainDate } from "@/lib/time/plain-date";
import { type DeadlineState, deadlineState, workingDaysBetween } from "@/lib/time/working-days";

/** A day that an authority keeps closed beyond the calendar. */
export type ClosedDay = { readonly on: PlainDate; readonly name: string };

/** The rule, when it started, and the authority's closed days that it was counted with. */
export type CountedFrom = {
  readonly rule: Pick<MeetingDeadline, "count" | "unit" | "from">;
  readonly startedOn: PlainDate;
  readonly closedDays: readonly ClosedDay[];
};

/** A last day as it is kept, with what gave it. */
export type Deadline = CountedFrom & { readonly dueOn: PlainDate };

/** How many working days before the last one it is said that little time is left. */
const warningDays = 3;

export type MeetingDays = { readonly plannedOn: PlainDate; readonly heldOn: PlainDate | null };

/** Where the first meeting stands towards its last day. */
export type DeadlineStanding =
  | { readonly kind: "running"; readonly state: DeadlineState; readonly isNear: boolean }
  /** Planned after the last day, by so many working days. */
  | { readonly kind: "plannedLate"; readonly state: DeadlineState; readonly workingDaysLate: number }
  | { readonly kind: "met"; readonly heldOn: PlainDate }
  | { readonly kind: "missed"; readonly heldOn: PlainDate; readonly workingDaysLate: number };

type Standing = {
  readonly deadline: Pick<Deadline, "dueOn" | "closedDays">;
  readonly meeting: MeetingDays | null;
};

/** The first meeting answers for the deadline: `meeting` is that one, held or planned. */
export function standingOf({ deadline, meeting }: Standing, today: PlainDate): DeadlineStanding {
  const { dueOn } = deadline;
  const closed = daysIn(deadline.closedDays);
  const late = (day: PlainDate) => workingDaysBetween(dueOn, day, closed);
  if (meeting?.heldOn) {
    const { heldOn } = meeting;
    return heldOn <= dueOn
      ? { kind: "met", heldOn }
      : { kind: "missed", heldOn, workingDaysLate: late(heldOn) };
  }
  const state = deadlineState(dueOn, today, closed);
  if (meeting && meeting.plannedOn > dueOn)
    return { kind: "plannedLate", state, workingDaysLate: late(meeting.plannedOn) };
  const isNear = state.state === "ahead" ? state.workingDaysLeft <= warningDays : state.state === "today";
  return { kind: "running", state, isNear };
}

/** The last day that the rule gives with these closed days. */
export function countedOn({ rule, startedOn, closedDays }: CountedFrom): PlainDate {
  return deadlineOn(rule, startedOn, daysIn(closedDays));
}

/** The days as they were counted; null where the rule does not count working days. */
export function countingOf({ rule, startedOn, dueOn, closedDays }: Deadline): CountedDay[] | null {
  if (rule.unit !== "workingDays") return null;
  return workingDayCount(startedOn, dueOn, new Map(closedDays.map(({ on, name }) => [on, name])));
}

/** Only those that lie within the count are kept with it: later ones say nothing about it. */
export function closedDaysWithin(
  closedDays: readonly ClosedDay[],
  startedOn: PlainDate,
  dueOn: PlainDate,
): ClosedDay[] {
  return closedDays.filter(({ on }) => startedOn < on && on <= dueOn);
}

/** A later meeting is possible only with a reason (S004-11). Without a deadline every day is in time. */
export function mayMeetOn(plannedOn: PlainDate, dueOn: PlainDate | null, lateReason: string): Permission {
  const isLate = dueOn !== null && plannedOn > dueOn;
  return isLate && lateReason === "" ? refused("meetings.refusals.afterDeadline") : granted;
}

export type RecountFacts = {
  readonly dueOn: PlainDate;
  readonly recountedOn: PlainDate;
  readonly isHeld: boolean;
};

/** It is counted anew while the first meeting is to come, and when that gives another day. */
export function mayRecount({ dueOn, recountedOn, isHeld }: RecountFacts): Permission {
  if (isHeld) return refused("deadlines.refusals.held");
  return dueOn === recountedOn ? refused("deadlines.refusals.sameDay") : granted;
}

function daysIn(closedDays: readonly ClosedDay[]): ReadonlySet<PlainDate> {
  return new Set(closedDays.map(({ on }) => on));
}
