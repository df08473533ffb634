import { describe, expect, it } from "vitest";
import { eraseLapsedAssessments } from "@/lib/retention/commands";
import { endedAssessment, ownSupportEnough } from "@/tests/support/assessments";
import { openedCase } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { anna } from "@/tests/support/people";

async function assessmentThatEnded(daysAgo: number): Promise<string> {
  const id = await endedAssessment(anna, ownSupportEnough);
  await movedBack(id, daysAgo);
  return id;
}

async function movedBack(assessmentId: string, days: number): Promise<void> {
  const owner = await connectAs("owner");
  await owner.query(
    "update assessment_outcomes set decided_at = now() - make_interval(days => $2) where assessment_id = $1",
    [assessmentId, days],
  );
}

async function leftOf(assessmentId: string) {
  const owner = await connectAs("owner");
  const { rows } = await owner.query<{
    label: string;
    erased: boolean;
    observations: number;
    reasoned: number;
    outcome: string;
  }>(
    `select s.label, s.erased_at is not null as erased, o.outcome,
      (select count(*)::int from observations b where b.assessment_id = s.id) as observations,
      (select count(*)::int from assessment_answers a where a.assessment_id = s.id and a.reasoning <> '') as reasoned
     from assessments s join assessment_outcomes o on o.assessment_id = s.id where s.id = $1`,
    [assessmentId],
  );
  return rows[0];
}

describe("eraseLapsedAssessments", () => {
  it("erases what was written 90 days after the outcome, and keeps the outcome", async () => {
    const id = await assessmentThatEnded(91);
    expect(await eraseLapsedAssessments()).toBe(1);
    expect(await leftOf(id)).toMatchObject({ label: "", erased: true, observations: 0, reasoned: 0 });
    expect((await leftOf(id))?.outcome).not.toBe("");
    expect(await eraseLapsedAssessments()).toBe(0);
  });

  it("leaves an event of Kring's own, without a person · X-9", async () => {
    const id = await assessmentThatEnded(91);
    await eraseLapsedAssessments();
    const owner = await connectAs("owner");
    const { rows } = await owner.query(
      "select person_id, agency_id from audit_events where act = 'assessment.erased' and subject_id = $1",
      [id],
    );
    expect(rows).toEqual([{ person_id: null, agency_id: null }]);
  });

  it("touches nothing that is younger, or that became a case", async () => {
    const young = await assessmentThatEnded(89);
    const { assessmentId } = await openedCase(anna);
    await movedBack(assessmentId, 200);
    expect(await eraseLapsedAssessments()).toBe(0);
    expect(await leftOf(young)).toMatchObject({ label: "Åk 7, hösten", erased: false, observations: 1 });
    expect(await leftOf(assessmentId)).toMatchObject({ label: "Åk 7, hösten", erased: false });
  });

  it("erases nothing early, whoever names it", async () => {
    const id = await assessmentThatEnded(10);
    const app = await connectAs("app");
    const { rows } = await app.query<{ erased: boolean }>(
      "select app.erase_lapsed_assessment($1, now() + interval '1 year') as erased",
      [id],
    );
    expect(rows[0]?.erased).toBe(false);
    expect(await leftOf(id)).toMatchObject({ erased: false });
  });
});
