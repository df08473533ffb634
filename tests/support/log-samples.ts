import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal, recorded } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { drawLogSample } from "@/lib/audit/review/commands";
import { latestWeekOver } from "@/lib/audit/review/rules";
import { drawLogSampleSchema } from "@/lib/audit/review/schemas";
import { openedCase, today } from "@/tests/support/cases";
import { anna } from "@/tests/support/people";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { addDays, type PlainDate } from "@/lib/time/plain-date";

export function weekBefore(week: PlainDate, count: number): PlainDate {
  return addDays(week, -7 * count);
}

/** Anna read her case at a moment. */
export function readAt(caseId: string, at: Date, page = "case"): Promise<null> {
  const entry = { act: "case.read", caseId, detail: { page }, at };
  return withActor(anna, () => Promise.resolve(recorded(null, entry)));
}

/** A sample of a week that no other test has drawn, in which Anna read a case three times. */
export async function drawnSample(reviewer: Actor): Promise<{ sampleId: string; seqs: string[] }> {
  const weekOf = await undrawnWeek(reviewer);
  const { caseId } = await openedCase(anna);
  for (const hour of ["09", "10", "11"])
    await readAt(caseId, new Date(`${addDays(weekOf, 1)}T${hour}:00:00Z`));
  const version = await withActor(reviewer, async (tx) => nothingPersonal(await tx.logSample.count()));
  const form = { idempotencyKey: randomUUID(), version: String(version), weekOf };
  const { sampleId } = await drawLogSample(reviewer, drawLogSampleSchema.parse(form));
  const events = await withActor(reviewer, async (tx) =>
    nothingPersonal(await tx.logSampleEvent.findMany({ where: { sampleId }, orderBy: { seq: "asc" } })),
  );
  return { sampleId, seqs: events.map(({ seq }) => String(seq)) };
}

/** The week before the earliest drawn one: other workers and earlier tests have drawn weeks too. */
async function undrawnWeek(reviewer: Actor): Promise<PlainDate> {
  const { _min } = await withActor(reviewer, async (tx) =>
    nothingPersonal(await tx.logSample.aggregate({ _min: { weekOf: true } })),
  );
  return weekBefore(_min.weekOf ? fromDatabaseDay(_min.weekOf) : latestWeekOver(today), 1);
}
