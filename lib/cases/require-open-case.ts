import "server-only";
import { type Hold, holdCase } from "@/lib/access/hold-case";
import { ensure } from "@/lib/access/permission";
import { claimCase } from "@/lib/access/versions";
import type { Transaction } from "@/lib/access/with-actor";
import { mayChangeCase } from "@/lib/cases/rules";
import { NotFoundError, type SavedText } from "@/lib/errors";

/**
 * For every command on a case: it exists for the actor in the working zone, is not closed, and stays so. Returns its row.
 * A command that changes what consents rest on holds the case alone.
 */
export async function requireOpenCase(tx: Transaction, caseId: string, hold: Hold = "shared") {
  await holdCase(tx, caseId, hold);
  const child = await tx.child.findUnique({ where: { caseId }, select: { id: true } });
  const childCase = child && (await tx.childCase.findUnique({ where: { id: caseId } }));
  if (!childCase) throw new NotFoundError("case");
  const closure = await tx.closure.findUnique({ where: { caseId }, select: { closedAt: true } });
  ensure(mayChangeCase({ closedAt: closure?.closedAt ?? null }));
  return childCase;
}

/** As `requireOpenCase`, and claims the case's version: for acts that add to the case as a whole. */
export async function claimOpenCase(
  tx: Transaction,
  caseId: string,
  version: number,
  theirs?: () => Promise<SavedText[]>,
) {
  const childCase = await requireOpenCase(tx, caseId, "alone");
  await claimCase(tx, caseId, version, theirs);
  return childCase;
}

/** For the one command on a closed case: it exists for the actor, and is held alone. Since when it is closed; null while it is open. */
export async function requireClosure(tx: Transaction, caseId: string): Promise<Date | null> {
  await holdCase(tx, caseId, "alone");
  const child = await tx.child.findUnique({ where: { caseId }, select: { id: true } });
  if (!child) throw new NotFoundError("case");
  return (await tx.closure.findUnique({ where: { caseId }, select: { closedAt: true } }))?.closedAt ?? null;
}
