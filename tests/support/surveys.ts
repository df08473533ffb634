import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recordSurvey } from "@/lib/surveys/commands";
import { getFollowUpsWithSurveys } from "@/lib/surveys/queries";
import { recordSurveySchema } from "@/lib/surveys/schemas";
import type { SurveysView } from "@/lib/surveys/views";
import { today } from "@/tests/support/cases";

/** What the survey sends besides its case and its plan: the child's, on the screen, all but one question answered. */
export const surveyFields = {
  ...{ person: "child", way: "screen", answeredOn: today },
  ...{ takesPart: "yes", isHeard: "partly", knowsPlan: "no", isSatisfied: "unsure", worksTogether: "" },
  words: "Fråga mig först.",
};

type Fixed = { readonly caseId: string; readonly versionId: string };

export function surveyForm({ caseId, versionId }: Fixed, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: "0", caseId, versionId };
  return recordSurveySchema.parse({ ...form, ...surveyFields, ...changes });
}

export async function recordedSurvey(actor: Actor, plan: Fixed, changes: object = {}): Promise<string> {
  return (await recordSurvey(actor, surveyForm(plan, changes))).surveyId;
}

export async function surveysOf(actor: Actor, caseId: string): Promise<SurveysView> {
  return (await getFollowUpsWithSurveys(actor, caseId)).view;
}
