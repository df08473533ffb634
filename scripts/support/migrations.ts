import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { DiffTarget, MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { queues } from "@/lib/jobs/queues";
import { PlainError } from "./progress";
import { prepareQueues } from "./queues";
import { withSchemaEngine } from "./schema-engine";

const schemaFolder = resolve("prisma/schema");
const migrationsFolder = resolve("prisma/migrations");
/** What `prisma/schema` said when the last migration was written; the next one is the difference from it. */
const schemaAtLastMigration = join(migrationsFolder, "schema.prisma");

const filters = { externalTables: [], externalEnums: [] };
const migrationLock = 4_711_001;

/** Applies what is missing, as the owner, one process at a time. Returns the names of what was applied. */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  return alone(ownerUrl, async () => {
    const migrationsList = await readMigrations();
    return withEngine(ownerUrl, async (engine) => {
      await prepareHistory(engine, migrationsList);
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
      await prepareQueues(ownerUrl);
      return appliedMigrationNames;
    });
  });
}

/**
 * Writes a migration from the difference between the schema at the last one and now. Null if nothing differs.
 * The engine wants a database to talk to, but reads and changes nothing in it.
 */
export async function writeMigration(databaseUrl: string, name: string, now: Date): Promise<string | null> {
  const previous = await readFile(schemaAtLastMigration, "utf8");
  const sql = await differenceFrom(databaseUrl, {
    tag: "schemaDatamodel",
    files: [{ path: schemaAtLastMigration, content: previous }],
  });
  if (sql === null) return null;
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  await writeFile(schemaAtLastMigration, wholeSchema(await readSchema()));
  return folder;
}

/** The tables that `prisma/schema` describes, as SQL for an empty database. */
export async function schemaAsSql(databaseUrl: string): Promise<string> {
  return (await differenceFrom(databaseUrl, { tag: "empty" })) ?? "";
}

async function differenceFrom(databaseUrl: string, from: DiffTarget): Promise<string | null> {
  const files = (await readSchema()).map(([path, content]) => ({ path, content }));
  const { stdout } = await withEngine(databaseUrl, (engine) =>
    engine.diff({ from, to: { tag: "schemaDatamodel", files }, script: true, exitCode: null, filters }),
  );
  return !stdout || stdout.includes("This is an empty migration") ? null : stdout;
}

/** A mark that changes when any migration or queue does. */
export async function migrationsMark(): Promise<string> {
  const { migrationDirectories } = await readMigrations();
  const marked = JSON.stringify([migrationDirectories, queues]);
  return createHash("sha256").update(marked).digest("hex").slice(0, 12);
}

async function prepareHistory(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const found = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters,
  });
  const failed = new Set(found.failedMigrationNames);
  const edited = found.editedMigrationNames.filter((name) => !failed.has(name));
  if (edited.length > 0) {
    throw new PlainError(
      `These migrations were changed after they had been applied: ${edited.join(", ")}. ` +
        "An applied migration is never edited: take the change back and write a new one.",
    );
  }
  // A script runs as one transaction, so one that failed has left nothing and may be tried again.
  for (const migrationName of failed) await engine.markMigrationRolledBack({ migrationName });
}

async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  return withSchemaEngine(url, await readSchema(), work);
}

async function alone<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    return await work();
  } finally {
    await client.end();
  }
}

async function readSchema(): Promise<[string, string][]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const path = join(schemaFolder, name);
      return [path, await readFile(path, "utf8")];
    }),
  );
}

function wholeSchema(files: readonly [string, string][]): string {
  return files.map(([, content]) => content).join("\n");
}

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(join(migrationsFolder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (path) => {
        const file = join(migrationsFolder, path, "migration.sql");
        const value = await readFile(file, "utf8");
        return { path, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
      }),
    ),
  };
}
