import { randomBytes, randomInt, randomUUID } from "node:crypto";
import type pg from "pg";

export type Column = {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly labels: readonly string[] | null;
  /** "guardians.id", when the column refers to a row. */
  readonly refersTo: string | null;
};
export type Tables = ReadonlyMap<string, readonly Column[]>;
export type Values = Readonly<Record<string, unknown>>;

/** What a CHECK asks of a column whose type does not tell. */
const asChecked: Values = {
  family_part: "attended",
  ...{ caller_id: null, cancelled_at: null, cancelled_by_id: null, cancel_reason: "" },
  ...{ closed_days: [], started_on: "2020-01-07" },
};

/** Tables that name no case, and that a row about one refers to: a row of theirs is made for it. */
const parentsOfNoCase = ["deviations"];

/** Ways to fill a row: with or without what may be null, and with different labels of an enum. */
const variants = [0, 1, 2, 3].flatMap((label) => [true, false].map((isFull) => ({ label, isFull })));

/** Every table of the schema with its columns, from the catalog: a table added tomorrow is there. */
export async function readTables(owner: pg.Client): Promise<Tables> {
  const { rows } = await owner.query<Column & { table: string }>(
    `SELECT c.relname AS table, a.attname AS name, t.typname AS type, NOT a.attnotnull AS nullable,
       (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid) AS labels,
       (SELECT format('%s.%s', p.relname, q.attname) FROM pg_constraint f
          CROSS JOIN LATERAL unnest(f.conkey, f.confkey) AS k (own, other)
          JOIN pg_class p ON p.oid = f.confrelid JOIN pg_attribute q ON q.attrelid = p.oid AND q.attnum = k.other
        WHERE f.contype = 'f' AND f.conrelid = c.oid AND k.own = a.attnum LIMIT 1) AS "refersTo"
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       JOIN pg_type t ON t.oid = a.atttypid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname NOT LIKE '\\_prisma%'
     ORDER BY c.relname, a.attnum`,
  );
  return Map.groupBy(rows, ({ table }) => table);
}

export function tablesAbout(tables: Tables, ...columns: readonly string[]): string[] {
  return [...tables]
    .filter(([, own]) => own.some(({ name }) => columns.includes(name)))
    .map(([name]) => name);
}

/**
 * Gives each of the tables a row about the case unless it has one, parents before children.
 * Returns the tables where none could be made.
 */
export async function fillTables(owner: pg.Client, tables: Tables, names: readonly string[], given: Values) {
  let missing = [...names];
  for (let round = 0; round < names.length && missing.length > 0; round += 1) {
    const known = await knownValues(owner, tables, given);
    const stillMissing: string[] = [];
    for (const name of missing) {
      const isThere = (await rowsAbout(owner, tables, name, given)) > 0;
      if (!isThere && !(await insertAnyRow(owner, tables, name, given, known))) stillMissing.push(name);
    }
    if (stillMissing.length === missing.length) return missing;
    missing = stillMissing;
  }
  return missing;
}

/** Tries every variant until the database takes one. */
export async function insertAnyRow(
  client: pg.Client,
  tables: Tables,
  table: string,
  given: Values,
  known: Values,
): Promise<boolean> {
  const columns = tables.get(table) ?? [];
  const parents = await parentsFor(client, tables, columns, given);
  for (const variant of variants) {
    const row = rowOf(columns, given, { ...known, ...parents }, variant);
    const names = Object.keys(row).join(", ");
    const sql = `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, $1)`;
    if (await attempt(client, sql, [JSON.stringify(row)])) return true;
  }
  return false;
}

/** The ids of new rows that the columns refer to, by "table.column". */
async function parentsFor(
  client: pg.Client,
  tables: Tables,
  columns: readonly Column[],
  given: Values,
): Promise<Values> {
  const wanted = parentsOfNoCase.filter((parent) =>
    columns.some(({ refersTo }) => refersTo === `${parent}.id`),
  );
  const made = wanted.map(async (parent) => {
    const id = randomUUID();
    await insertAnyRow(client, tables, parent, { ...given, id }, {});
    return [`${parent}.id`, id] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

/** Runs one statement; a refusal leaves the transaction as it was. */
export async function attempt(
  client: pg.Client,
  sql: string,
  values: unknown[] = [],
): Promise<pg.QueryResult | null> {
  await client.query("SAVEPOINT attempt");
  try {
    const result = await client.query(sql, values);
    await client.query("RELEASE SAVEPOINT attempt");
    return result;
  } catch {
    await client.query("ROLLBACK TO SAVEPOINT attempt");
    return null;
  }
}

/** How many rows of the table are about the given case or assessment, as the connection sees it: none where it may not look. */
export async function rowsAbout(
  client: pg.Client,
  tables: Tables,
  table: string,
  given: Values,
): Promise<number> {
  const may = await client.query<{ look: boolean }>("SELECT has_table_privilege($1, 'SELECT') AS look", [
    table,
  ]);
  if (!may.rows[0]?.look) return 0;
  const { where, values } = aboutCase(tables.get(table) ?? [], given);
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} WHERE ${where}`,
    values,
  );
  return rows[0]?.count ?? 0;
}

/** The ids of rows about the case, by "table.column", for those that refer to them. */
export async function knownValues(owner: pg.Client, tables: Tables, given: Values): Promise<Values> {
  const known: Record<string, unknown> = {};
  for (const [table, columns] of tables) {
    const { where, values } = aboutCase(columns, given);
    if (values.length === 0) continue;
    const { rows } = await owner.query<Values>(`SELECT * FROM ${table} WHERE ${where} LIMIT 1`, values);
    for (const [column, value] of Object.entries(rows[0] ?? {})) known[`${table}.${column}`] = value;
  }
  return known;
}

function aboutCase(columns: readonly Column[], given: Values): { where: string; values: unknown[] } {
  const keys = ["case_id", "assessment_id"].filter((key) => columns.some(({ name }) => name === key));
  const where = keys.map((key, index) => `${key} = $${index + 1}`).join(" OR ");
  return { where, values: keys.map((key) => given[key]) };
}

function rowOf(
  columns: readonly Column[],
  given: Values,
  known: Values,
  variant: (typeof variants)[number],
): Values {
  const filled = columns.filter((column) => variant.isFull || !column.nullable);
  return Object.fromEntries(
    filled.map((column) => [column.name, valueOf(column, given, known, variant.label)]),
  );
}

function valueOf(
  { name, type, labels, refersTo }: Column,
  given: Values,
  known: Values,
  label: number,
): unknown {
  if (name in given) return given[name];
  if (name in asChecked) return asChecked[name];
  if (refersTo && refersTo in known) return known[refersTo];
  if (refersTo === "agencies.id") return given["agency_id"];
  if (labels) return labels[label % labels.length];
  if (type.startsWith("_")) return [];
  switch (type) {
    case "uuid":
      return randomUUID();
    case "bool":
      return true;
    case "int4":
      return 1;
    case "int8":
      return randomInt(1e9, 1e12);
    case "date":
      return new Date().toISOString().slice(0, 10);
    case "timestamptz":
      return new Date().toISOString();
    case "jsonb":
      return {};
    case "bytea":
      return `\\x${randomBytes(16).toString("hex")}`;
    default:
      return `any ${randomUUID()}`;
  }
}
