"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { recountDeadline } from "@/lib/deadlines/commands";
import { recountDeadlineSchema } from "@/lib/deadlines/schemas";

export const recountDeadlineAction = action(recountDeadlineSchema, async (actor, input) => {
  const { caseId } = await recountDeadline(actor, input);
  revalidatePath(`/cases/${caseId}/deadline`);
});
