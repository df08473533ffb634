"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { answerDeviation, closeDeviation } from "@/lib/deviations/commands";
import { answerDeviationSchema, closeDeviationSchema } from "@/lib/deviations/schemas";

export const answerDeviationAction = action(answerDeviationSchema, async (actor, input) => {
  await answerDeviation(actor, input);
  redirect(`/deviations/${input.deviationId}`);
});

export const closeDeviationAction = action(closeDeviationSchema, async (actor, input) => {
  await closeDeviation(actor, input);
  redirect(`/deviations/${input.deviationId}`);
});
