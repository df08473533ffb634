import { describe, expect, it } from "vitest";
import { getAccessExtract } from "@/lib/audit/paper";
import { getAccessLog } from "@/lib/audit/queries";
import { listCases } from "@/lib/cases/list/queries";
import { NotFoundError } from "@/lib/errors";
import { getReceivedInvitation } from "@/lib/invitations/received/queries";
import { openedByManager, openedCase } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { anna, fadumo, kerstin, ulrika } from "@/tests/support/people";
import { statementsOf } from "@/tests/support/statements";
import { getChild } from "@/lib/children/queries";

const owner = await connectAs("owner");

describe("Vem har läst?", () => {
  it("tells who, from which agency, what and why, also of lists, managers and those invited · X-9", async () => {
    const { caseId, invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
    await listCases(anna);
    await getReceivedInvitation(fadumo, invitationIds[0] ?? "");
    await openedByManager(kerstin, caseId);
    await getChild(kerstin, caseId);
    const { view } = await getAccessLog(anna, caseId);
    expect(
      view.readings
        .slice(0, 3)
        .map(({ personName, agencyName, thing, ground }) => [personName, agencyName, thing, ground]),
    ).toEqual([
      ["Kerstin Wallin", "Elevhälsan Björkskolan", "child", "opening"],
      ["Fadumo Hassan Nuur", "Socialtjänsten barn och unga", "invitation", "invited"],
      ["Anna Bergström", "Elevhälsan Björkskolan", "list", "caseWorker"],
    ]);
    expect((await getAccessLog(anna, caseId)).view.readings[0]).toMatchObject({
      thing: "accessLog",
      isReader: true,
    });
  });

  it("does not exist for a colleague outside the case or for an invited agency · X-9, X-20", async () => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    for (const somebody of [ulrika, fadumo]) {
      await expect(getAccessLog(somebody, caseId)).rejects.toBeInstanceOf(NotFoundError);
      await expect(getAccessExtract(somebody, caseId, "child")).rejects.toBeInstanceOf(NotFoundError);
    }
  });

  it("is a page of four statements, however much has been read", async () => {
    const { caseId } = await openedCase(anna);
    expect(await statementsOf(() => getAccessLog(anna, caseId))).toHaveLength(3);
  });
});

describe("the extract", () => {
  it("names people by title and agency, and says nothing of the other guardian · X-9, X-22", async () => {
    const { caseId, guardianIds } = await openedCase(anna, { guardians: ["Risten Länta", "Nils Länta"] });
    await getChild(anna, caseId);
    const { view } = await getAccessExtract(anna, caseId, guardianIds[0] ?? "");
    const text = JSON.stringify({ ...view, printedBy: null });
    expect(text).toContain("Skolsköterska, Elevhälsan Björkskolan");
    expect(text).toContain("läste uppgifterna om barnet");
    expect(text).not.toMatch(/Bergström|Nils|vårdnadshavare/);
  });

  it("is not handed to a guardian who is not shown what belongs to the case · X-22", async () => {
    const { caseId, guardianIds } = await openedCase(anna);
    await owner.query("UPDATE guardians SET receives_plan = false WHERE case_id = $1", [caseId]);
    await expect(getAccessExtract(anna, caseId, guardianIds[0] ?? "")).rejects.toBeInstanceOf(NotFoundError);
    expect((await getAccessLog(anna, caseId)).view.receivers).toEqual([{ value: "child", name: "" }]);
  });

  it("names no school beside a child with protected identity, only what kind of agency it is · X-9, X-10", async () => {
    const { caseId } = await openedCase(anna, { protection: "secrecyMark" });
    await getChild(anna, caseId);
    const { view } = await getAccessExtract(anna, caseId, "child");
    expect(JSON.stringify(view.blocks)).not.toContain("Björkskolan");
  });
});
