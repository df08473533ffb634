import type { AssessmentView } from "@/lib/assessments/views";

type Standing = Pick<AssessmentView, "assessmentId" | "isReminded" | "outcome" | "walked">;

/** Where an assessment goes on: the reminder of the duty first, then the question that waits, then the outcome. */
export function nextPage({ assessmentId, isReminded, outcome, walked }: Standing): string {
  const address = `/assessments/${assessmentId}`;
  if (outcome) return `${address}/outcome`;
  if (!isReminded) return `${address}/reminder`;
  return walked.state === "asking" ? `${address}/questions/${walked.question.key}` : `${address}/outcome`;
}
