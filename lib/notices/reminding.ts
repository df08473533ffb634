import "server-only";
import { nothingPersonal } from "@/lib/access/audit";
import { withJob } from "@/lib/access/with-job";
import { readActs } from "@/lib/audit/rules";
import { everyPracticeModel } from "@/lib/practice-models/find-practice-model";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";
import { addWorkingDays } from "@/lib/time/working-days";

const nearWorkingDays = 2;
const soonWorkingDays = 10;
const keptDays = 90;
const unusualHours = 48;

/**
 * Tells of what is due: an answer that did not come, a meeting within two working days, a next meeting that nobody has planned ten
 * working days before its day. Found anew each time, and each told once, whoever asks and however often. Returns how many were made.
 */
export function addDueNotices(now = new Date()): Promise<number> {
  const today = todayInSweden(now);
  const near = toDatabaseDay(addWorkingDays(today, nearWorkingDays));
  const soon = toDatabaseDay(addWorkingDays(today, soonWorkingDays));
  return withJob(async (tx) => {
    const [row] = await tx.$queryRaw<{ count: number }[]>`
      SELECT app.add_due_notices(${near}::date, ${soon}::date, ${now}) AS count`;
    return nothingPersonal(row?.count ?? 0);
  });
}

/** Tells those who work with a case that nobody has talked with the family for as long as its routine says, once for each silence. */
export function addSilentNotices(now = new Date()): Promise<number> {
  return withJob(async (tx) => {
    let count = 0;
    for (const { key, version, coordinator } of everyPracticeModel()) {
      const [row] = await tx.$queryRaw<{ count: number }[]>`
        SELECT app.add_silent_notices(${key}, ${version}::int, ${coordinator.familyContactDays}::int, ${now}) AS count`;
      count += row?.count ?? 0;
    }
    return nothingPersonal(count);
  });
}

/** Tells log reviewers of readings in the last two days that are unusual (T84), each once. Returns how many notices were made. */
export function addUnusualNotices(now = new Date()): Promise<number> {
  const from = new Date(now.getTime() - unusualHours * 3_600_000);
  return withJob(async (tx) => {
    const [row] = await tx.$queryRaw<{ count: number }[]>`
      SELECT app.add_unusual_notices(${from}, ${[...readActs]}, ${now}) AS count`;
    return nothingPersonal(row?.count ?? 0);
  });
}

/** A notice is no record of what it tells of: that stands where it happened. */
export function eraseOldNotices(): Promise<number> {
  return withJob(async (tx) => {
    const [row] = await tx.$queryRaw<
      { count: number }[]
    >`SELECT app.erase_old_notices(${keptDays}::int) AS count`;
    return nothingPersonal(row?.count ?? 0);
  });
}
