"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { considerAgencySchema } from "@/lib/invitations/considered/schemas";

export const considerAgencyAction = action(considerAgencySchema, async (actor, input) => {
  await considerAgency(actor, input);
  redirect(`/cases/${input.caseId}/considered`);
});
