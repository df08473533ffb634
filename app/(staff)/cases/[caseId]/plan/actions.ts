"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { arrangePlan } from "@/lib/plans/arrange-commands";
import { fixPlan, planNextMeeting, startPlan } from "@/lib/plans/commands";
import { addGoal, changeGoal } from "@/lib/plans/goal-commands";
import { addIntervention, changeIntervention } from "@/lib/plans/intervention-commands";
import { changePlanKind, saveSip } from "@/lib/plans/sip-commands";
import {
  addGoalSchema,
  addInterventionSchema,
  type Arrange,
  arrangeSchema,
  changeGoalSchema,
  changeInterventionSchema,
  changePlanKindSchema,
  fixPlanSchema,
  planNextMeetingSchema,
  saveSipSchema,
  startPlanSchema,
} from "@/lib/plans/schemas";

/** Stands on the plan's page and in a meeting's room. */
export const startPlanAction = action(startPlanSchema, async (actor, input) => {
  await startPlan(actor, input);
  revalidatePath(`/cases/${input.caseId}`, "layout");
});

export const changePlanKindAction = action(changePlanKindSchema, async (actor, input) => {
  await changePlanKind(actor, input);
  redirect(`/cases/${input.caseId}/plan`);
});

export const saveSipAction = action(saveSipSchema, async (actor, input) => {
  await saveSip(actor, input);
  redirect(`/cases/${input.caseId}/plan`);
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

/** A row stands on the plan's page, or in a meeting's room: whoever removes it stays there. */
export const arrangeAction = action(arrangeSchema, async (actor, input) => {
  await arrangePlan(actor, input);
  const { caseId, act, row, rowId, version } = input;
  const removed = `removed=${row}:${rowId}:${String(version + 1)}`;
  if (act === "remove") redirect(placeOfRow(input, removed));
  if (act === "restore") redirect(placeOfRow(input));
  revalidatePath(`/cases/${caseId}/plan`);
});

function placeOfRow({ caseId, at }: Arrange, asked = ""): string {
  const [meetingId, step] = at.split(":");
  const query = [step ? `step=${step}` : "", asked].filter((part) => part !== "").join("&");
  const page = meetingId ? `meetings/${meetingId}/notes` : "plan";
  return `/cases/${caseId}/${page}${query === "" ? "" : `?${query}`}`;
}

/** Stands on the plan's page and in a meeting's room. */
export const planNextMeetingAction = action(planNextMeetingSchema, async (actor, input) => {
  await planNextMeeting(actor, input);
  revalidatePath(`/cases/${input.caseId}`, "layout");
  return { message: "plans.nextMeeting.saved" };
});

export const fixPlanAction = action(fixPlanSchema, async (actor, input) => {
  await fixPlan(actor, input);
  redirect(`/cases/${input.caseId}/plan/copies`);
});
