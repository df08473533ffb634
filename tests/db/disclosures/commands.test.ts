import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { agreeOnCopy, handOutCopy, waiveCopy } from "@/lib/disclosures/commands";
import {
  downloadReceivedDisclosure,
  getCopies,
  getReceivedDisclosure,
  listReceivedDisclosures,
} from "@/lib/disclosures/queries";
import { agreeOnCopySchema, handOutCopySchema, waiveCopySchema } from "@/lib/disclosures/schemas";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, today } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { anna, emil, fadumo } from "@/tests/support/people";
import { copyForm, fixedPlan, handedCopy } from "@/tests/support/plans";
import { traceOf } from "@/tests/support/trace";

const social = fadumo.agencyId;
const toSocial = `agency-${social}`;

async function copiesOf(caseId: string) {
  const { view } = await getCopies(anna, caseId);
  if (!view) throw new Error("There is no version");
  return view;
}

async function withdrawn(caseId: string, agency: string) {
  const version = String(await caseVersion(anna, caseId));
  const input = {
    idempotencyKey: randomUUID(),
    version,
    caseId,
    giver: "child",
    agency,
    receivedHow: "telephone",
  };
  await withdrawConsent(anna, withdrawConsentSchema.parse(input));
}

async function invitationOf(caseId: string): Promise<string> {
  const owner = await connectAs("owner");
  const { rows } = await owner.query<{ id: string }>(
    "select id from invitations where case_id = $1 and agency_id = $2",
    [caseId, social],
  );
  return rows[0]?.id ?? "";
}

describe("handOutCopy", () => {
  it("lists every party, the family first, and empties the list of those who wait · S001-62, S001-66", async () => {
    const plan = await fixedPlan(anna, [social, emil.agencyId]);
    const before = await copiesOf(plan.caseId);
    expect(before.parties.map(({ kind }) => kind)).toEqual(["child", "guardian", "agency", "agency"]);
    expect(before.outstandingCount).toBe(4);

    await handedCopy(anna, plan, "child");
    await handedCopy(anna, plan, `guardian-${plan.guardianIds[0] ?? ""}`, { way: "sent", channel: "letter" });
    await handedCopy(anna, plan, toSocial, { way: "kring" });
    await waiveCopy(
      anna,
      waiveCopySchema.parse({
        idempotencyKey: randomUUID(),
        version: "0",
        caseId: plan.caseId,
        versionId: plan.versionId,
        receiver: `agency-${emil.agencyId}`,
        reason: "Behöver ingen.",
      }),
    );
    expect((await copiesOf(plan.caseId)).outstandingCount).toBe(0);
  });

  it("keeps the way, the place and the day of each copy · S001-63, S001-64, S001-65", async () => {
    const plan = await fixedPlan(anna, [social, emil.agencyId]);
    await handedCopy(anna, plan, toSocial, { way: "fetched", fetchPlace: "Receptionen på Torget 1" });
    await handedCopy(anna, plan, `agency-${emil.agencyId}`, {
      way: "sent",
      channel: "internalPost",
      address: "Navet, fack 12",
    });
    const handed = (await copiesOf(plan.caseId)).parties.flatMap((party) => party.handed ?? []);
    expect(handed).toEqual(
      expect.arrayContaining([
        { way: "fetched", channel: null, place: "Receptionen på Torget 1", on: today, by: anna.personName },
        { way: "sent", channel: "internalPost", place: "Navet, fack 12", on: today, by: anna.personName },
      ]),
    );
    expect(handOutCopySchema.safeParse({ ...copyForm(plan, toSocial), way: "fetched" }).success).toBe(false);
    expect(
      handOutCopySchema.safeParse({ ...copyForm(plan, toSocial), way: "sent", channel: "letter" }).success,
    ).toBe(false);
  });

  it("is refused an agency without a consent in force, by the server and by the database · X-19, S001-15", async () => {
    const plan = await fixedPlan(anna, [social]);
    await withdrawn(plan.caseId, social);
    await expect(handOutCopy(anna, copyForm(plan, toSocial))).rejects.toMatchObject({
      messageKey: "disclosures.refusals.noConsent",
    });

    const app = await connectAs("app");
    const disclosure = {
      caseId: plan.caseId,
      planVersionId: plan.versionId,
      receiver: "agency",
      agencyId: social,
      way: "sent",
      content: {},
      disclosedOn: today,
    };
    await app.query("begin");
    await sayWhoAsks(app, anna);
    await expect(app.query("select app.disclose($1)", [JSON.stringify(disclosure)])).rejects.toThrow(
      "disclosure.noConsent",
    );
    await app.query("rollback");
    await app.query("begin");
    await sayWhoAsks(app, fadumo);
    await expect(
      app.query("select app.disclose($1)", [JSON.stringify({ ...disclosure, agencyId: anna.agencyId })]),
    ).rejects.toThrow("case.notCoordinated");
    await app.query("rollback");
  });

  it("does not go to a guardian who is not set to receive the plan · X-22", async () => {
    const plan = await fixedPlan(anna, []);
    const owner = await connectAs("owner");
    await owner.query("update guardians set receives_plan = false where case_id = $1", [plan.caseId]);
    const toGuardian = copyForm(plan, `guardian-${plan.guardianIds[0] ?? ""}`);
    await expect(handOutCopy(anna, toGuardian)).rejects.toBeInstanceOf(NotAllowedError);
  });

  it("is done once to each, with one effect when it is sent twice · X-24", async () => {
    const plan = await fixedPlan(anna, []);
    const input = copyForm(plan, "child");
    expect(await handOutCopy(anna, input)).toEqual(await handOutCopy(anna, input));
    await expect(handOutCopy(anna, copyForm(plan, "child"))).rejects.toMatchObject({
      messageKey: "disclosures.refusals.alreadyHandedOut",
    });
  });

  it("is logged, never altered, and survives withdrawal · X-19, X-8", async () => {
    const plan = await fixedPlan(anna, [social]);
    const disclosureId = await handedCopy(anna, plan, toSocial, { way: "kring" });
    await withdrawn(plan.caseId, "all");
    const party = (await copiesOf(plan.caseId)).parties.find(({ key }) => key === toSocial);
    expect(party?.handed?.way).toBe("kring");
    expect((await traceOf(plan.caseId)).find(({ act }) => act === "disclosure.made")).toMatchObject({
      subject_id: disclosureId,
    });

    const app = await connectAs("app");
    await expect(app.query("update disclosures set note = 'x'")).rejects.toThrow("permission denied");
    await expect(app.query("delete from disclosures")).rejects.toThrow("permission denied");
  });

  it("does not exist for an agency outside the case", async () => {
    const plan = await fixedPlan(anna, [social]);
    await expect(handOutCopy(fadumo, copyForm(plan, "child"))).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("agreeOnCopy", () => {
  it("keeps how a party will get its copy, and still waits for it · S001-63, S001-66", async () => {
    const plan = await fixedPlan(anna, [social]);
    const agree = (place: string, version: number) =>
      agreeOnCopySchema.parse({
        ...{
          idempotencyKey: randomUUID(),
          version: String(version),
          caseId: plan.caseId,
          versionId: plan.versionId,
        },
        ...{ receiver: toSocial, way: "fetched", fetchPlace: place, expectedOn: addDays(today, 3) },
      });
    await agreeOnCopy(anna, agree("Receptionen", 0));
    const { parties, outstandingCount } = await copiesOf(plan.caseId);
    expect(parties.find(({ key }) => key === toSocial)?.agreed).toMatchObject({
      place: "Receptionen",
      expectedOn: addDays(today, 3),
    });
    expect(outstandingCount).toBe(3);
    const conflict = await agreeOnCopy(anna, agree("Rum 12", 0)).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({ theirs: [{ text: "Receptionen" }] });
  });
});

describe("a receiver", () => {
  it("reads its own copy through its invitation, and downloading it is an event · X-4, X-9", async () => {
    const plan = await fixedPlan(anna, [social, emil.agencyId]);
    const disclosureId = await handedCopy(anna, plan, toSocial, { way: "kring" });
    const invitationId = await invitationOf(plan.caseId);
    expect(await listReceivedDisclosures(fadumo, invitationId)).toMatchObject([{ disclosureId, number: 1 }]);
    const view = await getReceivedDisclosure(fadumo, invitationId, disclosureId);
    expect(view.content).toMatchObject({ copyTo: fadumo.agencyName, number: 1, isPartial: false });
    await downloadReceivedDisclosure(fadumo, disclosureId);
    expect((await traceOf(plan.caseId))[0]).toMatchObject({
      act: "disclosure.downloaded",
      subject_id: disclosureId,
      person_id: fadumo.personId,
    });
  });

  it("reads nothing once the consent is withdrawn, and never another's copy · X-8, X-20", async () => {
    const plan = await fixedPlan(anna, [social, emil.agencyId]);
    const disclosureId = await handedCopy(anna, plan, toSocial, { way: "kring" });
    await expect(downloadReceivedDisclosure(emil, disclosureId)).rejects.toBeInstanceOf(NotFoundError);
    const invitationId = await invitationOf(plan.caseId);
    await withdrawn(plan.caseId, social);
    await expect(listReceivedDisclosures(fadumo, invitationId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getReceivedDisclosure(fadumo, invitationId, disclosureId)).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(downloadReceivedDisclosure(fadumo, disclosureId)).rejects.toBeInstanceOf(NotFoundError);
  });
});
