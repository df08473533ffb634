import { listPracticeModels } from "@/lib/practice-models/find-practice-model";
import type { AgencyKind } from "@/lib/practice-models/schema";

/** The kinds of agencies that any practice model names, each once. */
export function listAgencyKinds(): AgencyKind[] {
  const kinds = listPracticeModels().flatMap((model) => model.agencyKinds);
  return [...new Map(kinds.map((kind) => [kind.key, kind])).values()];
}

/** A kind that no model names any more is "another agency". */
export function agencyKindOf(key: string): AgencyKind {
  const kinds = listAgencyKinds();
  const kind = kinds.find((one) => one.key === key) ?? kinds.find((one) => one.key === "other");
  if (!kind) throw new Error("No practice model names the kind other");
  return kind;
}
