"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { chooseRoutine } from "@/lib/routines/commands";
import { chooseRoutineSchema } from "@/lib/routines/schemas";

export const chooseRoutineAction = action(
  chooseRoutineSchema,
  async (actor, input) => {
    await chooseRoutine(actor, input);
    revalidatePath("/routine");
    return { message: "routines.saved" };
  },
  { stepUp: true },
);
