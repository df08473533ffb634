import type { Actor } from "@/lib/access/actor";
import { groupOfStage, type CaseRow, type OpenRow, type RowFacts } from "@/lib/cases/list/views";
import { type NextStep, nextStepOf } from "@/lib/cases/next-step";
import type { ProgressRow } from "@/lib/cases/read-progress";
import { type StageFacts, stageOf } from "@/lib/cases/stage";
import { placeOfStep } from "@/lib/cases/step-place";
import { isTreatedAsProtected, type Protection } from "@/lib/children/protection";
import { openSchooling } from "@/lib/children/sealed";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { ageOn, type PlainDate } from "@/lib/time/plain-date";
import { deadlineState } from "@/lib/time/working-days";

export type ListedChild = {
  id: string;
  case_id: string;
  given_name: string;
  family_name: string;
  birth_date: Date;
  schooling: string;
  protection: Protection;
  language: string;
  needs_interpreter: boolean;
};

/** A case that the reader works with. Whoever looks over a shoulder learns nothing of a protected child. */
export function childRow(
  row: ProgressRow,
  child: ListedChild,
  actor: Actor,
  today: PlainDate,
): CaseRow | OpenRow {
  const { caseId, progress, facts } = row;
  const stage = stageOf(facts, today);
  const nextStep = nextStepOf(facts, today);
  const isProtected = isTreatedAsProtected(child.protection);
  const name = isProtected ? "" : `${child.given_name} ${child.family_name}`;
  const listed: CaseRow = {
    key: caseId,
    href: nextStep
      ? placeOfStep(nextStep.name, caseId, progress.meeting?.meetingId ?? null)
      : `/cases/${caseId}`,
    caseHref: `/cases/${caseId}`,
    group: groupOfStage[stage],
    model: { key: progress.practiceModel, version: progress.modelVersion },
    subject: {
      kind: "child",
      name,
      age: ageOn(fromDatabaseDay(child.birth_date), today),
      schooling: isProtected ? "" : openSchooling(child),
      isProtected,
    },
    facts: { ...factsOf(row, child, actor), ...deadlineFact(row.facts, nextStep, today) },
    searched: [name, progress.code, ...progress.invitations.map(({ agencyName }) => agencyName)],
  };
  return nextStep ? { ...listed, nextStep } : listed;
}

/** The last day for the first meeting, where neither the step nor a meeting in time already says it. */
function deadlineFact(
  { meetingDueOn, closedDays, meeting, closedOn }: StageFacts,
  step: NextStep | null,
  today: PlainDate,
): RowFacts {
  if (meetingDueOn === null || closedOn !== null) return {};
  if (meeting && meeting.plannedOn <= meetingDueOn) return {};
  if (step?.awaits === "us" && step.dueOn === meetingDueOn) return {};
  return { deadline: { dueOn: meetingDueOn, state: deadlineState(meetingDueOn, today, closedDays) } };
}

function factsOf({ progress, facts }: ProgressRow, child: ListedChild, actor: Actor): RowFacts {
  const { meeting, plan, coordinatorName, coordinatorId } = progress;
  return {
    ...(isTreatedAsProtected(child.protection) && { code: progress.code }),
    ...(coordinatorName !== null && { coordinatorName }),
    isCoordinatedByReader: coordinatorId === actor.personId,
    ...(meeting && !meeting.heldOn && { meeting: { on: meeting.plannedOn, startsAt: meeting.startsAt } }),
    ...(plan.number !== null && { planNumber: plan.number }),
    ...(plan.undeliveredCount > 0 && { undeliveredCount: plan.undeliveredCount }),
    ...(child.needs_interpreter && { interpreterLanguage: child.language }),
    ...(facts.closedOn && { closedOn: facts.closedOn }),
  };
}
