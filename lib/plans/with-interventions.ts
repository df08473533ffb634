import type { PlanContent, PlanContentIntervention } from "@/lib/plans/content";

/** The areas of a plan with each intervention changed, or left out where `change` gives none. */
export function withInterventions(
  plan: PlanContent,
  change: (intervention: PlanContentIntervention) => readonly PlanContentIntervention[],
): PlanContent["areas"] {
  return plan.areas.map((area) => ({
    ...area,
    goals: area.goals.map((goal) => ({ ...goal, interventions: goal.interventions.flatMap(change) })),
  }));
}
