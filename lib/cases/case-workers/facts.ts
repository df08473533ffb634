import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import type { CaseWorkFacts } from "@/lib/cases/rules";
import { DomainError } from "@/lib/errors";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/** Who works with a case at the actor's agency, and who coordinates it. */
export async function readCaseWork(tx: Transaction, actor: Actor, caseId: string): Promise<CaseWorkFacts> {
  const workers = await tx.caseWorker.findMany({
    where: { caseId, agencyId: actor.agencyId, endedAt: null },
    select: { personId: true },
  });
  const coordinator = await tx.coordinatorPeriod.findFirst({
    where: { caseId, endedAt: null },
    select: { personId: true },
  });
  return {
    workerIds: workers.map(({ personId }) => personId),
    coordinatorId: coordinator?.personId ?? null,
  };
}

/** Everyone who works in cases at the actor's agency today, a–ö. */
export async function listColleagues(tx: Transaction, actor: Actor, now: Date) {
  const today = toDatabaseDay(todayInSweden(now));
  const appointments = await tx.appointment.findMany({
    where: {
      agencyId: actor.agencyId,
      tasks: { has: "caseWork" },
      startsOn: { lte: today },
      OR: [{ endsOn: null }, { endsOn: { gte: today } }],
      person: { deactivatedAt: null },
    },
    select: { person: { select: { id: true, name: true, title: true } } },
  });
  const colleagues = appointments.map(({ person: { id, name, title } }) => ({ personId: id, name, title }));
  return inAlphabeticalOrder(colleagues, ({ name }) => name);
}

export async function requireColleague(
  tx: Transaction,
  actor: Actor,
  personId: string,
  now: Date,
): Promise<void> {
  const colleagues = await listColleagues(tx, actor, now);
  if (!colleagues.some((colleague) => colleague.personId === personId)) {
    throw new DomainError("cases.refusals.notColleague");
  }
}
