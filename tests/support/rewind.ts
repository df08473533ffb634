import pg from "pg";
import { afterAll, inject } from "vitest";
import { readTables, tablesAbout } from "@/tests/support/any-row";

/**
 * Remembers every row about a case, and gives what puts all of them back as they were: triggers and references aside, so
 * that a world is built once and tried many times. The trace goes on.
 */
export async function rememberCases(): Promise<() => Promise<void>> {
  const admin = await connectAsAdmin();
  const tables = await readTables(admin);
  const names = ["child_cases", ...tablesAbout(tables, "case_id").filter((name) => name !== "audit_events")];
  await admin.query("CREATE SCHEMA remembered");
  for (const name of names) await admin.query(`CREATE TABLE remembered.${name} AS TABLE public.${name}`);
  const putBack = names.map(
    (name) => `DELETE FROM ${name}; INSERT INTO ${name} OVERRIDING SYSTEM VALUE TABLE remembered.${name};`,
  );
  await admin.query("SET session_replication_role = replica");
  return async () => {
    await admin.query(`BEGIN; ${putBack.join(" ")} COMMIT`);
  };
}

async function connectAsAdmin(): Promise<pg.Client> {
  const url = new URL(inject("databases").adminUrl);
  url.pathname = new URL(process.env.DATABASE_OWNER_URL ?? "").pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  client.on("error", () => undefined);
  afterAll(() => client.end());
  return client;
}
