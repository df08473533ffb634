import type { Transaction } from "@/lib/db";
import { ConflictError, NotFoundError, type SavedText } from "@/lib/errors";

/**
 * Claims the case for a change based on `version`: the version is counted up in the same transaction.
 * Throws ConflictError when somebody else has changed the case since, NotFoundError when it does not exist for the actor.
 * @param theirs reads what is saved now, for the page that shows both texts.
 */
export async function claimCase(
  tx: Transaction,
  caseId: string,
  version: number,
  theirs = nothingSaved,
): Promise<void> {
  const { count } = await tx.childCase.updateMany({
    where: { id: caseId, version },
    data: { version: { increment: 1 } },
  });
  if (count > 0) return;
  const current = await tx.childCase.findUnique({ where: { id: caseId }, select: { version: true } });
  if (!current) throw new NotFoundError("case");
  throw new ConflictError(current.version, await theirs());
}

/** For an update of one row `where { id, version }`: throws what `conflict` makes of the row as it now stands. */
export async function ensureChanged(
  count: number,
  conflict: () => Promise<ConflictError | NotFoundError>,
): Promise<void> {
  if (count === 0) throw await conflict();
}

async function nothingSaved(): Promise<SavedText[]> {
  return [];
}
