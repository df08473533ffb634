"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { closeCase, reopenCase } from "@/lib/cases/commands";
import { closeCaseSchema, reopenCaseSchema } from "@/lib/cases/schemas";

export const closeCaseAction = action(closeCaseSchema, async (actor, input) => {
  await closeCase(actor, input);
  redirect(`/cases/${input.caseId}`);
});

export const reopenCaseAction = action(reopenCaseSchema, async (actor, input) => {
  await reopenCase(actor, input);
  redirect(`/cases/${input.caseId}`);
});
