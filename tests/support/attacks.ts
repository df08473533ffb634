import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Actor } from "@/lib/access/actor";
import { attempt, insertAnyRow, type Tables, type Values } from "./any-row";
import { inSixMonths, today } from "./cases";

/** A case that somebody outside tries to open: what it is called, and the ids of its rows. */
export type Target = { readonly given: Values; readonly known: Values };

/** Rows about the case, and own rows moved into it or away from their agency. */
export async function writeInto(
  app: pg.Client,
  tables: Tables,
  { given, known }: Target,
  by: Actor,
): Promise<void> {
  const own = { agency_id: by.agencyId, person_id: by.personId };
  for (const [table, columns] of tables) {
    await insertAnyRow(app, tables, table, { ...given, ...own }, known);
    for (const { name } of columns) {
      const value = { ...given, ...own }[name];
      if (value) await attempt(app, `UPDATE ${table} SET ${name} = $1`, [value]);
    }
  }
}

/** Every function the role may call, or those named, with the case's ids and the caller's own in every place. */
export async function callFunctions(
  app: pg.Client,
  target: Target,
  by: Actor,
  only?: readonly string[],
): Promise<void> {
  for (const { name, types } of await callable(app)) {
    if (only ? !only.includes(name) : name === "audit_append") continue;
    const places = types.map((type, index) => `$${index + 1}::${type}`).join(", ");
    for (const values of combinations(candidatesOf(types, target, by))) {
      await attempt(app, `SELECT app.${name}(${places})`, values);
    }
  }
}

export async function callable(client: pg.Client): Promise<{ name: string; types: string[] }[]> {
  const { rows } = await client.query<{ name: string; types: string[] }>(
    `SELECT proname AS name, ARRAY(SELECT format_type(t, NULL) FROM unnest(proargtypes) WITH ORDINALITY AS a (t, place) ORDER BY place) AS types
     FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND prorettype <> 'trigger'::regtype
       AND has_function_privilege(oid, 'EXECUTE') ORDER BY proname`,
  );
  return rows;
}

function candidatesOf(types: readonly string[], target: Target, by: Actor): unknown[][] {
  return types.map((type, index) => {
    if (type !== "uuid") return candidates(type, target, by);
    return types.indexOf("uuid") === index
      ? idsOf(target, by)
      : [target.given["case_id"], by.personId, by.agencyId];
  });
}

function candidates(type: string, target: Target, by: Actor): unknown[] {
  switch (type) {
    case "uuid[]":
      return [idsOf(target, by)];
    case "jsonb":
      return [JSON.stringify(request(target, by))];
    case "timestamp with time zone":
      return [new Date()];
    case "appointment_task":
      return ["manage"];
    case "bytea":
      return [Buffer.of(0)];
    case "text":
      return ["A reason"];
    default:
      return [null];
  }
}

/** What the functions that take a document read, all of it about the case and in favour of the caller. */
function request({ given, known }: Target, by: Actor): Values {
  return {
    ...{ id: randomUUID(), caseId: given["case_id"], agencyId: by.agencyId, agencyIds: [by.agencyId] },
    ...{
      giver: "child",
      guardianId: null,
      position: "given",
      form: "written",
      statedOn: today,
      validUntil: inSixMonths,
    },
    ...{ meetingId: known["meetings.id"], kind: "summons", channel: "kring", snapshot: {} },
    ...{ establishedContact: "yes", reasonIsRelevant: true, contactConfirmedOn: today },
    ...{
      planVersionId: known["plan_versions.id"],
      receiver: "agency",
      way: "kring",
      disclosedOn: today,
      content: {},
    },
  };
}

function idsOf({ given, known }: Target, by: Actor): string[] {
  const values = [...Object.values(given), ...Object.values(known), by.personId, by.agencyId];
  return [
    ...new Set(values.filter((value) => typeof value === "string" && /^[0-9a-f-]{36}$/.test(value))),
  ] as string[];
}

function combinations(lists: readonly unknown[][]): unknown[][] {
  return lists.reduce<unknown[][]>(
    (sofar, list) => sofar.flatMap((values) => list.map((value) => [...values, value])),
    [[]],
  );
}
