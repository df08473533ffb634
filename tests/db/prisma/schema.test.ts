import type pg from "pg";
import { expect, inject, it } from "vitest";
import { asAdmin, createDatabase } from "@/scripts/support/database-server";
import { schemaAsSql } from "@/scripts/support/migrations";
import { connectAs } from "../../support/database";

it("migrates to the tables and columns that prisma/schema describes", async () => {
  const { adminUrl, prefix, template, urls } = inject("databases");
  const name = `${prefix}_schema`;
  await createDatabase(adminUrl, name);
  const described = urls.DATABASE_OWNER_URL.replace(template, name);
  await asAdmin(described, async (client) => client.query(await schemaAsSql(described)));

  const expected = await asAdmin(described, columnsOf);
  const migrated = await columnsOf(await connectAs("owner"));
  expect(migrated).toEqual(expected);
});

/** Table, column, type, default and whether it may be empty; Prisma has no word for a list that may not be. */
async function columnsOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select concat_ws(' ', table_name, column_name, udt_name,
                      case when data_type <> 'ARRAY' then is_nullable end,
                      coalesce(replace(column_default, 'public.', ''), 'none')) as line
     from information_schema.columns
     where table_schema = 'public' and table_name not like '\\_prisma%' order by 1`,
  );
  return rows.map(({ line }) => line);
}
