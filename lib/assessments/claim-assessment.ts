import "server-only";
import { ensureChanged } from "@/lib/access/versions";
import type { Transaction } from "@/lib/access/with-actor";
import { ConflictError, NotFoundError } from "@/lib/errors";

/**
 * Claims the assessment for a change based on `version`: the version is counted up and the saving noted in the same transaction.
 * Throws ConflictError when somebody else has changed it since, NotFoundError when it does not exist for the actor.
 */
export async function claimAssessment(
  tx: Transaction,
  assessmentId: string,
  version: number,
  now: Date,
): Promise<void> {
  const { count } = await tx.assessment.updateMany({
    where: { id: assessmentId, version },
    data: { version: { increment: 1 }, savedAt: now },
  });
  await ensureChanged(count, async () => {
    const current = await tx.assessment.findUnique({
      where: { id: assessmentId },
      select: { version: true },
    });
    return current ? new ConflictError(current.version) : new NotFoundError("assessment");
  });
}
