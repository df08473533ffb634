import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { closeCase } from "@/lib/cases/commands";
import { closeCaseSchema } from "@/lib/cases/schemas";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { logPreContact, strikePreContact } from "@/lib/pre-contacts/commands";
import { getPreContactStart } from "@/lib/pre-contacts/queries";
import { strikePreContactSchema } from "@/lib/pre-contacts/schemas";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, consented, openedCase, today } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { considerationForm } from "@/tests/support/invitations";
import { anna, birgitta, fadumo, gunilla, ulrika } from "@/tests/support/people";
import { toldFields } from "@/tests/support/preparation-fields";
import { contactForm, loggedContact, preparationsOf } from "@/tests/support/preparations";
import { traceOf } from "@/tests/support/trace";

const social = fadumo.agencyId;

async function covered(): Promise<string> {
  const opened = await openedCase(anna);
  await consented(anna, opened, [anna.agencyId, social]);
  return opened.caseId;
}

async function takenBack(caseId: string): Promise<void> {
  const version = String(await caseVersion(anna, caseId));
  const form = { idempotencyKey: randomUUID(), version, caseId, giver: "child", agency: social };
  await withdrawConsent(anna, withdrawConsentSchema.parse({ ...form, receivedHow: "telephone" }));
}

function struck(caseId: string, preContactId: string, version = 0) {
  const form = { idempotencyKey: randomUUID(), version: String(version), caseId, preContactId };
  return strikePreContactSchema.parse({ ...form, reason: "Det var en annan dag." });
}

describe("logPreContact", () => {
  it("keeps who, when and why, and what was told to whom, and leaves a trace without words · S001-41, S001-43", async () => {
    const caseId = await covered();
    await logPreContact(anna, contactForm(caseId, social, 0, toldFields));
    const [contact] = (await preparationsOf(anna, caseId)).preContacts;
    expect(contact).toMatchObject({
      ...{ agencyName: fadumo.agencyName, contactedOn: today, purpose: "exchange" },
      ...{
        told: { what: toldFields.told, to: toldFields.toldTo },
        recordedBy: anna.personName,
        strike: null,
      },
    });
    const [, event] = await traceOf(caseId);
    expect(event).toMatchObject({ act: "preContact.logged", detail: { purpose: "exchange", gave: "yes" } });
  });

  it("is refused without a consent that names the agency, by the server and by the database · S001-41", async () => {
    const caseId = await covered();
    await expect(logPreContact(anna, contactForm(caseId, birgitta.agencyId))).rejects.toMatchObject({
      messageKey: "preContacts.refusals.noConsent",
    });
    expect(await addedBySql(anna, caseId, social)).toBe(true);
    expect(await addedBySql(anna, caseId, birgitta.agencyId)).toBe(false);
    await takenBack(caseId);
    await expect(logPreContact(anna, contactForm(caseId, social))).rejects.toBeInstanceOf(NotAllowedError);
    expect(await addedBySql(anna, caseId, social)).toBe(false);
  });

  it("is refused where something was told that nobody stands for, by the database too · S001-43", async () => {
    const caseId = await covered();
    expect(await addedBySql(anna, caseId, social, { told: "Sover dåligt.", told_to: "Fadumo" })).toBe(false);
    expect(await addedBySql(anna, caseId, social, { told_to: "Fadumo" })).toBe(false);
  });

  it("is refused for a day that has not come, and in a closed case", async () => {
    const caseId = await covered();
    const tomorrow = contactForm(caseId, social, 0, { contactedOn: addDays(today, 1) });
    await expect(logPreContact(anna, tomorrow)).rejects.toBeInstanceOf(NotAllowedError);
    const version = String(await caseVersion(anna, caseId));
    const ending = {
      idempotencyKey: randomUUID(),
      version,
      caseId,
      reason: "moved",
      summary: "Familjen flyttar.",
    };
    await closeCase(anna, closeCaseSchema.parse(ending));
    await expect(logPreContact(anna, contactForm(caseId, social))).rejects.toBeInstanceOf(DomainError);
  });

  it("shows somebody else's contact before another is written on top of it · X-24", async () => {
    const caseId = await covered();
    await loggedContact(anna, caseId, social);
    const late = logPreContact(anna, contactForm(caseId, social));
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    await expect(late).rejects.toMatchObject({ version: 1 });
  });

  it("is of the own zone: the contacted agency, its manager and a colleague outside see nothing · S001-41, X-20", async () => {
    const caseId = await covered();
    await loggedContact(anna, caseId, social);
    for (const other of [fadumo, gunilla, ulrika]) {
      expect(await seenBy(other, caseId)).toBe(0);
      await expect(preparationsOf(other, caseId)).rejects.toBeInstanceOf(NotFoundError);
      await expect(logPreContact(other, contactForm(caseId, social, 1))).rejects.toBeInstanceOf(
        NotFoundError,
      );
    }
    expect(await seenBy(anna, caseId)).toBe(1);
  });
});

describe("getPreContactStart", () => {
  it("says whose answer is missing for an agency that is thought of · S001-41", async () => {
    const caseId = await covered();
    await considerAgency(anna, considerationForm(caseId, birgitta.agencyId));
    const { view } = await getPreContactStart(anna, caseId);
    expect(view.ownMissing).toBeNull();
    expect(view.agencies.map(({ name, isInForce }) => [name, isInForce])).toEqual(
      expect.arrayContaining([
        [fadumo.agencyName, true],
        [birgitta.agencyName, false],
      ]),
    );
    expect(view.agencies.find(({ isInForce }) => !isInForce)?.missing).toEqual([
      "Risten Länta",
      "Elle-Máret",
    ]);
  });
});

describe("strikePreContact", () => {
  it("leaves the contact to be read, with the reason · S001-41", async () => {
    const caseId = await covered();
    const preContactId = await loggedContact(anna, caseId, social);
    await strikePreContact(anna, struck(caseId, preContactId));
    const [contact] = (await preparationsOf(anna, caseId)).preContacts;
    expect(contact?.strike).toMatchObject({ reason: "Det var en annan dag.", by: anna.personName });
    await expect(strikePreContact(anna, struck(caseId, preContactId))).rejects.toBeInstanceOf(ConflictError);
    await expect(strikePreContact(anna, struck(caseId, preContactId, 1))).rejects.toBeInstanceOf(
      NotAllowedError,
    );
  });

  it("is the only way to correct: nothing of a contact is changed or deleted", async () => {
    const app = await connectAs("app");
    for (const table of ["pre_contacts", "pre_contact_strikes"]) {
      await expect(app.query(`UPDATE ${table} SET reason = 'Annat'`)).rejects.toThrow(/permission denied/);
      await expect(app.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    }
  });

  it("does not exist for somebody outside the case, nor in another case", async () => {
    const [caseId, other] = [await covered(), await covered()];
    const preContactId = await loggedContact(anna, caseId, social);
    await expect(strikePreContact(fadumo, struck(caseId, preContactId))).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(strikePreContact(anna, struck(other, preContactId))).rejects.toBeInstanceOf(NotFoundError);
  });
});

/** Whether the database lets the application write a contact past the command. */
async function addedBySql(actor: Actor, caseId: string, contactedId: string, changes: object = {}) {
  const app = await connectAs("app");
  await app.query("BEGIN");
  await sayWhoAsks(app, actor);
  const row = {
    ...{ id: randomUUID(), case_id: caseId, agency_id: actor.agencyId, contacted_agency_id: contactedId },
    ...{
      contacted_on: today,
      person_name: "Någon",
      purpose: "exchange",
      reason: "Därför",
      told: "",
      told_to: "",
    },
    ...{ is_necessary: false, is_relevant: false, is_proportionate: false },
    ...{ recorded_at: new Date(), recorded_by_id: actor.personId, ...changes },
  };
  const isAdded = await app
    .query("INSERT INTO pre_contacts SELECT * FROM jsonb_populate_record(NULL::pre_contacts, $1)", [
      JSON.stringify(row),
    ])
    .then(
      () => true,
      () => false,
    );
  await app.query("ROLLBACK");
  return isAdded;
}

async function seenBy(actor: Actor, caseId: string): Promise<number> {
  const app = await connectAs("app");
  await app.query("BEGIN");
  await sayWhoAsks(app, actor);
  const { rows } = await app.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM pre_contacts WHERE case_id = $1",
    [caseId],
  );
  await app.query("COMMIT");
  return rows[0]?.count ?? 0;
}
