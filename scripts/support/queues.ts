import { PgBoss } from "pg-boss";
import { queues } from "@/lib/jobs/queues";
import { asAdmin } from "./database-server";

/**
 * The queue's own schema and the queues in it, made or brought up to date by the owner. Web and worker may put jobs there, take
 * them and finish them, and change no table.
 */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 2, supervise: false, schedule: false });
  boss.on("error", (error) => console.error(error));
  await boss.start();
  try {
    for (const { name, ...rules } of queues) {
      if (await boss.getQueue(name)) await boss.updateQueue(name, rules);
      else await boss.createQueue(name, rules);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  await asAdmin(ownerUrl, (client) =>
    client.query(
      `GRANT USAGE ON SCHEMA pgboss TO kring_app;
       GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO kring_app;
       GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO kring_app`,
    ),
  );
}
