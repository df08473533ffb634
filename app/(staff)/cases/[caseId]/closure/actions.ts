"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { closeCase } from "@/lib/cases/commands";
import { closeCaseSchema } from "@/lib/cases/schemas";

export const closeCaseAction = action(closeCaseSchema, async (actor, input) => {
  await closeCase(actor, input);
  redirect(`/cases/${input.caseId}`);
});
