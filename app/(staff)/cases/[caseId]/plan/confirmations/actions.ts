"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { noteConfirmation } from "@/lib/confirmations/commands";
import { noteConfirmationSchema } from "@/lib/confirmations/schemas";

export const noteConfirmationAction = action(noteConfirmationSchema, async (actor, input) => {
  await noteConfirmation(actor, input);
  redirect(`/cases/${input.caseId}/plan/confirmations?version=${input.versionId}`);
});
