import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { markOf } from "@/scripts/support/build";
import { asAdmin, createDatabase, type DatabaseServer } from "@/scripts/support/database-server";
import { kringHome } from "@/scripts/support/home";
import { prepareDatabase, startKring } from "@/scripts/support/kring";
import { freePort } from "@/scripts/support/ports";
import { main } from "@/scripts/support/progress";
import { askedToStop } from "@/scripts/support/runtime";
import { dropDatabases, stopIfAlone, testServer } from "./database-server";

main(async () => {
  const stopAsked = askedToStop();
  const home = join(kringHome(), "e2e");
  mkdirSync(home, { recursive: true });
  const server = await testServer();
  const name = `kring_e2e_${randomBytes(4).toString("hex")}`;
  try {
    await copyOf(await seededDatabase(server, home), name, server);
    const databases = server.urls(name);
    const web = await startKring(home, await freePort(), databases);
    process.send?.({ address: web.address, databases });
    await stopAsked;
    await web.stop();
  } finally {
    await dropDatabases(server.adminUrl, name);
    await stopIfAlone(server);
  }
  process.exit(0);
});

/** The seeded database of today, told anew only when the program, the stories or the day have changed. */
async function seededDatabase(server: DatabaseServer, home: string): Promise<string> {
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "");
  const name = `kring_seeded_${day}_${markOf(["lib", "prisma/migrations", "prisma/schema", "prisma/seed"]).slice(0, 12)}`;
  const found = await asAdmin(server.adminUrl, (client) =>
    client.query("select from pg_database where datname = $1", [name]),
  );
  if (found.rowCount) return name;
  await dropDatabases(server.adminUrl, "kring_seeded_");
  await createDatabase(server.adminUrl, `${name}_unfinished`);
  await prepareDatabase(home, server.urls(`${name}_unfinished`));
  await asAdmin(server.adminUrl, (client) =>
    client.query(`alter database ${name}_unfinished rename to ${name}`),
  );
  return name;
}

async function copyOf(template: string, name: string, { adminUrl }: DatabaseServer): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    await client.query(`create database ${name} template ${template} owner kring_owner`);
    // A copy does not keep the word that says the seed is whole.
    await client.query(`comment on database ${name} is 'seeded'`);
  });
}
