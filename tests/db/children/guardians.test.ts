import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addGuardian, editGuardian, removeGuardian } from "@/lib/children/commands";
import { getChild, getGuardian } from "@/lib/children/queries";
import { editGuardianSchema, removeGuardianSchema } from "@/lib/children/schemas";
import { recordConsent } from "@/lib/consents/commands";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { caseVersion, openedCase, yes } from "@/tests/support/cases";
import { guardianForm } from "@/tests/support/children";
import { connectAs } from "@/tests/support/database";
import { anna, fadumo, ulrika } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

async function added(fields: object = {}) {
  const { caseId } = await openedCase(anna, { guardians: [] });
  const { guardianId } = await addGuardian(
    anna,
    guardianForm(caseId, await caseVersion(anna, caseId), fields),
  );
  return { caseId, guardianId };
}

type Which = { caseId: string; guardianId: string };

function changed({ caseId, guardianId }: Which, version: number, fields: object = {}) {
  return editGuardianSchema.parse({
    idempotencyKey: randomUUID(),
    version: String(version),
    caseId,
    guardianId,
    name: "Risten Länta",
    relation: "mamma",
    custodyFrom: "2017-01-01",
    protection: "none",
    ...fields,
  });
}

function removal({ caseId, guardianId }: Which, version: number) {
  return removeGuardianSchema.parse({
    idempotencyKey: randomUUID(),
    version: String(version),
    caseId,
    guardianId,
  });
}

const read = async ({ caseId, guardianId }: Which) => (await getGuardian(anna, caseId, guardianId)).view;

describe("addGuardian", () => {
  it("keeps each guardian's own data, with nothing shown to others from the start · X-22", async () => {
    const which = await added();
    await addGuardian(
      anna,
      guardianForm(which.caseId, await caseVersion(anna, which.caseId), {
        name: "Per-Anders Holmqvist",
        phone: "",
        protection: "unknown",
      }),
    );
    const { guardians } = (await getChild(anna, which.caseId)).view;
    expect(guardians.map(({ name, contact }) => [name, contact?.phone])).toEqual([
      ["Risten Länta", "070-174 06 30"],
      ["Per-Anders Holmqvist", undefined],
    ]);
    for (const guardian of guardians) {
      expect(guardian).toMatchObject({
        receivesInvitation: false,
        receivesPlan: false,
        sharesContact: false,
        sharesViews: false,
      });
    }
  });

  it("seals contact data to its own row and column", async () => {
    const { caseId } = await added();
    const owner = await connectAs("owner");
    const { rows } = await owner.query<{ row: string }>(
      "select to_jsonb(g)::text as row from guardians g where case_id = $1",
      [caseId],
    );
    expect(rows[0]?.row).not.toMatch(/070-174 06|example\.com|Skogsvägen/);
    await owner.query("update guardians set email_cipher = phone_cipher where case_id = $1", [caseId]);
    await expect(getChild(anna, caseId)).rejects.toThrow();
  });

  it("leaves a trace, happens once, and is refused on an older version of the case · X-24", async () => {
    const { caseId } = await openedCase(anna, { guardians: [] });
    const version = await caseVersion(anna, caseId);
    const input = guardianForm(caseId, version);
    const both = await Promise.all([addGuardian(anna, input), addGuardian(anna, input)]);
    expect(both[0].guardianId).toBe(both[1].guardianId);
    await expect(addGuardian(anna, guardianForm(caseId, version))).rejects.toBeInstanceOf(ConflictError);
    expect((await traceOf(caseId)).filter(({ act }) => act === "guardian.added")).toHaveLength(1);
  });

  it("does not exist for somebody outside the case", async () => {
    const { caseId } = await openedCase(anna);
    await expect(addGuardian(fadumo, guardianForm(caseId, 1))).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("editGuardian", () => {
  it("changes custody and what the person is sent, each for one person", async () => {
    const which = await added();
    const { version } = await read(which);
    await editGuardian(
      anna,
      changed(which, version, { custodyUntil: "2026-06-30", receivesPlan: "true", phone: "070-174 06 31" }),
    );
    expect(await read(which)).toMatchObject({
      custodyUntil: "2026-06-30",
      receivesPlan: true,
      contact: { phone: "070-174 06 31", email: "" },
    });
  });

  it("keeps contact data that is not shown, and has it again when the answer is no · X-10", async () => {
    const which = await added({ protection: "unknown" });
    expect((await read(which)).contact).toBeNull();
    await editGuardian(anna, changed(which, 1, { protection: "none" }));
    expect((await read(which)).contact?.phone).toBe("070-174 06 30");
  });

  it("never lifts a recorded protection by one person alone · X-10", async () => {
    const which = await added({ protection: "secrecyMark" });
    await expect(editGuardian(anna, changed(which, 1))).rejects.toThrow("protectionNeedsTwo");
  });

  it("shows both texts when somebody else was first · X-24", async () => {
    const which = await added();
    await editGuardian(anna, changed(which, 1, { relation: "mor" }));
    const late = editGuardian(
      anna,
      changed(which, 1, { relation: "vårdnadshavare", phone: "070-174 06 30", email: "risten@example.com" }),
    );
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    await expect(late).rejects.toMatchObject({
      theirs: expect.arrayContaining([{ label: "children.fields.relation", text: "mor" }]),
    });
  });

  it("does not reach a guardian through another case, nor for an outsider", async () => {
    const which = await added();
    const other = await openedCase(anna);
    await expect(editGuardian(anna, changed({ ...which, caseId: other.caseId }, 1))).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(editGuardian(ulrika, changed(which, 1))).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("removeGuardian", () => {
  it("takes somebody registered by mistake off the case, and keeps the row with its day", async () => {
    const which = await added();
    await removeGuardian(anna, removal(which, 1));
    expect((await getChild(anna, which.caseId)).view.guardians).toEqual([]);
    await expect(read(which)).rejects.toBeInstanceOf(NotFoundError);
    const owner = await connectAs("owner");
    const { rows } = await owner.query(
      "select removed_at is not null as removed from guardians where id = $1",
      [which.guardianId],
    );
    expect(rows).toEqual([{ removed: true }]);
  });

  it("is refused for somebody who has answered about consent: a no is not removed · Q7", async () => {
    const which = await added();
    const no = { position: "refused", form: undefined, agencyIds: [], validUntil: undefined };
    await recordConsent(anna, await yes(anna, which.caseId, which.guardianId, [anna.agencyId], no));
    await expect(removeGuardian(anna, removal(which, 1))).rejects.toThrow("guardianHasAnswered");
  });

  it("is refused when somebody else has changed the person since · X-24", async () => {
    const which = await added();
    await editGuardian(anna, changed(which, 1));
    await expect(removeGuardian(anna, removal(which, 1))).rejects.toBeInstanceOf(ConflictError);
  });
});
