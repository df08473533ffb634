import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { ConsentFacts, Giver, Statement } from "@/lib/consents/rules";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { Prisma } from "@/prisma/generated/client";

const whole = { agencies: true, withdrawals: true, approval: true } satisfies Prisma.ConsentStatementInclude;
export type StatementRow = Prisma.ConsentStatementGetPayload<{ include: typeof whole }>;

/** Every statement of a case with its agencies, withdrawals and approval, earliest first. */
export function listStatementRows(tx: Transaction, caseId: string): Promise<StatementRow[]> {
  return tx.consentStatement.findMany({
    where: { caseId },
    include: whole,
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
}

/** What `lib/consents/rules` needs to know about a case. The case must be visible to the transaction. */
export async function readConsentFacts(tx: Transaction, caseId: string): Promise<ConsentFacts> {
  const child = await tx.child.findUniqueOrThrow({ where: { caseId }, select: { birthDate: true } });
  const guardians = await tx.guardian.findMany({
    where: { caseId, removedAt: null },
    select: { id: true, custodyFrom: true, custodyUntil: true },
  });
  return {
    childBornOn: fromDatabaseDay(child.birthDate),
    custodies: guardians.map((guardian) => ({
      guardianId: guardian.id,
      from: fromDatabaseDay(guardian.custodyFrom),
      until: guardian.custodyUntil && fromDatabaseDay(guardian.custodyUntil),
    })),
    statements: (await listStatementRows(tx, caseId)).map(toStatement),
  };
}

export function toStatement(row: StatementRow): Statement {
  return {
    id: row.id,
    giver: toGiver(row.guardianId),
    position: row.position,
    statedOn: fromDatabaseDay(row.statedOn),
    validUntil: row.validUntil && fromDatabaseDay(row.validUntil),
    recordedAt: row.recordedAt,
    agencyIds: row.agencies.map(({ agencyId }) => agencyId),
    withdrawnFor: row.withdrawals.map(({ agencyId }) => agencyId ?? "all"),
    isExceptionApproved: row.approval !== null,
  };
}

export function toGiver(guardianId: string | null): Giver {
  return guardianId === null ? { kind: "child" } : { kind: "guardian", guardianId };
}
