import "server-only";
import { unsafeSettings } from "@/lib/access/unsafe-settings";
import { appDatabase, authDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { Prisma, type PrismaClient } from "@/prisma/generated/client";

/** What makes Kring unsafe to start, a sentence each. Empty when nothing does. */
export async function findUnsafe(): Promise<string[]> {
  const settings = unsafeSettings(env());
  const database = await findUnsafeDatabase(appDatabase(), authDatabase(), env().KRING_MODE);
  return [...settings, ...database];
}

/** Looks at the database as the two roles see it, before anybody has said who asks. */
export async function findUnsafeDatabase(
  app: PrismaClient,
  auth: PrismaClient,
  mode: "demo" | "production",
): Promise<string[]> {
  const tables = await caseTables(app);
  return [
    ...unsafeRole("DATABASE_URL", await roleOf(app)),
    ...unsafeRole("DATABASE_AUTH_URL", await roleOf(auth)),
    ...unforced(tables),
    ...(await visibleWithoutContext(app, tables)),
    ...(await reachedByAuth(auth, tables)),
    ...(await viewsOfTheirOwner(app)),
    ...(mode === "production" ? await demoPeopleInProduction(auth) : []),
  ];
}

export type Role = {
  readonly name: string;
  readonly isSuperuser: boolean;
  readonly bypasses: boolean;
  readonly ownsTables: boolean;
};

export function unsafeRole(variable: string, { name, isSuperuser, bypasses, ownsTables }: Role): string[] {
  const role = `The role ${name} in ${variable}`;
  return [
    ...(isSuperuser ? [`${role} is a superuser: row level security does not bind it.`] : []),
    ...(bypasses ? [`${role} has BYPASSRLS: row level security does not bind it.`] : []),
    ...(ownsTables ? [`${role} owns tables: it could take their policies away.`] : []),
  ];
}

async function roleOf(database: PrismaClient): Promise<Role> {
  const [role] = await database.$queryRaw<Role[]>`
    SELECT rolname AS name, rolsuper AS "isSuperuser", rolbypassrls AS bypasses,
      EXISTS (SELECT FROM pg_class WHERE relowner = r.oid AND relnamespace = 'public'::regnamespace) AS "ownsTables"
    FROM pg_roles r WHERE rolname = current_user`;
  if (!role) throw new Error("The database does not say which role asks");
  return role;
}

type CaseTable = {
  /** Quoted, as SQL wants it. */
  readonly name: string;
  readonly isEnabled: boolean;
  readonly isForced: boolean;
  readonly isReadable: boolean;
};

/** Every table with a case's or an assessment's id, and those that such a column refers to. Found in the catalog, so a new one is not forgotten. */
async function caseTables(app: PrismaClient): Promise<CaseTable[]> {
  const tables = await app.$queryRaw<CaseTable[]>`
    WITH keys AS (
      SELECT attrelid, attnum FROM pg_attribute
      WHERE attname IN ('case_id', 'assessment_id') AND NOT attisdropped
    ), found AS (
      SELECT attrelid AS oid FROM keys
      UNION
      SELECT f.confrelid FROM pg_constraint f JOIN keys k ON k.attrelid = f.conrelid AND k.attnum = ANY (f.conkey)
      WHERE f.contype = 'f'
    )
    SELECT format('%I.%I', n.nspname, c.relname) AS name, c.relrowsecurity AS "isEnabled",
      c.relforcerowsecurity AS "isForced", has_table_privilege(c.oid, 'SELECT') AS "isReadable"
    FROM found JOIN pg_class c ON c.oid = found.oid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
    ORDER BY 1`;
  if (tables.length === 0) throw new Error("The database has no tables: run the migrations first");
  return tables;
}

function unforced(tables: readonly CaseTable[]): string[] {
  return tables
    .filter(({ isEnabled, isForced }) => !isEnabled || !isForced)
    .map(({ name }) => `The table ${name} holds case data without forced row level security.`);
}

async function visibleWithoutContext(app: PrismaClient, tables: readonly CaseTable[]): Promise<string[]> {
  const looks = tables
    .filter(({ isReadable }) => isReadable)
    .map(({ name }) => Prisma.sql`SELECT ${name} AS name WHERE EXISTS (SELECT FROM ${Prisma.raw(name)})`);
  const seen = await app.$queryRaw<{ name: string }[]>`${Prisma.join(looks, " UNION ALL ")}`;
  return seen.map(({ name }) => `Rows of ${name} are visible to a connection that has not said who asks.`);
}

async function reachedByAuth(auth: PrismaClient, tables: readonly CaseTable[]): Promise<string[]> {
  const names = tables.map(({ name }) => name);
  const reached = await auth.$queryRaw<{ name: string }[]>`
    SELECT name FROM unnest(${names}::text[]) AS name
    WHERE has_any_column_privilege(name, 'SELECT, INSERT, UPDATE, REFERENCES') OR has_table_privilege(name, 'DELETE, TRUNCATE')`;
  return reached.map(({ name }) => `The role in DATABASE_AUTH_URL has a grant on the case table ${name}.`);
}

async function viewsOfTheirOwner(app: PrismaClient): Promise<string[]> {
  const views = await app.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class
    WHERE relkind IN ('v', 'm') AND relnamespace = 'public'::regnamespace
      AND NOT coalesce(reloptions @> ARRAY['security_invoker=true'], false)`;
  return views.map(({ name }) => `The view ${name} is not security_invoker: it shows what its owner sees.`);
}

async function demoPeopleInProduction(auth: PrismaClient): Promise<string[]> {
  const count = await auth.person.count({ where: { isDemo: true } });
  return count === 0 ? [] : ["The database holds invented demo people. Use another database in production."];
}
