import type { Permission } from "@/lib/access/permission";
import type { CountedFrom, Deadline, DeadlineStanding } from "@/lib/deadlines/rules";
import type { PlainDate } from "@/lib/time/plain-date";

/** A last day as the case's pages show it: where it stands today, and what gave it. */
export type DeadlineView = Deadline & {
  readonly standing: DeadlineStanding;
  /** Why the meeting that answers for it is after it; "" in time. */
  readonly lateReason: string;
};

/** One time that it was counted, the latest first. `reason` is "" for the first. */
export type CountedDeadline = {
  readonly dueOn: PlainDate;
  readonly setAt: Date;
  readonly setBy: string;
  readonly reason: string;
};

/** The page about the deadline of a case. */
export type DeadlinePageView = {
  readonly deadline: DeadlineView;
  readonly counted: readonly CountedDeadline[];
  /** What it would be if it were counted now, with the closed days as they are now. */
  readonly recount: CountedFrom & { readonly dueOn: PlainDate; readonly mayRecount: Permission };
};
