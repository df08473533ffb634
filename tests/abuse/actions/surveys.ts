import { recordSurvey } from "@/lib/surveys/commands";
import { recordSurveySchema } from "@/lib/surveys/schemas";
import { anna, emil } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";
import { surveyFields } from "@/tests/support/surveys";
import { type ActionRow, form, mutating } from "./row";

export const surveyActions: Readonly<Record<string, ActionRow>> = {
  recordSurveyAction: mutating(recordSurveySchema, recordSurvey, "followUp.surveyRecorded", async () => {
    const { caseId, versionId } = await fixedPlan(anna, []);
    return { actor: anna, outsider: emil, form: form(0, { caseId, versionId, ...surveyFields }) };
  }),
};
