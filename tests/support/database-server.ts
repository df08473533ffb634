import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { registerRows, seedRegister } from "@/prisma/seed/register/seed-register";
import {
  asAdmin,
  createDatabase,
  type DatabaseServer,
  type DatabaseUrls,
  embeddedServer,
  givenServer,
} from "@/scripts/support/database-server";
import { kringHome } from "@/scripts/support/home";
import { migrate, migrationsMark } from "@/scripts/support/migrations";

/** What a test file needs to make a database of its own. `urls` name the template. */
export type TestDatabases = {
  readonly adminUrl: string;
  readonly template: string;
  readonly prefix: string;
  readonly urls: DatabaseUrls;
};

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- vitest reads this interface
  export interface ProvidedContext {
    databases: TestDatabases;
  }
}

const forSpeed = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
const templateLock = 4_711_002;

/** Before the database tests: a server, and one migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = await migratedTemplate(server);
  const prefix = `kring_test_${randomBytes(4).toString("hex")}`;
  project.provide("databases", { adminUrl: server.adminUrl, template, prefix, urls: server.urls(template) });
  return async () => {
    await dropDatabases(server.adminUrl, prefix);
    await stopIfAlone(server);
  };
}

/** The server of the tests: the one that the environment names, else an own one that other runs may share. */
export async function testServer(): Promise<DatabaseServer> {
  return givenServer(process.env) ?? (await embeddedServer(join(kringHome(), "test"), forSpeed));
}

/** A database with every migration and the register, made anew only when one of them has changed. */
export async function migratedTemplate(server: DatabaseServer): Promise<string> {
  const name = `kring_template_${await templateMark()}`;
  await asAdmin(server.adminUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [templateLock]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount) return;
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await createDatabase(server.adminUrl, unfinished);
    const ownerUrl = server.urls(unfinished).DATABASE_OWNER_URL;
    await migrate(ownerUrl);
    await asAdmin(ownerUrl, seedRegister);
    await client.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

async function templateMark(): Promise<string> {
  const content = JSON.stringify([await migrationsMark(), registerRows]);
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}

export async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [prefix],
    );
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  });
}

export async function stopIfAlone(server: DatabaseServer): Promise<void> {
  const others = await asAdmin(server.adminUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity
       where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rows[0]?.count ?? 0;
  });
  if (others === 0) await server.stop();
}
