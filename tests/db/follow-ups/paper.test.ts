import { describe, expect, it } from "vitest";
import { NotFoundError } from "@/lib/errors";
import { getFollowUpPaper } from "@/lib/follow-ups/paper";
import { connectAs } from "@/tests/support/database";
import { outcomeFields, recordedFollowUp } from "@/tests/support/follow-ups";
import { anna, emil, fadumo } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";
import { traceOf } from "@/tests/support/trace";

const owner = await connectAs("owner");

describe("getFollowUpPaper", () => {
  it("prints what was answered, says that it stays at the agency, and leaves a trace · X-11, S004-37, X-9", async () => {
    const { caseId, interventionId } = await fixedPlan(anna, [fadumo.agencyId]);
    const followUpId = await recordedFollowUp(anna, caseId, {
      ...outcomeFields([interventionId], "nobodyResponsible", "Ingen har ringt tillbaka."),
    });
    const { view } = await getFollowUpPaper(anna, caseId, followUpId, { page: "followUp.pdf" });
    const text = JSON.stringify(view.blocks);
    expect(view.kind).toBe("followUp");
    expect(text).toContain("Det är bättre på rasterna.");
    expect(text).toContain("Ingen tar ansvar");
    expect(text).toContain("Ingen har ringt tillbaka.");
    expect(text).toContain("Lämna det inte till någon i familjen.");
    const pages = (await traceOf(caseId)).map(({ detail }) => JSON.stringify(detail));
    expect(pages).toContain(JSON.stringify({ page: "followUp.pdf" }));
  });

  it("prints a form with the plan's interventions before anything is answered", async () => {
    const { caseId } = await fixedPlan(anna, [fadumo.agencyId]);
    const text = JSON.stringify((await getFollowUpPaper(anna, caseId, null)).view.blocks);
    expect(text).toContain("Byter skåp till plan 1");
    expect(text).toContain("Klart / Delvis / Inte gjort / Ändrat");
  });

  // Red once with the plan's content as it is: the agency's name stood beside the child's.
  it("names agencies by their kind beside a child who is protected · X-10", async () => {
    const { caseId } = await fixedPlan(anna, [fadumo.agencyId]);
    await owner.query("update children set protection = 'secrecyMark' where case_id = $1", [caseId]);
    const text = JSON.stringify((await getFollowUpPaper(anna, caseId, null)).view.blocks);
    expect(text).not.toContain(anna.agencyName);
    expect(text).not.toContain(fadumo.agencyName);
  });

  it("does not exist for who is outside the case, for another case's follow-up, or without a plan · T08", async () => {
    const { caseId } = await fixedPlan(anna, [fadumo.agencyId]);
    const other = await fixedPlan(anna, [fadumo.agencyId]);
    const followUpId = await recordedFollowUp(anna, other.caseId);
    await expect(getFollowUpPaper(emil, caseId, null)).rejects.toThrow(NotFoundError);
    await expect(getFollowUpPaper(fadumo, caseId, null)).rejects.toThrow(NotFoundError);
    await expect(getFollowUpPaper(anna, caseId, followUpId)).rejects.toThrow(NotFoundError);
    await expect(getFollowUpPaper(anna, caseId, "nonsense")).rejects.toThrow(NotFoundError);
  });
});
