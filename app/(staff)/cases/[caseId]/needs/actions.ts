"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { recordNeeds } from "@/lib/needs/commands";
import { needsOf, recordNeedsSchema } from "@/lib/needs/schemas";

export const recordNeedsAction = action(recordNeedsSchema, async (actor, input) => {
  const { idempotencyKey, version, caseId } = input;
  await recordNeeds(actor, { idempotencyKey, version, caseId, needs: needsOf(input) });
  redirect(`/cases/${caseId}/considered`);
});
