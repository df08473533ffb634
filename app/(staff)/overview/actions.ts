"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { openHead } from "@/lib/cases/commands";
import { openHeadSchema } from "@/lib/cases/schemas";

export const openHeadAction = action(openHeadSchema, async (actor, input) => {
  await openHead(actor, input);
  redirect(`/cases/${input.caseId}`);
});
