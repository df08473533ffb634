"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { recordSurvey } from "@/lib/surveys/commands";
import { recordSurveySchema } from "@/lib/surveys/schemas";

export const recordSurveyAction = action(recordSurveySchema, async (actor, input) => {
  await recordSurvey(actor, input);
  redirect(`/cases/${input.caseId}/follow-up`);
});
