import { recordFollowUp } from "@/lib/follow-ups/commands";
import { recordFollowUpSchema } from "@/lib/follow-ups/schemas";
import { followUpFields, outcomeFields } from "@/tests/support/follow-ups";
import { anna, emil } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";
import { type ActionRow, form, mutating } from "./row";

export const followUpActions: Readonly<Record<string, ActionRow>> = {
  recordFollowUpAction: mutating(recordFollowUpSchema, recordFollowUp, "followUp.recorded", async () => {
    const { caseId, versionId, interventionId } = await fixedPlan(anna, []);
    const fields = { caseId, versionId, ...followUpFields, ...outcomeFields([interventionId]) };
    return { actor: anna, outsider: emil, form: form(0, fields) };
  }),
};
