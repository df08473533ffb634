import type pg from "pg";
import { readTables, tablesAbout, type Values } from "@/tests/support/any-row";

const agencyOrGuardian = ["agency_id", "guardian_id"];
/** Who did it, and who was told: whoever joins the case in the same moment reads it there instead. */
const besideTheCase = ["audit_events", "notices"];

/** Says what stands in the rows of every case, apart from ids, moments and what is sealed. */
export async function caseStateReader(owner: pg.Client): Promise<() => Promise<string[]>> {
  const tables = await readTables(owner);
  const names = [
    "child_cases",
    ...tablesAbout(tables, "case_id").filter((name) => !besideTheCase.includes(name)),
  ];
  const rows = names.map((name) => `SELECT '${name}' AS name, to_jsonb(t) AS row FROM ${name} t`);
  return async () => {
    const { rows: all } = await owner.query<{ name: string; row: Values }>(rows.join(" UNION ALL "));
    return all.map(({ name, row }) => `${name} ${JSON.stringify(lasting(row))}`).toSorted();
  };
}

function lasting(row: Values): [string, unknown][] {
  return Object.entries(row)
    .filter(
      ([name]) => agencyOrGuardian.includes(name) || !/^(id|.*_ids?|.*_at|checksum|snapshot)$/.test(name),
    )
    .filter(([, value]) => !/^(\\x|kring:sealed:)/.test(String(value)))
    .map(([name, value]) => [name, name === "content" ? wordsIn(value) : value]);
}

/** What a fixed version or a copy says is to be done. */
function wordsIn(content: unknown): string[] {
  return [...JSON.stringify(content).matchAll(/"what":("[^"]*")/g)].map(([, what = ""]) => what).toSorted();
}
