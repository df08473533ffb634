"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { saveChecklist } from "@/lib/checklists/commands";
import { saveChecklistSchema } from "@/lib/checklists/schemas";

export const saveChecklistAction = action(saveChecklistSchema, async (actor, input) => {
  await saveChecklist(actor, input);
  revalidatePath(`/cases/${input.caseId}/checklist`);
  return { message: "checklists.saved" };
});
