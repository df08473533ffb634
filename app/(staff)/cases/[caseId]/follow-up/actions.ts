"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { recordFollowUp } from "@/lib/follow-ups/commands";
import { recordFollowUpSchema } from "@/lib/follow-ups/schemas";

export const recordFollowUpAction = action(recordFollowUpSchema, async (actor, input) => {
  await recordFollowUp(actor, input);
  redirect(`/cases/${input.caseId}/follow-up`);
});
