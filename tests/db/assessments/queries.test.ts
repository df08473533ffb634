import { describe, expect, it } from "vitest";
import { countOutcomes, listAssessments } from "@/lib/assessments/queries";
import {
  endedAssessment,
  otherServiceAlone,
  ownSupportEnough,
  startedAssessment,
} from "@/tests/support/assessments";
import { anna, fadumo, gunilla, kerstin, ulrika } from "@/tests/support/people";

describe("listAssessments", () => {
  it("holds the author's own, also those that ended without activation · S001-6, S001-11", async () => {
    const ongoing = await startedAssessment(anna, "Åk 2");
    const ended = await endedAssessment(anna, ownSupportEnough, "Åk 8");
    const list = await listAssessments(anna);
    expect(list.map(({ assessmentId, outcome }) => [assessmentId, outcome?.key])).toEqual([
      [ended, "ownSupportEnough"],
      [ongoing, undefined],
    ]);
    expect(await listAssessments(ulrika)).toEqual([]);
    expect(await listAssessments(kerstin)).toEqual([]);
  });
});

describe("countOutcomes", () => {
  it("tells the manager how many ended in which way, but not fewer than five, and nobody else anything", async () => {
    for (const label of ["a", "b", "c", "d", "e"]) await endedAssessment(ulrika, otherServiceAlone, label);
    await endedAssessment(fadumo, otherServiceAlone);
    const counts = (await countOutcomes(kerstin)).map(({ outcome, total }) => [outcome, total]);
    expect(counts).toEqual([
      ["otherServiceAlone", 5],
      ["ownSupportEnough", null],
    ]);
    expect((await countOutcomes(gunilla)).map(({ total }) => total)).toEqual([null]);
    expect(await countOutcomes(anna)).toEqual([]);
  });
});
