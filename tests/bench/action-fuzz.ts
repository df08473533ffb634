import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { Actor } from "@/lib/access/actor";
import { asAdmin, type DatabaseServer } from "@/scripts/support/database-server";
import { demoEnvironment } from "@/scripts/support/kring";
import { freePort } from "@/scripts/support/ports";
import { startWeb } from "@/scripts/support/web";
import { actionTable } from "@/tests/abuse/action-table";
import type { Form, World } from "@/tests/abuse/actions/row";
import { formCall } from "@/tests/support/action-calls";
import { type BuiltAction, builtActions } from "@/tests/support/build-manifest";
import { openedCase } from "@/tests/support/cases";
import { leila } from "@/tests/support/people";
import { type Ask, asking, forEachAtOnce } from "@/tests/support/raw-http";
import { home } from "./county";
import { printFigure } from "./figures";

const total = Number(process.env.PAYLOADS ?? 60_000);
const seed = 20261122;
const slowest = 2_000;

type Act = BuiltAction & { readonly world: World };

/** Every action over HTTP, as its actor, as somebody for whom the thing does not exist and as nobody, with forms that are nearly right. */
export async function actionsFuzzed(server: DatabaseServer): Promise<void> {
  const name = `kring_fuzz_${randomUUID().slice(0, 8)}`;
  await asAdmin(server.adminUrl, (client) =>
    client.query(`create database ${name} template kring_seeded owner kring_owner`),
  );
  const urls = server.urls(name);
  const port = await freePort();
  const variables = await demoEnvironment(home, port, urls);
  Object.assign(process.env, urls, variables, { LOG_LEVEL: "silent" });
  const web = await startWeb(home, port, variables);
  try {
    await fuzz(web.address, urls.DATABASE_OWNER_URL);
  } finally {
    await web.stop();
    await asAdmin(server.adminUrl, (client) => client.query(`drop database ${name} with (force)`));
  }
}

async function fuzz(address: string, ownerUrl: string): Promise<void> {
  const acts: Act[] = [];
  for (const action of builtActions()) {
    const row = actionTable[action.name];
    if (row && "world" in row) acts.push({ ...action, world: await row.world() });
  }
  const foreign = [await openedCase(leila), await openedCase(leila)];
  const foreignIds = foreign.flatMap(({ caseId, guardianIds }) => [caseId, ...guardianIds]);
  const caseIds = foreign.map(({ caseId }) => caseId);
  const before = await rowsAbout(ownerUrl, caseIds);

  const asks = new Map<string, Ask>();
  const askOf = async (who: Actor | null) => {
    const key = who?.personId ?? "";
    const known = asks.get(key) ?? (await asking(address, who));
    asks.set(key, known);
    return known;
  };
  const each = Math.ceil(total / (acts.length * 3));
  const senders = acts.flatMap((act) =>
    [act.world.actor, act.world.outsider, null].map((who) => ({ act, who })),
  );
  const changes = fc.sample(changesWith(foreignIds), { seed, numRuns: each * senders.length });
  const tries = changes.map((some, index) => {
    const { act, who } = senders[index % senders.length] ?? never();
    return { act, who, form: nearlyRight(act.world.form, some) };
  });
  const faults: string[] = [];
  const times: number[] = [];
  await forEachAtOnce(tries, async ({ act, who, form }) => {
    const ask = await askOf(who);
    const started = performance.now();
    const route = (act.routes[0] ?? "/").replaceAll(/\[\w+\]/g, () => randomUUID());
    const headers = { "next-action": act.id, origin: address };
    const { status } = await ask(route, { method: "POST", headers, ...formCall(form) });
    times.push(performance.now() - started);
    if (status >= 500) faults.push(`${act.name} ${String(status)} ${JSON.stringify(form).slice(0, 300)}`);
  });
  for (const fault of [...new Set(faults)].slice(0, 20)) console.log(fault);
  const words = `${acts.length} actions, ${tries.length} payloads, seed ${seed}`;
  printFigure("§4", `${words}: answered as faults`, String(faults.length), "0");
  printFigure(
    "§4",
    "answered later than two seconds",
    String(times.filter((time) => time > slowest).length),
    "0",
  );
  printFigure("§4", "slowest", `${Math.max(...times).toFixed(0)} ms`, "");
  const after = await rowsAbout(ownerUrl, caseIds);
  printFigure(
    "§4",
    "foreign rows changed",
    String(Number(JSON.stringify(after) !== JSON.stringify(before))),
    "0",
  );
}

const long = "å".repeat(20_000);
const strange = [
  ...["", " ", "0", "-1", "1e309", "NaN", "null", "undefined", "true", "[object Object]", "{}", "[]", long],
  ...[
    "\u0000",
    "a\u202Eb",
    "\uFEFF",
    "👩‍👩‍👧",
    "'; drop table children; --",
    "<script>alert(1)</script>",
    "=1+1",
  ],
  ...[
    "2026-02-30",
    "9999-12-31",
    "0000-00-00",
    "25:61",
    "../../etc/passwd",
    "__proto__",
    "%00",
    "\r\nBcc: x@example.com",
  ],
];
const names = [
  "__proto__",
  "constructor",
  "id",
  "version",
  "caseId",
  "personId",
  "agencyId",
  "recordedById",
  "isAdmin",
];

/** What happens to a field of the form: that is left out, doubled, or says something else. */
type Change = { readonly place: number; readonly name: string | null; readonly values: readonly string[] };

function changesWith(foreignIds: readonly string[]): fc.Arbitrary<Change[]> {
  const value = fc.oneof(fc.constantFrom(...strange), fc.constantFrom(...foreignIds), fc.uuid());
  const change = fc.record({
    place: fc.nat(),
    name: fc.option(fc.constantFrom(...names), { freq: 9 }),
    values: fc.array(value, { minLength: 0, maxLength: 2 }),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 });
}

function nearlyRight(right: Form, changes: readonly Change[]): Form {
  const fields = new Map<string, Form[string]>(Object.entries({ ...right, idempotencyKey: randomUUID() }));
  for (const { place, name, values } of changes) {
    const field = name ?? [...fields.keys()][place % fields.size] ?? "version";
    const [first, ...others] = values;
    if (first === undefined) fields.delete(field);
    else fields.set(field, others.length > 0 ? values : first);
  }
  return Object.fromEntries(fields);
}

function never(): never {
  throw new Error("There is nobody to send as.");
}

/** Everything in the database about some cases. */
async function rowsAbout(ownerUrl: string, caseIds: readonly string[]): Promise<unknown> {
  return asAdmin(ownerUrl, async (owner) => {
    const { rows: tables } = await owner.query<{ name: string }>(
      `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and c.column_name = 'case_id' and t.table_type = 'BASE TABLE' and c.table_name <> 'audit_events' order by 1`,
    );
    const found: unknown[] = [];
    for (const { name } of tables) {
      const { rows } = await owner.query(
        `select md5(t::text) as mark from ${name} t where case_id = any ($1) order by 1`,
        [caseIds],
      );
      found.push([name, rows]);
    }
    const { rows } = await owner.query("select t::text from child_cases t where id = any ($1) order by 1", [
      caseIds,
    ]);
    return [...found, rows];
  });
}
