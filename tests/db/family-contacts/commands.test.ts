import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { getCasePage } from "@/lib/cases/page/queries";
import { getOverview } from "@/lib/cases/overview/queries";
import { closeCase } from "@/lib/cases/commands";
import { closeCaseSchema } from "@/lib/cases/schemas";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { recordFamilyContact, strikeFamilyContact } from "@/lib/family-contacts/commands";
import { recordFamilyContactSchema, strikeFamilyContactSchema } from "@/lib/family-contacts/schemas";
import { addDays } from "@/lib/time/plain-date";
import { addSilentNotices } from "@/lib/notices/reminding";
import { caseVersion, openedCase, today } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { familyContactFields } from "@/tests/support/family-contact-fields";
import {
  familyContactForm,
  familyContactsOf,
  heldLongAgo,
  recordedContact,
} from "@/tests/support/family-contacts";
import { noticesAbout } from "@/tests/support/notice-rows";
import { anna, fadumo, kerstin, ulrika } from "@/tests/support/people";
import { fixedPlan, handedCopy } from "@/tests/support/plans";
import { traceOf } from "@/tests/support/trace";

const social = fadumo.agencyId;

function strikeForm(caseId: string, contactId: string, version = 0) {
  const form = { idempotencyKey: randomUUID(), version: String(version), caseId, contactId };
  return strikeFamilyContactSchema.parse({ ...form, reason: "Det var en annan dag." });
}

async function silentCase(days: number) {
  const plan = await fixedPlan(anna, [social], { guardians: ["Risten Länta"] });
  for (const receiver of ["child", `guardian-${plan.guardianIds[0]}`, `agency-${social}`])
    await handedCopy(anna, plan, receiver);
  await heldLongAgo(plan.caseId, days);
  return plan;
}

async function stepOf(caseId: string) {
  const { view } = await getCasePage(anna, caseId);
  return view.nextStep?.name;
}

describe("recordFamilyContact", () => {
  it("keeps whom one talked with, how and what they said, and leaves a trace without words · S004-21", async () => {
    const { caseId, guardianIds } = await openedCase(anna, { guardians: ["Risten Länta"] });
    await recordedContact(anna, caseId, { people: ["child", ...guardianIds], how: "met" });
    expect((await familyContactsOf(anna, caseId)).contacts).toMatchObject([
      {
        ...{ contactedOn: today, how: "met", people: ["Elle-Máret", "Risten Länta"], isReached: true },
        ...{ note: familyContactFields.note, recordedBy: anna.personName, strike: null },
      },
    ]);
    const events = await traceOf(caseId);
    expect(events.find(({ act }) => act === "familyContact.recorded")).toMatchObject({
      detail: { how: "met", isReached: true },
    });
  });

  it.each([
    ["nobody", { people: [] }, "people", "familyContacts.errors.people"],
    ["no way", { how: "signals" }, "how", "familyContacts.errors.how"],
    ["no words from somebody who was reached", { note: " " }, "note", "familyContacts.errors.note"],
    ["a day that is none", { contactedOn: "2026-02-30" }, "contactedOn", "validation.date"],
    ["a text that turns its direction", { note: "abc\u202Edef" }, "note", "validation.characters"],
    ["more than it can hold", { note: "x".repeat(2001) }, "note", "validation.tooLong"],
  ])("asks again about %s, all at once", (_, changes, field, message) => {
    const form = { idempotencyKey: randomUUID(), version: "0", caseId: randomUUID() };
    const answer = recordFamilyContactSchema.safeParse({ ...form, ...familyContactFields, ...changes });
    expect(answer.error?.issues).toMatchObject([{ path: [field], message }]);
  });

  it("is refused for a day to come, for another family's guardian, and in a closed case", async () => {
    const { caseId } = await openedCase(anna);
    const other = await openedCase(anna, { guardians: ["Per-Anders Holmqvist"] });
    const tried = (changes: object) => recordFamilyContact(anna, familyContactForm(caseId, 0, changes));
    await expect(tried({ contactedOn: addDays(today, 1) })).rejects.toThrow(NotAllowedError);
    await expect(tried({ people: [other.guardianIds[0] ?? ""] })).rejects.toThrow(NotFoundError);

    const version = String(await caseVersion(anna, caseId));
    const closing = {
      idempotencyKey: randomUUID(),
      version,
      caseId,
      reason: "noConsent",
      summary: "Nej.",
    };
    await closeCase(anna, closeCaseSchema.parse(closing));
    await expect(tried({})).rejects.toThrow(NotAllowedError);
  });

  it("refuses another family's guardian in the database too", async () => {
    const { caseId } = await openedCase(anna);
    const { guardianIds } = await openedCase(anna, { guardians: ["Per-Anders Holmqvist"] });
    const app = await connectAs("app");
    await app.query("begin");
    await sayWhoAsks(app, anna);
    const insert = app.query(
      `insert into family_contacts (id, case_id, contacted_on, how, with_child, guardian_ids, is_reached, note, recorded_at, recorded_by_id)
       values (gen_random_uuid(), $1, current_date, 'phone', true, $2, true, '', now(), $3)`,
      [caseId, guardianIds, anna.personId],
    );
    await expect(insert).rejects.toThrow("familyContacts.notTheirs");
    await app.query("rollback");
  });

  it("shows somebody else's contact before another is written on top of it · X-24", async () => {
    const { caseId } = await openedCase(anna);
    await recordedContact(anna, caseId);
    await expect(recordFamilyContact(anna, familyContactForm(caseId, 0))).rejects.toThrow(ConflictError);
  });

  it("is of the working zone: an invited agency and the manager read nothing · X-20", async () => {
    const { caseId } = await fixedPlan(anna, [social]);
    await recordedContact(anna, caseId);
    for (const outsider of [fadumo, kerstin, ulrika])
      await expect(familyContactsOf(outsider, caseId)).rejects.toThrow(NotFoundError);
  });
});

describe("strikeFamilyContact", () => {
  it("leaves the contact to be read with the reason, and is done once · S004-21", async () => {
    const { caseId } = await openedCase(anna);
    const contactId = await recordedContact(anna, caseId);
    await strikeFamilyContact(anna, strikeForm(caseId, contactId));
    expect((await familyContactsOf(anna, caseId)).contacts).toMatchObject([
      { note: familyContactFields.note, strike: { reason: "Det var en annan dag.", by: anna.personName } },
    ]);
    await expect(strikeFamilyContact(anna, strikeForm(caseId, contactId))).rejects.toThrow(ConflictError);
    await expect(strikeFamilyContact(anna, strikeForm(caseId, contactId, 1))).rejects.toThrow(
      NotAllowedError,
    );
  });

  it("is the only way to correct: what was said is not changed, by the database either", async () => {
    const { caseId } = await openedCase(anna);
    await recordedContact(anna, caseId);
    const app = await connectAs("app");
    await app.query("begin");
    await sayWhoAsks(app, anna);
    await expect(app.query("update family_contacts set note = ''")).rejects.toThrow("permission denied");
    await app.query("rollback");
  });
});

describe("a long silence", () => {
  it("is the next step, a gap in the manager's list and a notice told once · S004-21", async () => {
    const { caseId } = await silentCase(31);
    await addSilentNotices();
    await addSilentNotices();
    expect(await stepOf(caseId)).toBe("keepInTouch");
    const head = (await getOverview(kerstin)).heads.find((one) => one.caseId === caseId);
    expect(head?.gaps).toContain("familySilent");
    const told = await noticesAbout(caseId, "familySilent");
    expect(told).toHaveLength(1);
  });

  it("is none the day before it is one · S004-21", async () => {
    const { caseId } = await silentCase(30);
    await addSilentNotices();
    expect(await stepOf(caseId)).not.toBe("keepInTouch");
    expect(await noticesAbout(caseId, "familySilent")).toEqual([]);
  });

  it("is ended by a contact, not by a try that nobody answered, nor by one that was struck · S004-21", async () => {
    const { caseId } = await silentCase(40);
    await recordedContact(anna, caseId, { reached: "no", note: "" });
    expect(await stepOf(caseId)).toBe("keepInTouch");
    const contactId = await recordedContact(anna, caseId);
    expect(await stepOf(caseId)).not.toBe("keepInTouch");
    await strikeFamilyContact(anna, strikeForm(caseId, contactId));
    expect(await stepOf(caseId)).toBe("keepInTouch");
  });
});
