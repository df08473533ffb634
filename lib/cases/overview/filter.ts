import type { Parameters } from "@/lib/cases/list/filter";
import { dayOfStep } from "@/lib/cases/urgency";
import type { HeadRow } from "@/lib/cases/overview/views";
import { caseStages, type CaseStage, type Gap, gaps } from "@/lib/cases/stage";

export const headSorts = ["gaps", "oldest", "newest", "next"] as const;
export type HeadSort = (typeof headSorts)[number];

export type HeadFilter = {
  readonly gaps: readonly Gap[];
  readonly stages: readonly CaseStage[];
  readonly sort: HeadSort;
};

/** Names of the fields in the address. */
export const headFields = { gaps: "gap", stages: "stage", sort: "sort" } as const;

/** Whatever stands in the address becomes a filter; what it does not know is passed over. */
export function parseHeadFilter(parameters: Parameters): HeadFilter {
  const valuesOf = (name: string) => [parameters[name] ?? []].flat();
  const chosenGaps = valuesOf(headFields.gaps);
  const chosenStages = valuesOf(headFields.stages);
  const sort = valuesOf(headFields.sort).at(-1);
  return {
    gaps: gaps.filter((gap) => chosenGaps.includes(gap)),
    stages: caseStages.filter((stage) => chosenStages.includes(stage)),
    sort: headSorts.find((known) => known === sort) ?? "gaps",
  };
}

export function filteredHeads(heads: readonly HeadRow[], filter: HeadFilter): HeadRow[] {
  return heads
    .filter((head) => filter.gaps.length === 0 || filter.gaps.some((gap) => head.gaps.includes(gap)))
    .filter((head) => filter.stages.length === 0 || filter.stages.includes(head.stage))
    .toSorted((a, b) => orders[filter.sort](a, b) || a.code.localeCompare(b.code));
}

const orders: Readonly<Record<HeadSort, (a: HeadRow, b: HeadRow) => number>> = {
  gaps: (a, b) => b.gaps.length - a.gaps.length || b.openDays - a.openDays,
  oldest: (a, b) => b.openDays - a.openDays,
  newest: (a, b) => a.openDays - b.openDays,
  next: (a, b) => dayOf(a).localeCompare(dayOf(b)),
};

/** Without a day last. */
function dayOf({ nextStep }: HeadRow): string {
  return (nextStep?.awaits === "us" ? dayOfStep(nextStep) : null) ?? "9999";
}
