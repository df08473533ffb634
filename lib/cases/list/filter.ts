import { type CaseList, type CaseRow, type StageGroup, stageGroups } from "@/lib/cases/list/views";
import { folded } from "@/lib/text/fold";

export const scopes = ["all", "coordinated"] as const;
export type Scope = (typeof scopes)[number];

/** What the reader has asked to see; it stands in the address. */
export type CaseFilter = {
  readonly query: string;
  readonly scope: Scope;
  readonly groups: readonly StageGroup[];
  readonly models: readonly string[];
};

export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Names of the fields in the address. */
export const filterFields = { query: "q", scope: "scope", groups: "stage", models: "model" } as const;

const longestQuery = 100;

/** Whatever stands in the address becomes a filter; what it does not know is passed over. */
export function parseCaseFilter(parameters: Parameters): CaseFilter {
  const valuesOf = (name: string) => [parameters[name] ?? []].flat();
  const scope = valuesOf(filterFields.scope).at(-1);
  const groups = valuesOf(filterFields.groups);
  return {
    query: (valuesOf(filterFields.query).at(-1) ?? "").trim().slice(0, longestQuery),
    scope: scopes.find((known) => known === scope) ?? "all",
    groups: stageGroups.filter((group) => groups.includes(group)),
    models: valuesOf(filterFields.models).slice(0, 20),
  };
}

export function isFiltered({ query, scope, groups, models }: CaseFilter): boolean {
  return query !== "" || scope !== "all" || groups.length > 0 || models.length > 0;
}

/** What the filter leaves. Closed cases are shown only to who asks for them. */
export function filtered({ open, closed }: CaseList, filter: CaseFilter): CaseList {
  return {
    open: open.filter((row) => isWanted(row, filter)),
    closed: filter.groups.includes("closed") ? closed.filter((row) => isWanted(row, filter)) : [],
  };
}

/** An assessment is always its author's own. */
export function isInScope({ subject, facts }: CaseRow, scope: Scope): boolean {
  return scope === "all" || subject.kind === "assessment" || facts.isCoordinatedByReader === true;
}

function isWanted(row: CaseRow, { query, scope, groups, models }: CaseFilter): boolean {
  if (!isInScope(row, scope)) return false;
  if (groups.length > 0 && !groups.includes(row.group)) return false;
  if (models.length > 0 && !(row.model && models.includes(row.model.key))) return false;

  const haystack = row.searched.map(folded).join("\n");
  return folded(query)
    .split(" ")
    .every((word) => haystack.includes(word));
}
