import { DomainError } from "@/lib/errors";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { PlanKind } from "@/lib/practice-models/schema";

type CaseOfModel = { readonly practiceModel: string; readonly modelVersion: number };

/** The kinds of plan that the case's routine has, the usual one first. */
export function planKindsOf({ practiceModel, modelVersion }: CaseOfModel) {
  return getPracticeModel(practiceModel, modelVersion).planKinds;
}

/** The kind that was asked for, where the routine has it; the usual one where none was. */
export function planKindIn(childCase: CaseOfModel, asked?: PlanKind): PlanKind {
  const kinds = planKindsOf(childCase);
  const found = asked === undefined ? kinds[0] : kinds.find(({ key }) => key === asked);
  if (!found) throw new DomainError("plans.validation.kind");
  return found.key;
}
