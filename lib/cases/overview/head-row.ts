import type { Actor } from "@/lib/access/actor";
import { nextStepOf } from "@/lib/cases/next-step";
import type { HeadRow } from "@/lib/cases/overview/views";
import type { CaseProgress } from "@/lib/cases/progress";
import type { ProgressRow } from "@/lib/cases/read-progress";
import { mayOpenHead } from "@/lib/cases/rules";
import { gapsOf, stageOf } from "@/lib/cases/stage";
import { standingOf } from "@/lib/deadlines/rules";
import { daysBetween, type PlainDate } from "@/lib/time/plain-date";

/** The head of a case. Names of other agencies are left out also when the case is open to the reader. */
export function headRow(row: ProgressRow, actor: Actor, today: PlainDate): HeadRow {
  const { caseId, progress, facts } = row;
  const step = nextStepOf(facts, today);
  return {
    caseId,
    code: progress.code,
    model: { key: progress.practiceModel, version: progress.modelVersion },
    stage: stageOf(facts, today),
    nextStep: step && { ...step, agencyNames: [] },
    deadline: deadlineOf(row, today),
    openDays: daysBetween(facts.openedOn, today),
    coordinatorName: progress.coordinatorName,
    isCoordinatedHere: mayOpenHead(actor, progress).granted,
    isUncoordinated: progress.coordinatorId === null,
    gaps: gapsOf(facts, today),
    isFamilyAbsent: progress.meeting?.familyAbsent ?? false,
    waitingExceptionCount: waitingExceptions(progress),
    isOpen: row.isWorking,
  };
}

function deadlineOf({ progress }: ProgressRow, today: PlainDate): HeadRow["deadline"] {
  const { deadline, meeting, firstHeldOn } = progress;
  if (!deadline) return null;
  const first = firstHeldOn ? { plannedOn: firstHeldOn, heldOn: firstHeldOn } : meeting;
  return { dueOn: deadline.dueOn, standing: standingOf({ deadline, meeting: first }, today) };
}

function waitingExceptions({ statements }: CaseProgress): number {
  const hasAnswered = (guardianId: string | null) =>
    statements.some(
      (statement) =>
        statement.guardianId === guardianId &&
        (statement.position === "given" || statement.position === "refused"),
    );
  const waiting = statements.filter(
    ({ position, isExceptionApproved, guardianId }) =>
      position === "notReachable" && !isExceptionApproved && !hasAnswered(guardianId),
  );
  return new Set(waiting.map(({ guardianId }) => guardianId)).size;
}
