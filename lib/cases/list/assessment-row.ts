import type { Actor } from "@/lib/access/actor";
import { assessmentNextStep } from "@/lib/assessments/next-step";
import type { Answer } from "@/lib/assessments/rules";
import type { OpenRow } from "@/lib/cases/list/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";

type Assessment = {
  id: string;
  label: string;
  practice_model: string;
  model_version: number;
  saved_at: Date;
  answers: Answer[];
};

/** An assessment that its author has begun: shown by its label, since it has no child. */
export function assessmentRow(row: Assessment, actor: Actor): OpenRow[] {
  const { tree } = getPracticeModel(row.practice_model, row.model_version);
  const nextStep = assessmentNextStep(tree, {
    agencyId: actor.agencyId,
    observationCount: 0,
    answers: row.answers,
    endedAt: null,
  });
  if (!nextStep) return [];
  return [
    {
      key: row.id,
      href: `/assessments/${row.id}`,
      caseHref: null,
      group: "assessment",
      model: { key: row.practice_model, version: row.model_version },
      subject: { kind: "assessment", label: row.label },
      facts: {
        answerCount: new Set(row.answers.map(({ questionKey }) => questionKey)).size,
        savedAt: row.saved_at,
      },
      searched: [row.label],
      nextStep,
    },
  ];
}
