import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import {
  fillTables,
  insertAnyRow,
  knownValues,
  readTables,
  rowsAbout,
  tablesAbout,
  type Values,
} from "../support/any-row";
import { consented, openedCase } from "../support/cases";
import { connectAs, sayWhoAsks } from "../support/database";
import { anna, fadumo } from "../support/people";

const owner = await connectAs("owner");
const app = await connectAs("app");
const tables = await readTables(owner);
const caseTables = tablesAbout(tables, "case_id", "assessment_id");

const ownZone = [
  ...tablesAbout(tables, "assessment_id").filter((table) => !["child_cases", "deadlines"].includes(table)),
  ...["pre_contacts", "pre_contact_strikes"],
];
/** What an agency may have been handed, or has made itself. */
const handed = ["invitations", "disclosures", "invitation_answers", "invitation_seen", "notices"];
const closing = ["closures", "withdrawals", "invitation_recalls"];
/** What the sender keeps about an invitation once there is one. */
const aboutInvitation = ["mails", "invitation_reminders", "guest_links", "guest_codes"];

describe("an invited agency", () => {
  it.each([
    ["sent", null, {}, { invitations: 1, disclosures: 0 }, null],
    ["seen", "invitation_seen", {}, { invitations: 1, disclosures: 0 }, null],
    ["accepted", "invitation_answers", { kind: "coming" }, { invitations: 1, disclosures: 1 }, null],
    [
      "accepted by a substitute",
      "invitation_answers",
      { kind: "substitute" },
      { invitations: 1, disclosures: 1 },
      null,
    ],
    ["declined", "invitation_answers", { kind: "cannot" }, { invitations: 0, disclosures: 0 }, "declined"],
    ["recalled", "invitation_recalls", {}, { invitations: 0, disclosures: 0 }, "recalled"],
    ["ended with the case", "closures", {}, { invitations: 0, disclosures: 0 }, "ended"],
    ["without consent any more", "withdrawals", {}, { invitations: 0, disclosures: 0 }, "consentEnded"],
  ] as const)("whose invitation is %s reads just that · X-20", async (_words, table, values, reads, past) => {
    const given = await invitedCase();
    if (table) await add(table, { ...given, ...values });
    const seen = await asActor(fadumo, () => seenRows(given));
    expect({ invitations: seen["invitations"], disclosures: seen["disclosures"] }).toEqual(reads);
    expect(Object.keys(seen).filter((name) => (seen[name] ?? 0) > 0 && !handed.includes(name))).toEqual([]);
    expect(await asActor(fadumo, () => pastState(given))).toBe(past);
  });

  it("never reads another agency's invitation in the same case · X-20", async () => {
    const given = await invitedCase();
    await add("invitation_answers", { ...given, kind: "coming" });
    await add("invitations", { ...given, agency_id: anna.agencyId });
    expect((await asActor(fadumo, () => seenRows(given)))["invitations"]).toBe(1);
  });
});

describe("an agency that takes over coordination", () => {
  it("works in the case, but the former coordinator's own zone stays closed to it · X-20", async () => {
    const given = await invitedCase();
    await owner.query("UPDATE coordinator_periods SET ended_at = now() WHERE case_id = $1", [
      given["case_id"],
    ]);
    await add("coordinator_periods", { ...given, person_id: fadumo.personId, ended_at: null });
    await add("case_workers", { ...given, person_id: fadumo.personId, ended_at: null });

    const seen = await asActor(fadumo, () => seenRows(given));
    expect(seen["children"]).toBe(1);
    expect(ownZone.filter((table) => seen[table] !== 0)).toEqual([]);

    const seenByFormer = await asActor(anna, () => seenRows(given));
    expect(seenByFormer["children"]).toBe(0);
    expect(ownZone.filter((table) => seenByFormer[table] === 0)).toEqual([]);
  });
});

/** A case of A's with a row in every table, where B is consented to, invited, and handed a fixed version. */
async function invitedCase(): Promise<Values> {
  const opened = await openedCase(anna);
  await consented(anna, opened, [anna.agencyId, fadumo.agencyId]);
  const ofA = { case_id: opened.caseId, assessment_id: opened.assessmentId, agency_id: anna.agencyId };
  const later = [...handed, ...closing, ...aboutInvitation];
  const open = caseTables.filter((table) => !later.includes(table));
  await inTransaction(async () => {
    expect(await fillTables(owner, tables, open, ofA)).toEqual([]);
  });
  const ofB = { ...ofA, agency_id: fadumo.agencyId, guardian_id: null, receiver: "agency" };
  await add("invitations", ofB);
  await add("disclosures", ofB);
  for (const table of aboutInvitation) await add(table, ofB);
  return ofB;
}

async function add(table: string, given: Values): Promise<void> {
  const known = await knownValues(owner, tables, given);
  const isAdded = await inTransaction(() => insertAnyRow(owner, tables, table, given, known));
  expect([table, isAdded]).toEqual([table, true]);
}

async function seenRows(given: Values): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of caseTables) counts[table] = await rowsAbout(app, tables, table, given);
  return counts;
}

/** What is left of the invitation when it may no longer be read. */
async function pastState(given: Values): Promise<string | null> {
  const invitations = await owner.query("SELECT id FROM invitations WHERE case_id = $1", [given["case_id"]]);
  const { rows } = await app.query<{ state: string }>(
    "SELECT state FROM app.past_invitations() WHERE invitation_id = ANY ($1)",
    [invitations.rows.map(({ id }) => id)],
  );
  return rows[0]?.state ?? null;
}

async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  await owner.query("BEGIN");
  const result = await work();
  await owner.query("COMMIT");
  return result;
}

async function asActor<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  await app.query("BEGIN");
  await sayWhoAsks(app, actor);
  const result = await work();
  await app.query("COMMIT");
  return result;
}
