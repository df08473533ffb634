import { describe, expect, it } from "vitest";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { fixPlan } from "@/lib/plans/commands";
import { recordSurvey } from "@/lib/surveys/commands";
import { addDays, addMonths } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { anna, emil, fadumo, kerstin } from "@/tests/support/people";
import { fixedPlan, fixForm, writtenPlan } from "@/tests/support/plans";
import { recordedSurvey, surveyForm, surveysOf } from "@/tests/support/surveys";
import { traceOf } from "@/tests/support/trace";

const owner = await connectAs("owner");
const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };

describe("recordSurvey", () => {
  it("keeps what the child and each guardian answer, each apart, and leaves a trace · S001-46, S004-37, X-22", async () => {
    const plan = await fixedPlan(anna, [], family);
    const [risten = ""] = plan.guardianIds;
    await recordedSurvey(anna, plan);
    await recordedSurvey(anna, plan, {
      person: `guardian-${risten}`,
      way: "paper",
      takesPart: "no",
      words: "",
    });
    const { surveys, family: asked } = await surveysOf(anna, plan.caseId);
    expect(asked.map(({ who }) => who)).toEqual(["Elle-Máret", "Risten Länta", "Per-Anders Holmqvist"]);
    expect(surveys).toMatchObject([
      { who: "Risten Länta", way: "paper", words: "", answers: { takesPart: "no" }, isReplaced: false },
      {
        ...{ who: "Elle-Máret", way: "screen", words: "Fråga mig först.", versionNumber: 1 },
        answers: {
          takesPart: "yes",
          isHeard: "partly",
          knowsPlan: "no",
          isSatisfied: "unsure",
          worksTogether: null,
        },
      },
    ]);
    expect((await traceOf(plan.caseId)).map(({ act }) => act)).toContain("followUp.surveyRecorded");
  });

  it("is answered again the same day by a later one, which the first is kept behind", async () => {
    const plan = await fixedPlan(anna, []);
    await recordedSurvey(anna, plan);
    await recordedSurvey(anna, plan, { version: "1", takesPart: "no" });
    expect((await surveysOf(anna, plan.caseId)).surveys).toMatchObject([
      { answers: { takesPart: "no" }, isReplaced: false },
      { answers: { takesPart: "yes" }, isReplaced: true },
    ]);
  });

  it("shows what somebody else has saved in the meantime, and happens once for the same key · X-24", async () => {
    const plan = await fixedPlan(anna, []);
    const form = surveyForm(plan);
    expect(await recordSurvey(anna, form)).toEqual(await recordSurvey(anna, form));
    const conflict = await recordedSurvey(anna, plan).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({ version: 1 });
  });

  // Red once without the trigger check_family_survey: the rows were made.
  it("is of a day since the meeting and not after today, also by any statement", async () => {
    const plan = await fixedPlan(anna, []);
    for (const answeredOn of [addDays(today, 1), addMonths(today, -2)]) {
      await expect(recordedSurvey(anna, plan, { answeredOn })).rejects.toBeInstanceOf(NotAllowedError);
      await expect(
        owner.query(
          `INSERT INTO family_surveys (id, case_id, plan_version_id, way, answered_on, takes_part, recorded_at, recorded_by_id)
           VALUES (gen_random_uuid(), $1, $2, 'paper', $3, 'yes', now(), $4)`,
          [plan.caseId, plan.versionId, answeredOn, anna.personId],
        ),
      ).rejects.toThrow("survey.day");
    }
  });

  it("is of the version that was shown, and of somebody in the family · X-24", async () => {
    const plan = await fixedPlan(anna, []);
    const other = await fixedPlan(anna, [], family);
    const person = `guardian-${other.guardianIds[0] ?? ""}`;
    await expect(recordedSurvey(anna, plan, { person })).rejects.toBeInstanceOf(NotFoundError);
    await fixPlan(anna, await fixForm(anna, plan.caseId));
    await expect(recordedSurvey(anna, plan)).rejects.toBeInstanceOf(DomainError);
  });

  it("does not exist without a fixed version, nor for an invited agency, the manager or an outsider · X-20", async () => {
    const drafted = await writtenPlan(anna, []);
    const plan = await fixedPlan(anna, [fadumo.agencyId]);
    await expect(recordedSurvey(anna, { ...plan, caseId: drafted.caseId })).rejects.toBeInstanceOf(
      NotFoundError,
    );
    for (const outsider of [fadumo, emil, kerstin]) {
      await expect(recordedSurvey(outsider, plan)).rejects.toBeInstanceOf(NotFoundError);
      await expect(surveysOf(outsider, plan.caseId)).rejects.toBeInstanceOf(NotFoundError);
    }
  });

  it("is never altered or erased", async () => {
    const app = await connectAs("app");
    await expect(app.query("UPDATE family_surveys SET words = 'x'")).rejects.toThrow("permission denied");
    await expect(app.query("DELETE FROM family_surveys")).rejects.toThrow("permission denied");
  });
});
