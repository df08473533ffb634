"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { confirmVersion } from "@/lib/confirmations/commands";
import { confirmVersionSchema } from "@/lib/confirmations/schemas";

export const confirmVersionAction = action(confirmVersionSchema, async (actor, input) => {
  await confirmVersion(actor, input);
  redirect(`/invitations/${input.invitationId}/plan/${input.disclosureId}`);
});
