"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { recordFamilyContact, strikeFamilyContact } from "@/lib/family-contacts/commands";
import { recordFamilyContactSchema, strikeFamilyContactSchema } from "@/lib/family-contacts/schemas";

export const recordFamilyContactAction = action(recordFamilyContactSchema, async (actor, input) => {
  await recordFamilyContact(actor, input);
  redirect(`/cases/${input.caseId}/contacts`);
});

export const strikeFamilyContactAction = action(strikeFamilyContactSchema, async (actor, input) => {
  await strikeFamilyContact(actor, input);
  redirect(`/cases/${input.caseId}/contacts`);
});
