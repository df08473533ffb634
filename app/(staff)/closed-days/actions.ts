"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { addClosedDay, removeClosedDay } from "@/lib/closed-days/commands";
import { addClosedDaySchema, removeClosedDaySchema } from "@/lib/closed-days/schemas";

export const addClosedDayAction = action(addClosedDaySchema, async (actor, input) => {
  await addClosedDay(actor, input);
  revalidatePath("/closed-days");
});

export const removeClosedDayAction = action(removeClosedDaySchema, async (actor, input) => {
  await removeClosedDay(actor, input);
  revalidatePath("/closed-days");
});
