import { describe, expect, it } from "vitest";
import { getOverview } from "@/lib/cases/overview/queries";
import { getCasePage } from "@/lib/cases/page/queries";
import { NotFoundError } from "@/lib/errors";
import { fixPlan } from "@/lib/plans/commands";
import { openedByManager, openedCase } from "@/tests/support/cases";
import { coordinationOf, passedTo } from "@/tests/support/coordination";
import { connectAs } from "@/tests/support/database";
import { anna, fadumo, kerstin, ulrika } from "@/tests/support/people";
import { fixForm, planOf, writtenPlan } from "@/tests/support/plans";

const owner = await connectAs("owner");

/** Ulrika's work ends with yesterday while the test is told, and begins again. */
async function withoutUlrika(work: () => Promise<void>): Promise<void> {
  const end = (until: string) =>
    owner.query(`update appointments set ends_on = ${until} where person_id = $1`, [ulrika.personId]);
  await end("current_date - 1");
  try {
    await work();
  } finally {
    await end("null");
  }
}

async function headOf(caseId: string) {
  return (await getOverview(kerstin)).heads.find((head) => head.caseId === caseId);
}

describe("when whoever coordinates leaves work", () => {
  it("the case and the manager's list say so at once, and a colleague takes over · S002-57", async () => {
    const { caseId } = await openedCase(anna);
    await passedTo(anna, caseId, ulrika);
    expect((await getCasePage(anna, caseId)).view.nextStep?.name).not.toBe("replaceCoordinator");
    await withoutUlrika(async () => {
      expect((await getCasePage(anna, caseId)).view).toMatchObject({
        nextStep: { name: "replaceCoordinator", awaits: "us" },
        nextHref: `/cases/${caseId}/coordination`,
      });
      expect((await headOf(caseId))?.gaps).toContain("coordinatorLeft");
      expect(await coordinationOf(anna, caseId)).toMatchObject({ hasLeft: true });
      await expect(getCasePage(ulrika, caseId)).rejects.toBeInstanceOf(NotFoundError);
      await passedTo(anna, caseId, anna, "Ulrika har slutat.");
      expect(await coordinationOf(anna, caseId)).toMatchObject({
        hasLeft: false,
        current: { personName: anna.personName },
      });
      expect((await headOf(caseId))?.gaps).not.toContain("coordinatorLeft");
    });
  });

  it("the manager opens the case that nobody else works with, and names a colleague · S002-57, X-5", async () => {
    const { caseId } = await openedCase(ulrika);
    await withoutUlrika(async () => {
      expect((await headOf(caseId))?.nextStep).toMatchObject({ name: "replaceCoordinator" });
      await openedByManager(kerstin, caseId);
      await passedTo(kerstin, caseId, anna, "Ulrika har slutat.");
    });
    await expect(getCasePage(anna, caseId)).resolves.toBeTruthy();
  });
});

describe("a plan by a routine that wants a named coordinator", () => {
  it("is not fixed when whoever coordinates has left, and says so with the rest · S004-19, X-15", async () => {
    const { caseId } = await writtenPlan(anna, [fadumo.agencyId]);
    await passedTo(anna, caseId, ulrika);
    const form = await fixForm(anna, caseId);
    await withoutUlrika(async () => {
      expect((await planOf(anna, caseId)).requirements).toEqual([]);
      await owner.query("update child_cases set practice_model = 'ostraNorrbotten' where id = $1", [caseId]);
      const kinds = (await planOf(anna, caseId)).requirements.map(({ kind }) => kind);
      expect(kinds).toEqual(["namedCoordinator"]);
      await expect(fixPlan(anna, form)).rejects.toMatchObject({
        messageKey: "plans.refusals.unmet",
      });
      await passedTo(anna, caseId, anna, "Ulrika har slutat.");
      await expect(fixPlan(anna, form)).resolves.toBeTruthy();
    });
  });
});
