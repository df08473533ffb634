import "server-only";
import { appendAudit, type Recorded } from "@/lib/access/audit";
import { asDomainError } from "@/lib/access/database-errors";
import { knowLocalRoutines } from "@/lib/access/local-routines";
import { appDatabase, type Transaction } from "@/lib/db";

/**
 * Runs `work` in one transaction as Kring itself: nobody asks, so no row of a case or an assessment exists. What is due,
 * and what may be done about it, is known only to functions in the database. The event is Kring's own.
 */
export async function withJob<T>(work: (tx: Transaction) => Promise<Recorded<T>>): Promise<T> {
  try {
    return await appDatabase().$transaction(async (tx) => {
      const [asked] = await tx.$queryRaw<{ newest: number }[]>`SELECT app.newest_local_routine() AS newest`;
      await knowLocalRoutines(tx, asked?.newest ?? 0);
      const { result, entry } = await work(tx);
      if (entry) await appendAudit(tx, entry);
      return result;
    });
  } catch (error) {
    throw asDomainError(error);
  }
}
