import { recordSurvey } from "@/lib/surveys/commands";
import { recordSurveySchema } from "@/lib/surveys/schemas";
import { getSurveyStart } from "@/lib/surveys/queries";
import type { PlainDate } from "@/lib/time/plain-date";
import type { ToldCase } from "./case";
import { at } from "./clock";
import { filled } from "./form";

/** What one of the family answers about how the plan is for them. */
export async function surveyStory(
  { actor, caseId }: ToldCase,
  on: PlainDate,
  person: string,
  fields: object,
): Promise<void> {
  const { version, plan } = (await getSurveyStart(actor, caseId, person)).view;
  const form = { version: String(version), caseId, versionId: plan?.versionId, person, answeredOn: on };
  await recordSurvey(actor, filled(recordSurveySchema, { ...form, ...fields }), at(on, "14:30"));
}
