import { type AssessmentFacts, walk } from "@/lib/assessments/rules";
import { type NextStep, ours } from "@/lib/cases/next-step";
import type { Tree } from "@/lib/practice-models/tree-schema";

/** What an assessment waits for. One whose outcome is recorded waits for nothing. */
export function assessmentNextStep(tree: Tree, assessment: AssessmentFacts): NextStep | null {
  if (assessment.endedAt !== null) return null;

  const walked = walk(tree, assessment.answers);
  if (walked.state === "asking") return ours("continueAssessment", null);

  switch (walked.outcome.effect) {
    case "advises":
      return ours("continueAssessment", null);
    case "reconsiders":
      return ours("reconsiderAssessment", null);
    case "ends":
    case "activates":
      return ours("recordOutcome", null);
  }
}
