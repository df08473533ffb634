import { newestPracticeModel } from "@/lib/practice-models/find-practice-model";
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { startAssessment } from "@/lib/assessments/commands";
import { findModelToStart, getAssessment } from "@/lib/assessments/queries";
import { startAssessmentSchema } from "@/lib/assessments/schemas";
import { ostraNorrbotten } from "@/lib/practice-models/ostra-norrbotten";
import { connectAs } from "@/tests/support/database";
import { anna, maja, margareta } from "@/tests/support/people";

const owner = await connectAs("owner");

const start = (practiceModel: string) =>
  startAssessmentSchema.parse({
    idempotencyKey: randomUUID(),
    version: String(newestPracticeModel(practiceModel)?.version ?? 1),
    practiceModel,
    label: "Åk 5",
  });

it("starts an assessment by the routine of the agency's authority, and keeps it · X-1, S004-1", async () => {
  expect((await findModelToStart(maja))?.key).toBe("ostraNorrbotten");
  expect((await findModelToStart(anna))?.key).toBe("kronobarn");

  const { assessmentId } = await startAssessment(maja, start("ostraNorrbotten"));
  await owner.query("UPDATE authorities SET practice_model = 'kronobarn' WHERE name = 'Kvarnforsens kommun'");
  expect((await getAssessment(maja, assessmentId, "test")).model).toBe(ostraNorrbotten);
  await owner.query(
    "UPDATE authorities SET practice_model = 'ostraNorrbotten' WHERE name = 'Kvarnforsens kommun'",
  );
});

it.each([
  ["the routine of another authority", anna, "ostraNorrbotten"],
  ["a routine that does not exist", anna, "kronobarn2"],
  ["no agency at all", margareta, "kronobarn"],
])("starts none by %s", async (_, actor, key) => {
  await expect(startAssessment(actor, start(key))).rejects.toMatchObject({
    messageKey: "assessments.errors.otherModel",
  });
});
