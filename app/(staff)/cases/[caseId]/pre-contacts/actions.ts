"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { logPreContact, strikePreContact } from "@/lib/pre-contacts/commands";
import { logPreContactSchema, strikePreContactSchema } from "@/lib/pre-contacts/schemas";

export const logPreContactAction = action(logPreContactSchema, async (actor, input) => {
  await logPreContact(actor, input);
  redirect(`/cases/${input.caseId}/preparations`);
});

export const strikePreContactAction = action(strikePreContactSchema, async (actor, input) => {
  await strikePreContact(actor, input);
  redirect(`/cases/${input.caseId}/preparations`);
});
