import { describe, expect, it } from "vitest";

import { assessmentNextStep } from "@/lib/assessments/next-step";
import type { Answer } from "@/lib/assessments/rules";
import type { DecisionStanding } from "@/lib/compound-needs/rules";
import { kronobarn } from "@/lib/practice-models/kronobarn";
import { plainDate } from "@/lib/time/plain-date";

const seen = answer("observations", "recorded");
const notEnough = answer("ownSupport", "no");
const notAlone = answer("otherService", "no");

function answer(questionKey: string, optionKey: string): Answer {
  return { questionKey, optionKey, reconsideration: null };
}

function nameOf(
  answers: readonly Answer[],
  endedAt: Date | null = null,
  decision: DecisionStanding = "notNeeded",
) {
  const facts = { agencyId: "agency-school-health", observationCount: 1, answers, endedAt, decision };
  return assessmentNextStep(kronobarn.tree, facts)?.name ?? null;
}

describe("the next step of an assessment", () => {
  it.each<[string, readonly Answer[], string]>([
    ["go on while questions are left", [seen], "continueAssessment"],
    ["go on after advice", [seen, answer("ownSupport", "unknown")], "continueAssessment"],
    [
      "think again when none of the ways fits",
      [seen, notEnough, notAlone, answer("together", "no")],
      "reconsiderAssessment",
    ],
    ["record that own support is enough", [seen, answer("ownSupport", "yes")], "recordOutcome"],
    ["activate", [seen, notEnough, notAlone, answer("together", "yes")], "recordOutcome"],
  ])("is to %s · X-7", (_, answers, expected) => {
    expect(nameOf(answers)).toBe(expected);
  });

  it.each<[DecisionStanding, string]>([
    ["notAsked", "askForDecision"],
    ["lapsed", "askForDecision"],
    ["compound", "recordOutcome"],
    ["notCompound", "continueAssessment"],
  ])("follows the manager's decision: %s · S004-8", (decision, expected) => {
    const activating = [seen, notEnough, notAlone, answer("together", "yes")];
    expect(nameOf(activating, null, decision)).toBe(expected);
  });

  it("waits for the manager since the day they were asked · S004-8", () => {
    const answers = [seen, notEnough, notAlone, answer("together", "yes")];
    const facts = { agencyId: "a", observationCount: 1, answers, endedAt: null, decision: "asked" } as const;
    const days = { askedOn: plainDate("2026-11-23"), dueOn: null };
    expect(assessmentNextStep(kronobarn.tree, facts, days)).toMatchObject({
      ...{ name: "awaitDecision", awaits: "others", since: "2026-11-23" },
    });
  });

  it("is none once the outcome is recorded", () => {
    expect(nameOf([seen], new Date("2026-11-12T09:00:00Z"))).toBeNull();
  });
});
