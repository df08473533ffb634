import { mkdirSync } from "node:fs";
import pg from "pg";
import {
  asAdmin,
  createDatabase,
  type DatabaseServer,
  type DatabaseUrls,
  embeddedServer,
  givenServer,
} from "./support/database-server";
import { kringHome } from "./support/home";
import { type DemoPerson, demoPeople, startKring } from "./support/kring";
import { main, PlainError, step } from "./support/progress";
import { seedingOf } from "./support/seeding";
import { type RunningWeb } from "./support/web";
import { refuseBusyPort } from "./support/ports";
import { askedToStop, requireOwnNode } from "./support/runtime";

const demoLock = 4_711_003;

main(async () => {
  requireOwnNode();
  const stopAsked = askedToStop();
  const home = kringHome();
  mkdirSync(home, { recursive: true });
  const port = Number(process.env.PORT ?? 3000);
  await refuseBusyPort(port);

  const server = await findServer(home);
  await holdAlone(server);
  try {
    const database = await findDatabase(server);
    const web = await Promise.race([startKring(home, port, database), stopAsked]);
    if (web) await serve(web, database, stopAsked, home);
  } finally {
    await server.stop();
  }
  console.log("\nStopped. What was written is kept.");
  process.exit(0);
});

async function findServer(home: string): Promise<DatabaseServer> {
  return givenServer(process.env) ?? (await step("Starting PostgreSQL", () => embeddedServer(home)));
}

async function findDatabase(server: DatabaseServer): Promise<DatabaseUrls> {
  if (process.env.DATABASE_URL) return server.urls(new URL(process.env.DATABASE_URL).pathname.slice(1));
  await createDatabase(server.adminUrl, "kring");
  const database = server.urls("kring");
  if ((await seedingOf(database)) === "seeding") {
    console.log("  An earlier start was cut short while it added invented people: starting over.");
    await asAdmin(server.adminUrl, (client) => client.query("drop database kring with (force)"));
    await createDatabase(server.adminUrl, "kring");
  }
  return database;
}

async function serve(
  web: RunningWeb,
  database: DatabaseUrls,
  stopAsked: Promise<void>,
  home: string,
): Promise<void> {
  introduce(web.address, await demoPeople(database));
  const outcome = await Promise.race([stopAsked, web.ended.then(() => "ended" as const)]);
  if (outcome === "ended") {
    await web.stop();
    throw new PlainError(
      `A process of Kring ended by itself. What they said stands in ${home}/web.log and ${home}/worker.log.`,
    );
  }
  await web.stop();
}

/** Two starts with the same data would stop each other's database: the second one says so instead. The lock ends with the process. */
async function holdAlone(server: DatabaseServer): Promise<void> {
  const client = new pg.Client({ connectionString: server.adminUrl });
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [
    demoLock,
  ]);
  if (rows[0]?.held) return;
  console.error(
    "\nKring already runs with this data. Set KRING_HOME to another folder to run a second copy.\n",
  );
  process.exit(1);
}

function introduce(address: string, people: readonly DemoPerson[]): void {
  console.log(`\nKring answers at ${address}\n`);
  if (people.length > 0) console.log("Sign in there as one of these invented people:");
  for (const { name, title, story } of people) console.log(`  ${name}, ${title}. ${story}`);
  console.log("\nCtrl-C stops everything.");
}
