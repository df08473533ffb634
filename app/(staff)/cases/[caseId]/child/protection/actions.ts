"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { decideLifting, proposeLifting } from "@/lib/children/liftings/commands";
import { decideLiftingSchema, proposeLiftingSchema } from "@/lib/children/liftings/schemas";

export const proposeLiftingAction = action(proposeLiftingSchema, async (actor, input) => {
  await proposeLifting(actor, input);
  revalidatePath(`/cases/${input.caseId}`, "layout");
});

export const decideLiftingAction = action(
  decideLiftingSchema,
  async (actor, input) => {
    await decideLifting(actor, input);
    revalidatePath(`/cases/${input.caseId}`, "layout");
  },
  { stepUp: true },
);
