import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { getAssessment } from "@/lib/assessments/queries";
import { registerChild } from "@/lib/children/commands";
import { ConflictError, NotFoundError } from "@/lib/errors";
import {
  chooseOtherService,
  recordFamilyAsked,
  recordOwnContact,
  recordVerbalConsent,
} from "@/lib/other-services/commands";
import {
  chooseOtherServiceSchema,
  recordFamilyAskedSchema,
  recordOwnContactSchema,
  recordVerbalConsentSchema,
} from "@/lib/other-services/schemas";
import { addDays } from "@/lib/time/plain-date";
import { endedAssessment, otherServiceAlone, ownSupportEnough } from "@/tests/support/assessments";
import { today } from "@/tests/support/cases";
import { childForm } from "@/tests/support/children";
import { connectAs } from "@/tests/support/database";
import { anna, birgitta, fadumo } from "@/tests/support/people";

const yesterday = addDays(today, -1);
const contactOf = async (assessmentId: string) => (await getAssessment(anna, assessmentId, "test")).contact;

async function form(assessmentId: string, fields: object) {
  const version = String((await contactOf(assessmentId))?.version ?? 0);
  return { idempotencyKey: randomUUID(), version, assessmentId, ...fields };
}

async function chosen(way: "familyContacts" | "weContact") {
  const assessmentId = await endedAssessment(anna, otherServiceAlone);
  const input = await form(assessmentId, { agencyId: birgitta.agencyId, way });
  await chooseOtherService(anna, chooseOtherServiceSchema.parse(input));
  return assessmentId;
}

const consent = async (assessmentId: string, fields: object = {}) =>
  recordVerbalConsentSchema.parse(
    await form(assessmentId, { verbalConsentOn: today, verbalConsentBy: "Mamma", ...fields }),
  );
const contact = async (assessmentId: string, fields: object = {}) =>
  recordOwnContactSchema.parse(
    await form(assessmentId, {
      contactedOn: today,
      contactedWhom: "Distriktssköterskan",
      askedToContactFamily: "true",
      ...fields,
    }),
  );

describe("one other service alone", () => {
  it("is contacted by the family: when and who asked is kept · S001-7, S001-8", async () => {
    const assessmentId = await chosen("familyContacts");
    const asked = { askedOn: yesterday, checkOn: addDays(today, 14) };
    await recordFamilyAsked(anna, recordFamilyAskedSchema.parse(await form(assessmentId, asked)));
    expect(await contactOf(assessmentId)).toMatchObject({
      agencyId: birgitta.agencyId,
      serviceName: birgitta.agencyName,
      askedBy: anna.personName,
      ...asked,
    });
  });

  it("is contacted by us only after a verbal consent · S001-9, S001-10", async () => {
    const assessmentId = await chosen("weContact");
    await expect(recordOwnContact(anna, await contact(assessmentId))).rejects.toThrow("verbalConsentFirst");
    await recordVerbalConsent(anna, await consent(assessmentId));
    const before = await contact(assessmentId, { contactedOn: yesterday });
    await expect(recordOwnContact(anna, before)).rejects.toThrow("contactBeforeConsent");
    await recordOwnContact(anna, await contact(assessmentId));
    expect(await contactOf(assessmentId)).toMatchObject({
      verbalConsentOn: today,
      verbalConsentBy: "Mamma",
      contactedOn: today,
      contactedWhom: "Distriktssköterskan",
    });
  });

  it("is asked to contact the family before the contact counts as made · S001-10", () => {
    const fields = { contactedOn: today, contactedWhom: "Sköterskan" };
    const result = recordOwnContactSchema.safeParse({
      idempotencyKey: randomUUID(),
      version: "1",
      assessmentId: randomUUID(),
      ...fields,
    });
    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      "assessments.errors.askedToContactFamily",
    ]);
  });

  it("has a consent of its own that opens no case, no consent and no invitation · Q6", async () => {
    const assessmentId = await chosen("weContact");
    await recordVerbalConsent(anna, await consent(assessmentId));
    await expect(registerChild(anna, childForm(assessmentId, 1))).rejects.toThrow("notActivated");
    const owner = await connectAs("owner");
    const { rows } = await owner.query(
      `select (select count(*) from child_cases where assessment_id = $1)::int as cases,
        (select count(*) from consent_statements)::int as statements, (select count(*) from invitations)::int as invitations`,
      [assessmentId],
    );
    expect(rows).toEqual([{ cases: 0, statements: 0, invitations: 0 }]);
  });

  it("is not chosen where the outcome offers no way, nor changed once the way is taken · S001-8, S001-9", async () => {
    const enough = await endedAssessment(anna, ownSupportEnough);
    const early = chooseOtherServiceSchema.parse(
      await form(enough, { serviceName: "Logopeden", way: "weContact" }),
    );
    await expect(chooseOtherService(anna, early)).rejects.toThrow("otherOutcome");

    const assessmentId = await chosen("weContact");
    await recordVerbalConsent(anna, await consent(assessmentId));
    const late = chooseOtherServiceSchema.parse(
      await form(assessmentId, { serviceName: "Logopeden", way: "familyContacts" }),
    );
    await expect(chooseOtherService(anna, late)).rejects.toThrow("contactBegun");
    await expect(
      recordFamilyAsked(anna, recordFamilyAskedSchema.parse(await form(assessmentId, { askedOn: today }))),
    ).rejects.toThrow("otherWay");
  });

  it("tells what was saved when somebody else was first, and does not exist for an outsider · X-24", async () => {
    const assessmentId = await chosen("weContact");
    const [first, second] = [
      await consent(assessmentId),
      await consent(assessmentId, { verbalConsentBy: "Pappa" }),
    ];
    await recordVerbalConsent(anna, first);
    await expect(recordVerbalConsent(anna, second)).rejects.toBeInstanceOf(ConflictError);
    await expect(recordVerbalConsent(anna, second)).rejects.toMatchObject({
      theirs: expect.arrayContaining([{ label: "assessments.fields.verbalConsentBy", text: "Mamma" }]),
    });
    await expect(recordVerbalConsent(fadumo, second)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("is not contacted on a day that has not come", async () => {
    const assessmentId = await chosen("weContact");
    const future = await consent(assessmentId, { verbalConsentOn: addDays(today, 1) });
    await expect(recordVerbalConsent(anna, future)).rejects.toThrow("validation.dateNotFuture");
  });
});
