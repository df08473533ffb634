import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import {
  findFirstMeeting,
  listClosedDaysOf,
  listDeadlineRows,
  toDeadline,
} from "@/lib/deadlines/read-deadlines";
import { closedDaysWithin, countedOn, mayRecount, standingOf } from "@/lib/deadlines/rules";
import type { CountedDeadline, DeadlinePageView, DeadlineView } from "@/lib/deadlines/views";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";
import type { DeadlineModel } from "@/prisma/generated/models";

/** How the last day of a case was counted, each time, and what it would be now; null where the routine gives none. */
export function getDeadline(actor: Actor, caseId: string, now = new Date()) {
  const today = todayInSweden(now);
  return readCase(actor, caseId, "deadline", async (tx): Promise<DeadlinePageView | null> => {
    const rows = await listDeadlineRows(tx, caseId);
    const [current] = rows;
    if (!current) return null;
    const deadline = await standingDeadline(tx, caseId, current, today);
    return {
      deadline,
      counted: await countedTimes(tx, rows),
      recount: await recountNow(tx, caseId, current),
    };
  });
}

/** Within a transaction: the deadline that holds and where it stands; null where the routine gives none. */
export async function readDeadline(
  tx: Transaction,
  caseId: string,
  today: PlainDate,
): Promise<DeadlineView | null> {
  const [current] = await listDeadlineRows(tx, caseId);
  return current ? standingDeadline(tx, caseId, current, today) : null;
}

/** Within a transaction: what counting it now would give. */
export async function recountNow(
  tx: Transaction,
  caseId: string,
  row: DeadlineModel,
): Promise<DeadlinePageView["recount"]> {
  const { rule, startedOn, dueOn: before } = toDeadline(row);
  const all = await listClosedDaysOf(tx, row.agencyId);
  const dueOn = countedOn({ rule, startedOn, closedDays: all });
  const meeting = await findFirstMeeting(tx, caseId);
  const isHeld = meeting !== null && meeting.heldOn !== null;
  return {
    ...{ rule, startedOn, dueOn },
    closedDays: closedDaysWithin(all, startedOn, dueOn),
    mayRecount: mayRecount({ dueOn: before, recountedOn: dueOn, isHeld }),
  };
}

async function standingDeadline(
  tx: Transaction,
  caseId: string,
  row: DeadlineModel,
  today: PlainDate,
): Promise<DeadlineView> {
  const deadline = toDeadline(row);
  const meeting = await findFirstMeeting(tx, caseId);
  return {
    ...deadline,
    standing: standingOf({ deadline, meeting }, today),
    lateReason: meeting?.lateReason ?? "",
  };
}

async function countedTimes(tx: Transaction, rows: readonly DeadlineModel[]): Promise<CountedDeadline[]> {
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ setById }) => setById) } },
    select: { id: true, name: true },
  });
  return rows.map(({ dueOn, setAt, setById, reason }) => ({
    ...{ setAt, reason, dueOn: fromDatabaseDay(dueOn) },
    setBy: people.find(({ id }) => id === setById)?.name ?? "",
  }));
}
