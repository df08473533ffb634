import type { Actor } from "@/lib/access/actor";
import { assessmentNextStep } from "@/lib/assessments/next-step";
import type { Answer } from "@/lib/assessments/rules";
import type { OpenRow } from "@/lib/cases/list/views";
import { decisionStanding } from "@/lib/compound-needs/rules";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

type Assessment = {
  id: string;
  label: string;
  practice_model: string;
  model_version: number;
  version: number;
  needs_decision: boolean;
  /** The latest request to the manager. */
  position: number | null;
  asked_at: Date | null;
  is_compound: boolean | null;
  due_on: Date | null;
  saved_at: Date;
  answers: Answer[];
};

/** An assessment that its author has begun: shown by its label, since it has no child. */
export function assessmentRow(row: Assessment, actor: Actor): OpenRow[] {
  const { tree } = getPracticeModel(row.practice_model, row.model_version);
  const { position, is_compound: isCompound } = row;
  const request = position === null ? null : { position, isCompound };
  const days = {
    askedOn: row.asked_at && todayInSweden(row.asked_at),
    dueOn: row.due_on && fromDatabaseDay(row.due_on),
  };
  const facts = {
    agencyId: actor.agencyId,
    observationCount: 0,
    answers: row.answers,
    endedAt: null,
    decision: decisionStanding(row.needs_decision, row.version, request),
  };
  const nextStep = assessmentNextStep(tree, facts, days);
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
