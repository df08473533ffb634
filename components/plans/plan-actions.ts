import type { FormAction } from "@/lib/form-state";

/** The acts of the plan's pages. */
export type PlanActions = {
  readonly startPlan: FormAction;
  readonly changePlanKind: FormAction;
  readonly addGoal: FormAction;
  readonly addIntervention: FormAction;
  readonly arrange: FormAction;
  readonly planNextMeeting: FormAction;
};

/** What the parts of the plan page share. */
export type PlanTools = {
  readonly caseId: string;
  readonly actions: PlanActions;
  /** A key for each form on the page: two forms are two acts. */
  readonly newKey: () => string;
};
