import "server-only";
import type { Actor } from "@/lib/access/actor";
import { refused } from "@/lib/access/permission";
import type { Transaction } from "@/lib/access/with-actor";
import { readCaseWork } from "@/lib/cases/case-workers/facts";
import { readCase } from "@/lib/cases/queries";
import { type LiftingRole, mayDecideLifting, mayProposeLifting } from "@/lib/children/liftings/rules";
import type { LiftingView, ProtectionView } from "@/lib/children/liftings/views";
import type { Protection } from "@/lib/children/protection";
import { NotFoundError } from "@/lib/errors";
import { id as idSchema } from "@/lib/validation";
import type { ProtectionLifting } from "@/prisma/generated/client";

/** How the protection of the child (no guardian) or of one guardian stands, and who has proposed to lift it. */
export function getProtection(actor: Actor, caseId: string, guardianId: string | null) {
  return readCase(actor, caseId, "protection", async (tx): Promise<ProtectionView> => {
    const { name, protection } = await readProtected(tx, caseId, guardianId);
    const rows = await listLiftings(tx, caseId, guardianId);
    const views = await liftingViews(tx, rows);
    const open = rows.find(({ decidedAt }) => decidedAt === null);
    const role = await liftingRole(tx, actor, caseId);
    const facts = open && { proposedById: open.proposedById, isDecided: false };
    return {
      ...{ guardianId, name, protection },
      open: views.find(({ decidedAt }) => decidedAt === null) ?? null,
      earlier: views.filter(({ decidedAt }) => decidedAt !== null),
      mayPropose: mayProposeLifting(role, protection, facts ?? null),
      mayDecide: facts
        ? mayDecideLifting(role, actor.personId, facts)
        : refused("liftings.refusals.notProposed"),
    };
  });
}

/** Within a transaction: whose protection it is. */
export async function readProtected(
  tx: Transaction,
  caseId: string,
  guardianId: string | null,
): Promise<{ readonly name: string; readonly protection: Protection }> {
  if (guardianId === null) {
    const child = await tx.child.findUnique({ where: { caseId }, select: { protection: true } });
    if (!child) throw new NotFoundError("child");
    return { name: "", ...child };
  }
  if (!idSchema.safeParse(guardianId).success) throw new NotFoundError("guardian");
  const guardian = await tx.guardian.findUnique({
    where: { id: guardianId, caseId, removedAt: null },
    select: { name: true, protection: true },
  });
  if (!guardian) throw new NotFoundError("guardian");
  return guardian;
}

export function listLiftings(
  tx: Transaction,
  caseId: string,
  guardianId: string | null,
): Promise<ProtectionLifting[]> {
  return tx.protectionLifting.findMany({ where: { caseId, guardianId }, orderBy: { proposedAt: "desc" } });
}

/** Who the actor is in the case. What the database asks again. */
export async function liftingRole(tx: Transaction, actor: Actor, caseId: string): Promise<LiftingRole> {
  const { workerIds } = await readCaseWork(tx, actor, caseId);
  return {
    worksWithCase: workerIds.includes(actor.personId),
    managesCase: actor.tasks.includes("manage"),
  };
}

async function liftingViews(tx: Transaction, rows: readonly ProtectionLifting[]): Promise<LiftingView[]> {
  const ids = rows.flatMap(({ proposedById, decidedById }) => [proposedById, decidedById ?? proposedById]);
  const people = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? "";
  return rows.map(({ id, proposedById, decidedById, ...row }) => ({
    liftingId: id,
    reason: row.reason,
    proposedBy: nameOf(proposedById),
    proposedAt: row.proposedAt,
    isConfirmed: row.isConfirmed,
    note: row.note,
    decidedBy: nameOf(decidedById),
    decidedAt: row.decidedAt,
  }));
}
