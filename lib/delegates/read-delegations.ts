import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { Delegation } from "@/lib/compound-needs/rules";
import { fromDatabaseDay } from "@/lib/time/database-day";

/** Within a transaction: whom the manager of the own agency has appointed to decide, also those whose days are over. */
export async function listDelegations(tx: Transaction): Promise<(Delegation & { readonly id: string })[]> {
  const rows = await tx.decisionDelegate.findMany({ orderBy: [{ fromOn: "desc" }, { recordedAt: "desc" }] });
  return rows.map(({ id, personId, agencyId, fromOn, untilOn, endedAt }) => ({
    ...{ id, personId, agencyId, isEnded: endedAt !== null },
    fromOn: fromDatabaseDay(fromOn),
    untilOn: fromDatabaseDay(untilOn),
  }));
}
