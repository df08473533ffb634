"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { arrangePlan } from "@/lib/plans/arrange-commands";
import { fixPlan, planNextMeeting, startPlan } from "@/lib/plans/commands";
import { addGoal, changeGoal } from "@/lib/plans/goal-commands";
import { addIntervention, changeIntervention } from "@/lib/plans/intervention-commands";
import {
  addGoalSchema,
  addInterventionSchema,
  arrangeSchema,
  changeGoalSchema,
  changeInterventionSchema,
  fixPlanSchema,
  planNextMeetingSchema,
  startPlanSchema,
} from "@/lib/plans/schemas";

export const startPlanAction = action(startPlanSchema, async (actor, input) => {
  await startPlan(actor, input);
  revalidatePath(`/cases/${input.caseId}/plan`);
});

export const addGoalAction = action(addGoalSchema, async (actor, input) => {
  await addGoal(actor, input);
  revalidatePath(`/cases/${input.caseId}/plan`);
});

export const changeGoalAction = action(changeGoalSchema, async (actor, input) => {
  await changeGoal(actor, input);
  redirect(`/cases/${input.caseId}/plan`);
});

/** The quick row stands on the plan's page, the whole form on one of its own: both lead to the plan. */
export const addInterventionAction = action(addInterventionSchema, async (actor, input) => {
  await addIntervention(actor, input);
  revalidatePath(`/cases/${input.caseId}/plan`);
});

export const addWholeInterventionAction = action(addInterventionSchema, async (actor, input) => {
  await addIntervention(actor, input);
  redirect(`/cases/${input.caseId}/plan`);
});

export const changeInterventionAction = action(changeInterventionSchema, async (actor, input) => {
  await changeIntervention(actor, input);
  redirect(`/cases/${input.caseId}/plan`);
});

export const arrangeAction = action(arrangeSchema, async (actor, input) => {
  await arrangePlan(actor, input);
  const { caseId, act, row, rowId, version } = input;
  if (act === "remove") redirect(`/cases/${caseId}/plan?removed=${row}:${rowId}:${String(version + 1)}`);
  if (act === "restore") redirect(`/cases/${caseId}/plan`);
  revalidatePath(`/cases/${caseId}/plan`);
});

export const planNextMeetingAction = action(planNextMeetingSchema, async (actor, input) => {
  await planNextMeeting(actor, input);
  revalidatePath(`/cases/${input.caseId}/plan`);
  return { message: "plans.nextMeeting.saved" };
});

export const fixPlanAction = action(fixPlanSchema, async (actor, input) => {
  await fixPlan(actor, input);
  redirect(`/cases/${input.caseId}/plan/copies`);
});
