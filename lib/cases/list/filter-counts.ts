import { isInScope, type Scope } from "@/lib/cases/list/filter";
import { type CaseList, type ModelKey, type StageGroup, stageGroups } from "@/lib/cases/list/views";

/** How many rows each choice would show if it were the only one; choices without rows are left out. */
export type FilterCounts = {
  readonly scopes: Readonly<Record<Scope, number>>;
  readonly groups: readonly { readonly group: StageGroup; readonly count: number }[];
  readonly models: readonly (ModelKey & { readonly count: number })[];
  /** Whether a search by name can miss somebody. */
  readonly hasProtected: boolean;
};

export function filterCounts({ open, closed }: CaseList): FilterCounts {
  const rows = [...open, ...closed];
  const models = new Map(open.flatMap(({ model }) => (model ? [[model.key, model] as const] : [])));
  return {
    scopes: { all: open.length, coordinated: open.filter((row) => isInScope(row, "coordinated")).length },
    groups: stageGroups
      .map((group) => ({ group, count: rows.filter((row) => row.group === group).length }))
      .filter(({ count }) => count > 0),
    models: [...models.values()].map((model) => ({
      ...model,
      count: open.filter((row) => row.model?.key === model.key).length,
    })),
    hasProtected: rows.some(({ subject }) => subject.kind === "child" && subject.isProtected),
  };
}
