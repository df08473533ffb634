import type pg from "pg";

/** How many sets of agencies and people the county's other cases are spread over. */
const sets = 40;

/**
 * Fills a seeded database with copies of its cases until there are `count`, straight in SQL. The copies belong to copies
 * of the agencies and people, so everybody in the seed keeps exactly the caseload they had. Where tables are named, the
 * copies have rows in those alone.
 */
export async function fillTo(
  superuser: pg.Client,
  count: number,
  tables?: ReadonlySet<string>,
): Promise<void> {
  await superuser.query("set session_replication_role = replica");
  await prepare(superuser);
  for (const table of ["agencies", "people", "appointments"]) await copySets(superuser, table);
  const { rows } = await superuser.query<{ present: number }>(
    "select count(*)::int as present from child_cases",
  );
  const present = rows[0]?.present ?? 0;
  for (const table of await caseTables(superuser))
    if (tables?.has(table) ?? true) await copyCases(superuser, table, present, count);
  await superuser.query("analyze");
  await superuser.query("set session_replication_role = origin");
}

/** A copy's ids: those of agencies and people by set, all others by copy, so that rows keep pointing at each other. */
async function prepare(superuser: pg.Client): Promise<void> {
  await superuser.query(`
    create temp table shared_ids on commit preserve rows as
      select id from agencies union select id from people union select id from appointments;
    create unique index on shared_ids (id);
    create temp table template_cases on commit preserve rows as
      select id, (row_number() over (order by code) - 1)::int as position from child_cases;
    create function pg_temp.copied(v uuid, copy int) returns uuid language sql stable as $$
      select case when v is null then null
        when exists (select from shared_ids s where s.id = v) then md5(v::text || 'set' || copy % ${sets})::uuid
        else md5(v::text || 'copy' || copy)::uuid end $$;
  `);
}

async function copySets(superuser: pg.Client, table: string): Promise<void> {
  const columns = await columnsOf(superuser, table);
  const values = columns.map(({ name, type }) => {
    if (type === "uuid") return `pg_temp.copied(t.${name}, n)`;
    return name === "is_demo" ? "false" : `t.${name}`;
  });
  await superuser.query(
    `insert into ${table} (${columns.map(({ name }) => name).join(", ")})
     select ${values.join(", ")} from ${table} t join shared_ids s on s.id = t.id, generate_series(0, ${sets - 1}) n`,
  );
}

async function copyCases(superuser: pg.Client, table: string, present: number, count: number): Promise<void> {
  const columns = await columnsOf(superuser, table);
  const caseColumn = table === "child_cases" ? "id" : "case_id";
  const values = columns.map(({ name, type }) => {
    if (table === "child_cases" && name === "code") return "t.code || '-' || n";
    if (table === "child_cases" && name === "assessment_id") return "null";
    return type === "uuid" ? `pg_temp.copied(t.${name}, n)` : `t.${name}`;
  });
  await superuser.query(
    `insert into ${table} (${columns.map(({ name }) => name).join(", ")})
     select ${values.join(", ")}
     from generate_series(${present}, ${count - 1}) n
     join template_cases c on c.position = n % ${present} join ${table} t on t.${caseColumn} = c.id`,
  );
}

async function caseTables(superuser: pg.Client): Promise<readonly string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'case_id' and table_name <> 'audit_events'`,
  );
  return [...rows.map(({ name }) => name), "child_cases"];
}

async function columnsOf(
  superuser: pg.Client,
  table: string,
): Promise<readonly { name: string; type: string }[]> {
  const { rows } = await superuser.query<{ name: string; type: string }>(
    `select column_name as name, udt_name as type from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows;
}
