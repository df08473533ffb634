import { randomUUID } from "node:crypto";
import { appendFile, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { nothingPersonal, recorded } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { withJob } from "@/lib/access/with-job";
import { readCase } from "@/lib/cases/queries";
import { shipHead } from "@/lib/audit/ship-head";
import { NotAllowedError } from "@/lib/errors";
import { verifyAudit } from "@/scripts/support/verify-audit";
import { openedCase } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { anna, fadumo } from "@/tests/support/people";
import pg from "pg";

const app = await connectAs("app");
const owner = await connectAs("owner");
const auditKey = Buffer.from(process.env["KRING_AUDIT_KEY"] ?? "", "base64");
const superuser = await connectAsSuperuser();
let heads = "";

beforeEach(async () => {
  await superuser.query("TRUNCATE audit_events");
  heads = join(await mkdtemp(join(tmpdir(), "kring-heads-")), "heads.jsonl");
  await writeFile(heads, "");
});

const problems = async () => (await verifyAudit(owner, auditKey, heads)).problems;

describe("the chain", () => {
  // Red once without the lock in audit_append: rows did not follow on each other.
  it("is whole after five people have written at once, and after what was rolled back · X-9, T67", async () => {
    const { caseId } = await openedCase(anna);
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        n % 5 === 0 ? read(caseId, "fails").catch(() => null) : read(caseId, "case"),
      ),
    );
    await shipHead(heads);
    const { rowCount, problems: found } = await verifyAudit(owner, auditKey, heads);
    expect([rowCount, found]).toEqual([32, []]);
  });

  // Red once with verifyAudit not asking for a row's own hash: what was changed, added or copied was not told as such.
  // Red once with it asking neither what a row follows on nor for its key: a removed row was told by nothing.
  // Red once with neither hash nor row before asked for: two rows that changed places were told by nothing. Either of them tells.
  it.each<[string, string, RegExp]>([
    [
      "a changed person",
      "UPDATE audit_events SET person_id = gen_random_uuid() WHERE seq = $1",
      /^Row \d+ does not match/,
    ],
    [
      "a changed time",
      "UPDATE audit_events SET at = at - interval '1 day' WHERE seq = $1",
      /^Row \d+ does not match/,
    ],
    [
      "a changed detail",
      `UPDATE audit_events SET detail = '{"page":"child"}' WHERE seq = $1`,
      /^Row \d+ does not match/,
    ],
    ["a removed row", "DELETE FROM audit_events WHERE seq = $1", /^Row \d+ does not follow/],
    [
      "two rows that change places",
      "UPDATE audit_events SET seq = CASE seq WHEN $1 THEN $1 + 1000 ELSE $1 END WHERE seq IN ($1, $1 + 1)",
      /^Row \d+ does not/,
    ],
    [
      "an added row",
      `INSERT INTO audit_events (seq, at, act, event_id, prev, hash, case_ids)
       SELECT seq + 1000, at, act, gen_random_uuid(), hash, sha256(hash), '{}' FROM audit_events WHERE seq >= $1 ORDER BY seq DESC LIMIT 1`,
      /^Row \d+ does not match/,
    ],
    [
      "a copy of a true row",
      `INSERT INTO audit_events SELECT (jsonb_populate_record(e, jsonb_build_object('seq', seq + 1000, 'event_id', gen_random_uuid()))).*
       FROM audit_events e WHERE seq = $1`,
      /^Row \d+ does not match/,
    ],
    [
      "a row that says it is from before the key",
      `INSERT INTO audit_events (seq, act, prev, hash, case_ids) SELECT seq + 1000, act, hash, sha256(hash), '{}' FROM audit_events WHERE seq >= $1
       ORDER BY seq DESC LIMIT 1`,
      /^Row \d+ has no key/,
    ],
  ])("tells %s, made by a superuser · T67", async (_words, tampering, problem) => {
    const { caseId } = await openedCase(anna);
    for (const page of ["a", "b", "c", "d"]) await read(caseId, page);
    const { rows } = await superuser.query<{ seq: string }>(
      "SELECT seq FROM audit_events ORDER BY seq OFFSET 1 LIMIT 1",
    );
    expect(await problems()).toEqual([]);
    await superuser.query(tampering.replaceAll("$1", rows[0]?.seq ?? ""));
    expect((await problems())[0]).toMatch(problem);
  });

  // Red once with the shipped heads not looked for: an end that was cut off was told by nothing.
  it("tells that its end was cut off, by the head that had left the database, also when others have written since · T67", async () => {
    const { caseId } = await openedCase(anna);
    for (const page of ["a", "b", "c"]) await read(caseId, page);
    await shipHead(heads);
    await superuser.query("DELETE FROM audit_events WHERE seq = (SELECT max(seq) FROM audit_events)");
    expect(await problems()).toEqual([expect.stringMatching(/^Row \d+ stood in the trace at 20/)]);
    await read(caseId, "d");
    expect(await problems()).toEqual([expect.stringMatching(/^Row \d+ stood in the trace at 20/)]);
  });

  // Red once with the shipped heads not looked for: only the line that was made up was told.
  it("tells that everything was removed and that a head was made up · T67", async () => {
    const { caseId } = await openedCase(anna);
    await read(caseId, "a");
    await shipHead(heads);
    await superuser.query("TRUNCATE audit_events");
    await appendFile(
      heads,
      `{"at":"2026-11-25T08:00:00.000Z","seq":"1","hash":"${"0".repeat(64)}","signature":"${"0".repeat(64)}"}\n`,
    );
    expect(await problems()).toEqual([
      expect.stringMatching(/^Row \d+ stood/),
      "Line 2 of the shipped heads was not written by Kring.",
    ]);
  });

  // Red once with verifyAudit not asking what a row follows on: the change was told by nothing.
  it("pins what was written before it had a key · T67", async () => {
    await superuser.query(
      `INSERT INTO audit_events (act, case_ids, prev) VALUES ('case.read', '{}', decode(repeat('00', 32), 'hex'))`,
    );
    await superuser.query("UPDATE audit_events e SET hash = sha256(e.prev || app.audit_canonical(e))");
    const { caseId } = await openedCase(anna);
    await read(caseId, "a");
    expect(await problems()).toEqual([]);
    await superuser.query("UPDATE audit_events SET act = 'case.opened' WHERE event_id IS NULL");
    await superuser.query(
      "UPDATE audit_events e SET hash = sha256(e.prev || app.audit_canonical(e)) WHERE event_id IS NULL",
    );
    expect(await problems()).toEqual([expect.stringMatching(/^Row \d+ does not follow/)]);
  });
});

describe("the application's role", () => {
  // Red once with rights and a policy on the table, and for a new row also the right to its sequence: all five were done.
  it.each([
    ["add a row", "INSERT INTO audit_events (act) VALUES ('case.read')"],
    ["change one", "UPDATE audit_events SET act = 'case.read'"],
    ["take one away", "DELETE FROM audit_events"],
    ["take all away", "TRUNCATE audit_events"],
    ["lock the table", "DO $$ BEGIN LOCK TABLE audit_events IN ACCESS EXCLUSIVE MODE; END $$"],
  ])("cannot %s · T67", async (_words, statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: "42501" });
  });

  // Red once with verifyAudit not asking for a row's own hash: the row was told by nothing.
  it("adds a row by the function that the verifier tells from Kring's, for it has no key · T67", async () => {
    await app.query(
      "SELECT app.audit_append(gen_random_uuid(), 'a', 'b', 'case.read', NULL, '{}', NULL, 'done', '{}', now())",
    );
    expect(await problems()).toEqual([expect.stringMatching(/does not match its hash/)]);
  });

  // Red once with may_trace saying yes to all: the line was taken.
  it("cannot put a line about another agency's case in the trace, alone or in a list · T67", async () => {
    const { caseId } = await openedCase(anna);
    const own = await openedCase(fadumo);
    const lie = (entry: object) =>
      withActor(fadumo, () => Promise.resolve(recorded(null, { act: "case.read", ...entry })));
    await expect(lie({ caseId })).rejects.toBeInstanceOf(NotAllowedError);
    await expect(lie({ caseIds: [own.caseId, caseId] })).rejects.toBeInstanceOf(NotAllowedError);
    await expect(lie({ caseId: randomUUID() })).rejects.toBeInstanceOf(NotAllowedError);
    await expect(lie({ caseIds: [own.caseId] })).resolves.toBeNull();
  });

  // Red once with may_trace saying yes to all, and a refusal let through with a case: the line was taken.
  it("cannot do it by saying another's appointment, and a refusal never names a case as its own · T67", async () => {
    const { caseId } = await openedCase(anna);
    const append = (outcome: string) =>
      app.query(
        "SELECT app.audit_append(gen_random_uuid(), 'a', 'b', 'case.read', $1, '{}', NULL, $2, '{}', now())",
        [caseId, outcome],
      );
    await app.query("BEGIN");
    await sayWhoAsks(app, { ...fadumo, agencyId: anna.agencyId, appointmentId: anna.appointmentId });
    await expect(append("done")).rejects.toMatchObject({ code: "KR001" });
    await app.query("ROLLBACK");
    await app.query("BEGIN");
    await sayWhoAsks(app, anna);
    await expect(append("denied")).rejects.toMatchObject({ code: "KR001" });
    await app.query("ROLLBACK");
  });

  it("names, as Kring itself, only a case that is there", async () => {
    const { caseId } = await openedCase(anna);
    const job = (id: string) =>
      withJob(() => Promise.resolve(recorded(null, { act: "case.reminded", caseId: id })));
    await expect(job(caseId)).resolves.toBeNull();
    await expect(job(randomUUID())).rejects.toBeInstanceOf(NotAllowedError);
  });

  it("writes an act that is words with dots and nothing that ends a line · T68", async () => {
    const write = (act: string) => withActor(anna, () => Promise.resolve(recorded(null, { act })));
    for (const act of ["case.read\ncase.opened", 'case"', "case read", "\u001b[2J", ""])
      await expect(write(act)).rejects.toThrow();
    await expect(write("case.read")).resolves.toBeNull();
  });
});

function read(caseId: string, page: string): Promise<unknown> {
  return readCase(anna, caseId, page, async (tx) => {
    if (page !== "fails") return null;
    await tx.$executeRaw`SELECT 1`;
    throw new Error("rolled back");
  }).then(nothingPersonal);
}

async function connectAsSuperuser(): Promise<pg.Client> {
  const url = new URL(inject("databases").adminUrl);
  url.pathname = new URL(process.env["DATABASE_URL"] ?? "").pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  client.on("error", () => undefined);
  return client;
}
