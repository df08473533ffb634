import { describe, expect, it } from "vitest";
import { ConflictError, type DomainError, NotFoundError } from "@/lib/errors";
import { fixPlan } from "@/lib/plans/commands";
import { getPlanVersion } from "@/lib/plans/queries";
import { saveSip } from "@/lib/plans/sip-commands";
import { connectAs } from "@/tests/support/database";
import { anna, birgitta, emil, fadumo } from "@/tests/support/people";
import { fixedPlan, fixForm, planOf, writtenPlan } from "@/tests/support/plans";
import { madeSip, sipForm, writtenSip } from "@/tests/support/sips";

const owner = await connectAs("owner");
const kindsOf = async (caseId: string) => (await planOf(anna, caseId)).requirements.map(({ kind }) => kind);

describe("changePlanKind", () => {
  it("makes Barnets plan a SIP and back without a word typed again, and lets a fixed version stand · S004-15", async () => {
    const { caseId, versionId } = await fixedPlan(anna, []);
    const before = await planOf(anna, caseId);
    await madeSip(anna, caseId);
    const asSip = await planOf(anna, caseId);
    expect([asSip.plan?.kind, asSip.content?.planName]).toEqual(["sip", "Samordnad individuell plan (SIP)"]);
    expect(asSip.sections).toEqual(before.sections);
    expect(asSip.differences?.map(({ kind }) => kind)).toEqual(["kindChanged"]);
    expect((await getPlanVersion(anna, caseId, versionId)).view.content.kind).toBe("barnetsPlan");

    await saveSip(anna, await sipForm(anna, caseId));
    await madeSip(anna, caseId, "barnetsPlan");
    expect((await planOf(anna, caseId)).differences).toEqual([]);
    await madeSip(anna, caseId);
    expect((await planOf(anna, caseId)).content?.sip?.longTermGoal).toBe("Vill gå till skolan varje dag.");
  });

  it("does not exist for a guest of the case", async () => {
    const { caseId } = await writtenPlan(anna, [fadumo.agencyId]);
    await expect(madeSip(fadumo, caseId)).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("saveSip", () => {
  it("is fixed only with the law's five things; what is missing is listed at once · S004-15, S004-16, X-15", async () => {
    const { caseId } = await writtenPlan(anna, []);
    await madeSip(anna, caseId);
    expect(await kindsOf(caseId)).toEqual([
      ...["sipLongTermGoal", "sipRegion", "sipOthers", "sipLeadAuthority", "sipCrisisPlan"],
    ]);
    await expect(fixPlan(anna, await fixForm(anna, caseId))).rejects.toMatchObject({
      messageKey: "plans.refusals.unmet",
      values: { count: 5 },
    });
    await saveSip(anna, await sipForm(anna, caseId));
    expect(await kindsOf(caseId)).toEqual([]);
    const { versionId } = await fixPlan(anna, await fixForm(anna, caseId));
    const { content } = (await getPlanVersion(anna, caseId, versionId)).view;
    expect(content.sip?.leadAuthority).toEqual({ kind: "municipality", name: "Lindhults kommun" });
  });

  it("shows what a colleague has saved meanwhile, and writes nothing over it", async () => {
    const { caseId } = await writtenSip(anna, []);
    const stale = { ...(await sipForm(anna, caseId)), version: 0 };
    await expect(saveSip(anna, stale)).rejects.toBeInstanceOf(ConflictError);
  });

  // Red once with the trigger left out: an independent school had the overall responsibility.
  it("gives the overall responsibility to a municipality or a region alone, in the database too", async () => {
    const { caseId } = await writtenSip(anna, [emil.agencyId, birgitta.agencyId]);
    const { rows } = await owner.query<{ id: string }>(
      "SELECT id FROM authorities WHERE kind NOT IN ('municipality', 'region') LIMIT 1",
    );
    const id = rows[0]?.id ?? "";
    await expect(saveSip(anna, await sipForm(anna, caseId, { leadAuthorityId: id }))).rejects.toMatchObject({
      messageKey: "plans.validation.leadAuthority",
    } satisfies Partial<DomainError>);
    await expect(
      owner.query("UPDATE sips SET lead_authority_id = $1 WHERE case_id = $2", [id, caseId]),
    ).rejects.toMatchObject({ code: "KR001" });
    const kinds = (await planOf(anna, caseId)).sip?.authorities.map(({ kind }) => kind);
    expect(kinds).toContain("region");
  });
});
