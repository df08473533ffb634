"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { addCaseWorker, endCaseWork } from "@/lib/cases/commands";
import { addCaseWorkerSchema, endCaseWorkSchema } from "@/lib/cases/schemas";

export const addCaseWorkerAction = action(addCaseWorkerSchema, async (actor, input) => {
  await addCaseWorker(actor, input);
  redirect(`/cases/${input.caseId}/case-workers`);
});

export const endCaseWorkAction = action(endCaseWorkSchema, async (actor, input) => {
  const { isOwn } = await endCaseWork(actor, input);
  redirect(isOwn ? "/cases" : `/cases/${input.caseId}/case-workers`);
});
