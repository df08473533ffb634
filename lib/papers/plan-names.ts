import type { PlanAgency, PlanGuardian, PlanPaper, PlanParty } from "@/lib/papers/plan-paper";

/** Finds those a plan speaks of. A plan that names someone it does not list is not printed. */
export function namesIn(plan: PlanPaper) {
  return { guardian, agency, party };

  function guardian(id: string): PlanGuardian {
    return found(plan.guardians, id);
  }

  function agency(id: string): PlanAgency {
    return found(plan.agencies, id);
  }

  function party(who: PlanParty): string {
    switch (who.kind) {
      case "child":
        return plan.child.firstName;
      case "guardian":
        return guardian(who.id).name;
      case "agency":
        return agency(who.id).name;
    }
  }
}

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error("The plan names someone it does not list");
  return item;
}
