"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { takeOverSummons } from "@/lib/invitations/sender/commands";
import { takeOverSummonsSchema } from "@/lib/invitations/sender/schemas";

export const takeOverSummonsAction = action(takeOverSummonsSchema, async (actor, input) => {
  const { caseId } = await takeOverSummons(actor, input);
  redirect(`/cases/${caseId}/invitations`);
});
