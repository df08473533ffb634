import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/** The agencies that coordination of the case can be offered to: invited, and named in the consents in force. */
export async function readCandidateIds(tx: Transaction, caseId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM app.coordination_candidates(${caseId}::uuid) AS id`;
  return rows.map(({ id }) => id);
}

/** Who works in cases at some agencies today. */
export async function listCasePeople(tx: Transaction, agencyIds: readonly string[], now: Date) {
  const today = toDatabaseDay(todayInSweden(now));
  const appointments = await tx.appointment.findMany({
    where: {
      agencyId: { in: [...agencyIds] },
      tasks: { has: "caseWork" },
      startsOn: { lte: today },
      OR: [{ endsOn: null }, { endsOn: { gte: today } }],
      person: { deactivatedAt: null },
    },
    select: { agencyId: true, person: { select: { id: true, name: true, title: true } } },
  });
  return appointments.map(({ agencyId, person: { id, name, title } }) => ({
    ...{ agencyId: agencyId ?? "", personId: id, name, title },
  }));
}

/** Whoever coordinates the case no longer works at the agency (S002-57). */
export async function hasCoordinatorLeft(tx: Transaction, caseId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ left: boolean }]>`
    SELECT EXISTS (SELECT app.cases_left_behind(${caseId}::uuid)) AS left`;
  return row.left;
}
