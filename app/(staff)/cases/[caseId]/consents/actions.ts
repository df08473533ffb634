"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { approveException, recordConsent, withdrawConsent } from "@/lib/consents/commands";
import { approveExceptionSchema, recordConsentSchema, withdrawConsentSchema } from "@/lib/consents/schemas";

export const recordConsentAction = action(recordConsentSchema, async (actor, input) => {
  await recordConsent(actor, input);
  redirect(`/cases/${input.caseId}/consents`);
});

export const withdrawConsentAction = action(withdrawConsentSchema, async (actor, input) => {
  const { losesCase } = await withdrawConsent(actor, input);
  redirect(losesCase ? "/cases" : `/cases/${input.caseId}/consents`);
});

export const approveExceptionAction = action(approveExceptionSchema, async (actor, input) => {
  await approveException(actor, input);
  redirect(`/cases/${input.caseId}/consents`);
});
