import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { connectAs, sayWhoAsks } from "../support/database";
import {
  attempt,
  fillTables,
  knownValues,
  readTables,
  rowsAbout,
  tablesAbout,
  type Values,
} from "../support/any-row";
import { callable, callFunctions, type Target, writeInto } from "../support/attacks";
import { consented, openedCase } from "../support/cases";
import { anna, emil, fadumo, gunilla, johan, margareta, rutger, samira } from "../support/people";

const owner = await connectAs("owner");
const app = await connectAs("app");
const auth = await connectAs("auth");

/** Everybody at agency B, and a colleague at A who is not in the case. */
const outsiders: readonly [string, Actor][] = [
  ["B's receiver", fadumo],
  ["B's case worker", johan],
  ["B's manager", gunilla],
  ["a colleague at A outside the case", samira],
];
/** They may change people, so what they do is taken back; of a case they see as little as anybody. */
const administrators: readonly [string, Actor][] = [
  ["who administers people at A and B", margareta],
  ["who administers people in the county", rutger],
];

const tables = await readTables(owner);
const caseTables = tablesAbout(tables, "case_id", "assessment_id");
/** Rows that only close. Without them a wrongly written invitation would open the case. */
const closing = ["closures", "withdrawals", "invitation_recalls"];
/** One case of A with a row in every table; another that is open, with consents in force that name B, and no invitation to it. */
let ofA: Values;
let target: Target;

beforeAll(async () => {
  ofA = await filledCase(anna, caseTables);
  await filledCase(fadumo, caseTables);
  const given = await filledCase(
    anna,
    caseTables.filter((table) => !closing.includes(table)),
    [fadumo.agencyId],
  );
  target = { given, known: await knownValues(owner, tables, given) };
});

describe("the walls around a case of agency A", () => {
  it("stand around a row in every table that names a case or an assessment · X-20", async () => {
    expect(caseTables.length).toBeGreaterThan(25);
    for (const table of caseTables)
      expect([table, await rowsAbout(owner, tables, table, ofA)]).not.toEqual([table, 0]);
  });

  it.each([...outsiders, ...administrators])(
    "hide every row of it from %s · X-20",
    async (_words, outsider) => {
      expect(await asActor(outsider, seenTables)).toEqual([]);
    },
  );

  it("hide every row from a connection that has not said who asks", async () => {
    expect(await asNobody(seenTables)).toEqual([]);
  });

  it("hide it from somebody who says another's appointment", async () => {
    const forged = { ...fadumo, agencyId: anna.agencyId, appointmentId: anna.appointmentId };
    expect(await asActor(forged, seenTables)).toEqual([]);
  });

  it.each(outsiders)("are not opened by anything %s writes or calls · X-20", async (_words, outsider) => {
    const before = await rowsOfTarget();
    await asActor(outsider, async () => {
      await writeInto(app, tables, target, outsider);
      await callFunctions(app, target, outsider);
    });
    for (const [, someone] of outsiders) {
      const opened = await asActor(someone, openedIds);
      expect([opened.includes(ofA["case_id"]), opened.includes(target.given["case_id"])]).toEqual([
        false,
        false,
      ]);
    }
    expect(await rowsOfTarget()).toEqual(before);
  });

  it.each(administrators)("are not opened by anything %s writes or calls · X-20", async (_words, actor) => {
    const opened = async () => {
      await writeInto(app, tables, target, actor);
      await callFunctions(app, target, actor);
      return [...(await openedIds()), ...(await seenTables())];
    };
    expect(await asActor(actor, opened, "ROLLBACK")).toEqual([]);
  });

  it("are what stops them: the same call by the case's own worker lets another agency in", async () => {
    const named = "SELECT FROM consent_agencies WHERE case_id = $1 AND agency_id = $2";
    const byWorker = async () => {
      await callFunctions(app, target, emil, ["record_consent"]);
      return attempt(app, named, [target.given["case_id"], emil.agencyId]);
    };
    expect((await asActor(anna, byWorker, "ROLLBACK"))?.rowCount).toBe(1);
  });
});

describe("the sign-in role", () => {
  it("has no grant on any table that names a case or an assessment", async () => {
    const { rows } = await auth.query(
      `SELECT name FROM unnest($1::text[]) AS name WHERE has_any_column_privilege(name, 'SELECT, INSERT, UPDATE, REFERENCES')
         OR has_table_privilege(name, 'DELETE, TRUNCATE')`,
      [caseTables],
    );
    expect(rows).toEqual([]);
  });

  it("can call nothing but what the trace of a sign-in needs", async () => {
    expect((await callable(auth)).map(({ name }) => name).toSorted()).toEqual([
      "agency_id",
      "appointment_id",
      "audit_append",
      "connect_identity",
      "create_local_account",
      "person_id",
    ]);
  });
});

/** A case of the actor's with a row in each of the tables, and consents in force for the own agency and those named. */
async function filledCase(
  actor: Actor,
  names: readonly string[],
  alsoConsented: readonly string[] = [],
): Promise<Values> {
  const opened = await openedCase(actor);
  await consented(actor, opened, [actor.agencyId, ...alsoConsented]);
  const ids = { case_id: opened.caseId, assessment_id: opened.assessmentId };
  const given = { ...ids, agency_id: actor.agencyId, person_id: actor.personId };
  await owner.query("BEGIN");
  const missing = await fillTables(owner, tables, names, given);
  await owner.query("COMMIT");
  expect(missing).toEqual([]);
  return given;
}

async function asActor<T>(actor: Actor, work: () => Promise<T>, end = "COMMIT"): Promise<T> {
  return inTransaction(async () => {
    await sayWhoAsks(app, actor);
    return work();
  }, end);
}

function asNobody<T>(work: () => Promise<T>): Promise<T> {
  return inTransaction(work, "COMMIT");
}

async function inTransaction<T>(work: () => Promise<T>, end: string): Promise<T> {
  await app.query("BEGIN");
  try {
    return await work();
  } finally {
    await app.query(end);
  }
}

/** The case tables where the connection sees a row of A's case, or could change one. */
async function seenTables(): Promise<string[]> {
  const seen: string[] = [];
  for (const table of caseTables) {
    const key = tables.get(table)?.some(({ name }) => name === "case_id") ? "case_id" : "assessment_id";
    const read = await attempt(app, `SELECT FROM ${table} WHERE ${key} = $1`, [ofA[key]]);
    const changed = await attempt(app, `UPDATE ${table} SET ${key} = ${key} WHERE ${key} = $1`, [ofA[key]]);
    const removed = await attempt(app, `DELETE FROM ${table} WHERE ${key} = $1`, [ofA[key]]);
    if ([read, changed, removed].some((result) => (result?.rowCount ?? 0) > 0)) seen.push(table);
  }
  return seen;
}

async function openedIds(): Promise<unknown[]> {
  const { rows } = await app.query<{ id: string }>(
    "SELECT id FROM app.coordinated_case_ids() AS id UNION SELECT id FROM app.invited_case_ids() AS id",
  );
  return rows.map(({ id }) => id);
}

/** How many rows each table has about the open case. The trace is left out: whoever tries may leave more in it. */
async function rowsOfTarget(): Promise<[string, number][]> {
  const counted = caseTables.filter((table) => table !== "audit_events");
  const counts: [string, number][] = [];
  for (const table of counted) counts.push([table, await rowsAbout(owner, tables, table, target.given)]);
  return counts;
}
