import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { toNeed } from "@/lib/needs/saved-needs";
import type { NeedsPage, NeedsView } from "@/lib/needs/views";

/** The wheel of a case: the initiator's view and, beside it, the meeting's (S001-24). */
export function getNeeds(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "needs", async (tx): Promise<NeedsPage> => {
    const { ownWishes } = await tx.child.findUniqueOrThrow({
      where: { caseId },
      select: { ownWishes: true },
    });
    return { ...(await readNeeds(tx, caseId)), childsWords: ownWishes };
  });
}

/** The same within a transaction that is already open, for the other pages of a case. */
export async function readNeeds(tx: Transaction, caseId: string): Promise<NeedsView> {
  const rows = await tx.areaNeed.findMany({
    where: { caseId, removedAt: null },
    orderBy: { chosenAt: "asc" },
  });
  const initiation = rows.filter(({ stage }) => stage === "initiation");
  return {
    initiation: initiation.map(toNeed),
    meeting: rows.filter(({ stage }) => stage === "meeting").map(toNeed),
    initiatedAt: initiation.at(-1)?.chosenAt ?? null,
  };
}
