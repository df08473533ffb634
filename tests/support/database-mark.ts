import type pg from "pg";

/** A mark of every row in the database, the trace and the used keys included: two that are equal mean that nothing was written between them. */
export async function databaseMark(owner: pg.Client): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT format('%I', relname) AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT LIKE '\\_prisma%' ORDER BY relname`,
  );
  const marks = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(hash, '' ORDER BY hash), '')) AS mark
       FROM (SELECT md5(t::text) AS hash FROM ${name} t) rows`,
  );
  const { rows } = await owner.query<{ name: string; mark: string }>(marks.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]));
}

const filledByWorkers = ["notices", "notice_mails", "kept_notice_mails"];

/** As `databaseMark`, where a worker is at work: without what it tells as due, and mails of that, by itself. */
export async function markBesideWorkers(owner: pg.Client): Promise<Readonly<Record<string, string>>> {
  const marks = Object.entries(await databaseMark(owner));
  return Object.fromEntries(marks.filter(([table]) => !filledByWorkers.includes(table)));
}
