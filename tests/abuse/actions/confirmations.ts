import { confirmVersion, noteConfirmation } from "@/lib/confirmations/commands";
import { confirmVersionSchema, noteConfirmationSchema } from "@/lib/confirmations/schemas";
import { today } from "@/tests/support/cases";
import { anna, emil, fadumo, mikael } from "@/tests/support/people";
import { fixedPlan, handedCopy } from "@/tests/support/plans";
import { type ActionRow, form, mutating } from "./row";

const social = fadumo.agencyId;

export const confirmationActions: Readonly<Record<string, ActionRow>> = {
  noteConfirmationAction: mutating(noteConfirmationSchema, noteConfirmation, "plan.answerNoted", async () => {
    const { caseId, versionId } = await fixedPlan(anna, []);
    const answer = { receiver: "child", answer: "confirmed", answeredOn: today, reason: "" };
    return { actor: anna, outsider: emil, form: form(0, { caseId, versionId, ...answer }) };
  }),
  confirmVersionAction: mutating(confirmVersionSchema, confirmVersion, "plan.confirmed", async () => {
    const plan = await fixedPlan(anna, [social]);
    const disclosureId = await handedCopy(anna, plan, `agency-${social}`, { way: "kring" });
    const invitationId = plan.invitationIds[social] ?? "";
    return { actor: fadumo, outsider: mikael, form: form(0, { invitationId, disclosureId }) };
  }),
};
