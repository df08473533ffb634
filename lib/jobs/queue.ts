import "server-only";
import { fromPrisma, PgBoss } from "pg-boss";
import type { Transaction } from "@/lib/access/with-actor";
import { type Jobs, type QueueName, withoutMigrating } from "@/lib/jobs/queues";

/** Puts a job on its queue in the transaction that causes it: rolled back with it, and seen by no worker until it commits. */
export async function enqueue<Name extends QueueName>(
  tx: Transaction,
  name: Name,
  job: Jobs[Name],
  { afterSeconds = 0 } = {},
): Promise<void> {
  const queue = new PgBoss({ db: fromPrisma(tx), supervise: false, ...withoutMigrating });
  const id = await queue.send(name, job, afterSeconds > 0 ? { startAfter: afterSeconds } : {});
  if (!id) throw new Error(`Nothing was put on the queue ${name}.`);
}
