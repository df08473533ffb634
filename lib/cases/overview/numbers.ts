import type { Absence, HeadRow } from "@/lib/cases/overview/views";
import type { PlainDate } from "@/lib/time/plain-date";
import { workingDaysBetween } from "@/lib/time/working-days";

export type OverviewNumbers = {
  readonly open: number;
  readonly oldestDays: number;
  readonly stalled: number;
  readonly overdue: number;
  readonly longestOverdueWorkingDays: number;
  readonly withoutFamily: number;
};

/** The agency's own work list in figures. Nothing is suppressed: the list itself stands beneath. */
export function overviewNumbers(
  heads: readonly HeadRow[],
  absences: readonly Absence[],
  today: PlainDate,
): OverviewNumbers {
  const late = heads.flatMap(({ nextStep }) =>
    nextStep?.awaits === "us" && nextStep.dueOn !== null && nextStep.dueOn < today ? [nextStep.dueOn] : [],
  );
  return {
    open: heads.length,
    oldestDays: Math.max(0, ...heads.map(({ openDays }) => openDays)),
    stalled: heads.filter(({ gaps }) => gaps.length > 0).length,
    overdue: late.length,
    longestOverdueWorkingDays: Math.max(0, ...late.map((day) => workingDaysBetween(day, today))),
    withoutFamily: absences.length,
  };
}
