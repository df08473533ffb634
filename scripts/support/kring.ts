import { join } from "node:path";
import { buildIfStale, prepareClient } from "./build";
import { asAdmin, type DatabaseUrls } from "./database-server";
import { migrate } from "./migrations";
import { step } from "./progress";
import { secretsOf } from "./secrets";
import { seedIfEmpty } from "./seeding";
import { type RunningWeb, startWeb } from "./web";
import { startWorkerProcess } from "./worker-process";

export type DemoPerson = { readonly name: string; readonly title: string; readonly story: string };

/** A whole Kring with invented people on one database: migrated, seeded if empty, built, answering, with a worker beside it. */
export async function startKring(home: string, port: number, database: DatabaseUrls): Promise<RunningWeb> {
  await Promise.all([prepareDatabase(home, database), prepareClient().then(buildIfStale)]);
  return step("Starting Kring", async () => {
    const variables = await demoEnvironment(home, port, database);
    const web = await startWeb(home, port, variables);
    const worker = await startWorkerProcess(home, variables);
    return {
      address: web.address,
      stop: async () => void (await Promise.all([web.stop(), worker.stop()])),
      ended: Promise.race([web.ended, worker.ended]),
    };
  });
}

/** Every migration, and the invented people unless they are there. */
export async function prepareDatabase(home: string, database: DatabaseUrls): Promise<void> {
  await step("Bringing the database up to date", () => migrate(database.DATABASE_OWNER_URL));
  await prepareClient();
  await seedIfEmpty(database, await demoEnvironment(home, 3000, database));
}

/** The invented people that can sign in, with what each is there to show. */
export function demoPeople(database: DatabaseUrls): Promise<readonly DemoPerson[]> {
  return asAdmin(database.DATABASE_AUTH_URL, async (client) => {
    const { rows } = await client.query<DemoPerson>(
      `select name, title, demo_story as story from people where is_demo and deactivated_at is null order by name`,
    );
    return rows;
  });
}

export async function demoEnvironment(
  home: string,
  port: number,
  database: DatabaseUrls,
): Promise<Record<string, string>> {
  const { keys } = await secretsOf(home);
  const { DATABASE_URL, DATABASE_AUTH_URL } = database;
  return {
    KRING_MODE: "demo",
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL,
    DATABASE_AUTH_URL,
    KRING_AUDIT_HEADS: join(home, "audit-heads.jsonl"),
    ...keys,
  };
}
