import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { listClosedDaysOf } from "@/lib/deadlines/read-deadlines";
import { type ClosedDay, closedDaysWithin, countedOn } from "@/lib/deadlines/rules";
import type { MeetingDeadline, PracticeModel } from "@/lib/practice-models/schema";
import type { PlainDate } from "@/lib/time/plain-date";

/** What is kept of a last day when it starts. */
export type DeadlineToSet = Pick<MeetingDeadline, "count" | "unit"> & {
  readonly startedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly closedDays: readonly ClosedDay[];
};

/** Within a transaction: the last day that the routine gives when it starts today; null where it gives none. */
export async function deadlineToSet(
  tx: Transaction,
  actor: Actor,
  { meetingDeadline }: Pick<PracticeModel, "meetingDeadline">,
  startedOn: PlainDate,
): Promise<DeadlineToSet | null> {
  if (!meetingDeadline) return null;
  const { count, unit } = meetingDeadline;
  const all = await listClosedDaysOf(tx, actor.agencyId);
  const dueOn = countedOn({ rule: meetingDeadline, startedOn, closedDays: all });
  return { count, unit, startedOn, dueOn, closedDays: closedDaysWithin(all, startedOn, dueOn) };
}
