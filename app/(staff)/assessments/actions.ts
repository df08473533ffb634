"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import {
  acknowledgeDuty,
  activateCollaboration,
  answerQuestion,
  endAssessment,
  noteObservation,
  reconsider,
  startAssessment,
} from "@/lib/assessments/commands";
import {
  acknowledgeDutySchema,
  answerQuestionSchema,
  noteObservationSchema,
  reconsiderSchema,
  recordOutcomeSchema,
  startAssessmentSchema,
} from "@/lib/assessments/schemas";
import { askForDecision } from "@/lib/compound-needs/commands";
import { askForDecisionSchema } from "@/lib/compound-needs/schemas";
import { registerChild } from "@/lib/children/commands";
import { registerChildSchema } from "@/lib/children/schemas";
import { editObservation, removeObservation, restoreObservation } from "@/lib/observations/commands";
import {
  editObservationSchema,
  removeObservationSchema,
  restoreObservationSchema,
} from "@/lib/observations/schemas";
import {
  chooseOtherService,
  recordFamilyAsked,
  recordOwnContact,
  recordVerbalConsent,
} from "@/lib/other-services/commands";
import {
  chooseOtherServiceSchema,
  recordFamilyAskedSchema,
  recordOwnContactSchema,
  recordVerbalConsentSchema,
} from "@/lib/other-services/schemas";

const observations = (assessmentId: string) => `/assessments/${assessmentId}/questions/observations`;
const otherService = (assessmentId: string) => `/assessments/${assessmentId}/other-service`;

export const startAssessmentAction = action(startAssessmentSchema, async (actor, input) => {
  const { assessmentId } = await startAssessment(actor, input);
  redirect(`/assessments/${assessmentId}/reminder`);
});

export const acknowledgeDutyAction = action(acknowledgeDutySchema, async (actor, input) => {
  await acknowledgeDuty(actor, input);
  redirect(`/assessments/${input.assessmentId}`);
});

export const noteObservationAction = action(noteObservationSchema, async (actor, input) => {
  await noteObservation(actor, input);
  if (input.intent === "add") return revalidatePath(observations(input.assessmentId));
  redirect(input.intent === "later" ? "/assessments" : `/assessments/${input.assessmentId}`);
});

export const editObservationAction = action(editObservationSchema, async (actor, input) => {
  await editObservation(actor, input);
  redirect(observations(input.assessmentId));
});

export const removeObservationAction = action(removeObservationSchema, async (actor, input) => {
  await removeObservation(actor, input);
  revalidatePath(observations(input.assessmentId));
});

export const restoreObservationAction = action(restoreObservationSchema, async (actor, input) => {
  await restoreObservation(actor, input);
  revalidatePath(observations(input.assessmentId));
});

export const answerQuestionAction = action(answerQuestionSchema, async (actor, input) => {
  await answerQuestion(actor, input);
  redirect(input.intent === "later" ? "/assessments" : `/assessments/${input.assessmentId}`);
});

export const reconsiderAction = action(reconsiderSchema, async (actor, input) => {
  const { questionKey } = await reconsider(actor, input);
  redirect(`/assessments/${input.assessmentId}/questions/${questionKey}`);
});

export const askForDecisionAction = action(askForDecisionSchema, async (actor, input) => {
  await askForDecision(actor, input);
  revalidatePath(`/assessments/${input.assessmentId}/outcome`);
});

export const activateAction = action(recordOutcomeSchema, async (actor, input) => {
  await activateCollaboration(actor, input);
  redirect(`/assessments/${input.assessmentId}/child`);
});

export const endAssessmentAction = action(recordOutcomeSchema, async (actor, input) => {
  await endAssessment(actor, input);
  redirect(`/assessments/${input.assessmentId}/outcome`);
});

export const chooseOtherServiceAction = action(chooseOtherServiceSchema, async (actor, input) => {
  await chooseOtherService(actor, input);
  redirect(otherService(input.assessmentId));
});

export const recordFamilyAskedAction = action(recordFamilyAskedSchema, async (actor, input) => {
  await recordFamilyAsked(actor, input);
  redirect(otherService(input.assessmentId));
});

export const recordVerbalConsentAction = action(recordVerbalConsentSchema, async (actor, input) => {
  await recordVerbalConsent(actor, input);
  redirect(otherService(input.assessmentId));
});

export const recordOwnContactAction = action(recordOwnContactSchema, async (actor, input) => {
  await recordOwnContact(actor, input);
  redirect(otherService(input.assessmentId));
});

export const registerChildAction = action(registerChildSchema, async (actor, input) => {
  const { caseId } = await registerChild(actor, input);
  redirect(`/cases/${caseId}/child`);
});
