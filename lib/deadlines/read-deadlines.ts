import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { closedDaysSchema } from "@/lib/deadlines/closed-days-schema";
import type { ClosedDay, Deadline, MeetingDays } from "@/lib/deadlines/rules";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";
import type { DeadlineModel } from "@/prisma/generated/models";

/** Every time the deadline of the case was counted, the latest first. */
export function listDeadlineRows(tx: Transaction, caseId: string): Promise<DeadlineModel[]> {
  return tx.deadline.findMany({ where: { caseId }, orderBy: [{ setAt: "desc" }, { id: "desc" }] });
}

/** The deadline that holds; null where the routine gives none. */
export async function findDeadline(tx: Transaction, caseId: string): Promise<Deadline | null> {
  const [row] = await listDeadlineRows(tx, caseId);
  return row ? toDeadline(row) : null;
}

export function toDeadline(row: DeadlineModel): Deadline {
  return {
    rule: { count: row.count, unit: row.unit, from: row.startsFrom },
    startedOn: fromDatabaseDay(row.startedOn),
    dueOn: fromDatabaseDay(row.dueOn),
    closedDays: closedDaysSchema.parse(row.closedDays),
  };
}

type FirstMeeting = MeetingDays & { readonly lateReason: string };

/** The meeting that answers for it: the first that was held, else the one that is planned. */
export async function findFirstMeeting(tx: Transaction, caseId: string): Promise<FirstMeeting | null> {
  const row = await tx.meeting.findFirst({
    where: { caseId, cancelledAt: null },
    orderBy: [{ heldOn: { sort: "asc", nulls: "last" } }, { plannedAt: "desc" }],
    select: { plannedOn: true, heldOn: true, lateReason: true },
  });
  return (
    row && {
      plannedOn: fromDatabaseDay(row.plannedOn),
      heldOn: row.heldOn && fromDatabaseDay(row.heldOn),
      lateReason: row.lateReason,
    }
  );
}

/** The days that the agency's authority keeps closed, as they are now. */
export async function listClosedDaysOf(tx: Transaction, agencyId: string): Promise<ClosedDay[]> {
  const { authorityId } = await tx.agency.findUniqueOrThrow({
    where: { id: agencyId },
    select: { authorityId: true },
  });
  const rows = await tx.closedDay.findMany({
    where: { authorityId, removedAt: null },
    orderBy: { closedOn: "asc" },
  });
  return rows.map(({ closedOn, name }) => ({ on: fromDatabaseDay(closedOn), name }));
}

/** The last day that a meeting planned now has to keep; null once one has been held, or where the routine gives none. */
export async function findMeetingDueOn(tx: Transaction, caseId: string): Promise<PlainDate | null> {
  const meeting = await findFirstMeeting(tx, caseId);
  if (meeting?.heldOn) return null;
  return (await findDeadline(tx, caseId))?.dueOn ?? null;
}
