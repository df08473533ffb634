"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { breakGlass, decideOpening, reviewOpening } from "@/lib/openings/commands";
import { breakGlassSchema, decideOpeningSchema, reviewOpeningSchema } from "@/lib/openings/schemas";

export const breakGlassAction = action(
  breakGlassSchema,
  async (actor, input) => {
    const { caseId, openingId, isWaiting } = await breakGlass(actor, input);
    redirect(isWaiting ? `/break-glass/${openingId}` : `/cases/${caseId}`);
  },
  { stepUp: true },
);

export const decideOpeningAction = action(
  decideOpeningSchema,
  async (actor, input) => {
    await decideOpening(actor, input);
    revalidatePath(`/break-glass/${input.openingId}`);
  },
  { stepUp: true },
);

export const reviewOpeningAction = action(reviewOpeningSchema, async (actor, input) => {
  await reviewOpening(actor, input);
  revalidatePath(`/break-glass/${input.openingId}`);
});
