import { describe, expect, it } from "vitest";
import { nothingPersonal } from "@/lib/access/audit";
import { withJob } from "@/lib/access/with-job";
import { openedCase } from "../../support/cases";
import { anna, margareta } from "../../support/people";

describe("what Kring does by itself", () => {
  it("runs with nobody's rights: no case, no assessment and nobody to administer exists · T17", async () => {
    const { caseId } = await openedCase(anna);
    const seen = await withJob(async (tx) => {
      const [who] = await tx.$queryRaw<unknown[]>`
        SELECT app.person_id() AS person, app.agency_id() AS agency, app.has_task(NULL) AS "isAppointed",
          (SELECT count(*)::int FROM app.coordinated_case_ids()) AS cases,
          (SELECT count(*)::int FROM app.administered_person_ids()) AS people`;
      const childCase = await tx.childCase.findUnique({ where: { id: caseId }, select: { id: true } });
      const assessments = await tx.assessment.count();
      return nothingPersonal({ who, childCase, assessments });
    });
    const nobody = { person: null, agency: null, isAppointed: false, cases: 0, people: 0 };
    expect(seen).toEqual({ who: nobody, childCase: null, assessments: 0 });
  });

  it("changes nobody and opens nothing · T17", async () => {
    const asNobody = withJob(async (tx) => {
      await tx.$executeRaw`SELECT app.claim_person(${margareta.personId}::uuid, 0)`;
      return nothingPersonal(null);
    });
    await expect(asNobody).rejects.toMatchObject({ messageKey: "errors.refused" });
  });

  it("does not take over whoever asked before it on the same connection · T17", async () => {
    const askers = await Promise.all(
      Array.from({ length: 20 }, async (_, turn) => {
        if (turn % 2 === 0) await openedCase(anna);
        return withJob(async (tx) =>
          nothingPersonal(await tx.$queryRaw<{ person: string | null }[]>`SELECT app.person_id() AS person`),
        );
      }),
    );
    expect(askers.flat()).toEqual(askers.map(() => ({ person: null })));
  });
});
