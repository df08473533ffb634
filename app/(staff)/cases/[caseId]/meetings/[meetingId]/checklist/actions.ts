"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { saveClosingAnswers } from "@/lib/meetings/closing/commands";
import { checklistPlace } from "@/lib/meetings/closing/places";
import { saveClosingAnswersSchema } from "@/lib/meetings/closing/schemas";

export const saveClosingAnswersAction = action(saveClosingAnswersSchema, async (actor, input) => {
  await saveClosingAnswers(actor, input);
  revalidatePath(checklistPlace(input));
  return { message: "meetingClosing.saved" };
});
