"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { addGuardian, editChild, editGuardian, removeGuardian } from "@/lib/children/commands";
import {
  addGuardianSchema,
  editChildSchema,
  editGuardianSchema,
  removeGuardianSchema,
} from "@/lib/children/schemas";

export const editChildAction = action(editChildSchema, async (actor, input) => {
  await editChild(actor, input);
  redirect(`/cases/${input.caseId}/child`);
});

export const addGuardianAction = action(addGuardianSchema, async (actor, input) => {
  await addGuardian(actor, input);
  redirect(`/cases/${input.caseId}/child`);
});

export const editGuardianAction = action(editGuardianSchema, async (actor, input) => {
  await editGuardian(actor, input);
  redirect(`/cases/${input.caseId}/child`);
});

export const removeGuardianAction = action(removeGuardianSchema, async (actor, input) => {
  await removeGuardian(actor, input);
  redirect(`/cases/${input.caseId}/child`);
});
