import { type AssessmentFacts, walk } from "@/lib/assessments/rules";
import { type NextStep, ours, theirs } from "@/lib/cases/next-step";
import type { Tree } from "@/lib/practice-models/tree-schema";
import type { PlainDate } from "@/lib/time/plain-date";

/** When the manager was asked, and the last day that the decision gave. */
export type DecisionDays = { readonly askedOn: PlainDate | null; readonly dueOn: PlainDate | null };

const noDays: DecisionDays = { askedOn: null, dueOn: null };

/** What an assessment waits for. One whose outcome is recorded waits for nothing. */
export function assessmentNextStep(
  tree: Tree,
  assessment: AssessmentFacts,
  days: DecisionDays = noDays,
): NextStep | null {
  if (assessment.endedAt !== null) return null;

  const walked = walk(tree, assessment.answers);
  if (walked.state === "asking") return ours("continueAssessment", null);

  switch (walked.outcome.effect) {
    case "advises":
      return ours("continueAssessment", null);
    case "reconsiders":
      return ours("reconsiderAssessment", null);
    case "ends":
      return ours("recordOutcome", null);
    case "activates":
      return decisionStep(assessment, days);
  }
}

function decisionStep({ decision }: AssessmentFacts, { askedOn, dueOn }: DecisionDays): NextStep {
  switch (decision) {
    case "notNeeded":
      return ours("recordOutcome", null);
    case "compound":
      return ours("recordOutcome", dueOn);
    case "notAsked":
    case "lapsed":
      return ours("askForDecision", null);
    case "asked":
      return askedOn ? theirs("awaitDecision", askedOn) : ours("askForDecision", null);
    case "notCompound":
      return ours("continueAssessment", null);
  }
}
