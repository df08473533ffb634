import "server-only";
import { PgBoss } from "pg-boss";
import { env } from "@/lib/env";
import { type Jobs, type QueueName, withoutMigrating } from "@/lib/jobs/queues";
import { log } from "@/lib/log";

/** What is done with a job. It may be run again after it was done, so it asks first whether it is. */
export type Handlers = { readonly [Name in QueueName]: (job: Jobs[Name]) => Promise<void> };

export type Pace = {
  /** How often each queue is looked at. */
  readonly pollSeconds: number;
  /** How often jobs are looked for that a worker took and never finished. */
  readonly superviseSeconds: number;
  /** How many jobs of a queue one worker does at once. */
  readonly atOnce: number;
};

export const usualPace: Pace = { pollSeconds: 2, superviseSeconds: 60, atOnce: 4 };

export type RunningWorker = { readonly stop: () => Promise<void> };

/** Takes jobs from the queues until it is stopped. Any number of workers share them, each job with one at a time. */
export async function startWorker(handlers: Handlers, pace = usualPace): Promise<RunningWorker> {
  const boss = new PgBoss({
    ...{ connectionString: env().DATABASE_URL, application_name: "kring-worker", max: 4 },
    ...withoutMigrating,
    reindex: false,
    superviseIntervalSeconds: pace.superviseSeconds,
    monitorIntervalSeconds: pace.superviseSeconds,
  });
  boss.on("error", (error) => log.error({ kind: error.name }, "the queue did not answer"));
  await boss.start();
  for (const name of Object.keys(handlers) as QueueName[]) await workOn(boss, name, handlers[name], pace);
  return { stop: () => boss.stop({ graceful: true, timeout: 30_000 }) };
}

async function workOn<Name extends QueueName>(
  boss: PgBoss,
  name: Name,
  handle: (job: Jobs[Name]) => Promise<void>,
  { pollSeconds, atOnce }: Pace,
): Promise<void> {
  const options = { pollingIntervalSeconds: pollSeconds, localConcurrency: atOnce };
  await boss.work<Jobs[Name]>(name, options, async (jobs) => {
    for (const { data } of jobs) await handle(data);
  });
}
