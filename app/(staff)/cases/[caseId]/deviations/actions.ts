"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { reportDeviation } from "@/lib/deviations/commands";
import { reportDeviationSchema } from "@/lib/deviations/schemas";

export const reportDeviationAction = action(reportDeviationSchema, async (actor, input) => {
  await reportDeviation(actor, input);
  redirect(`/cases/${input.caseId}/deviations`);
});
