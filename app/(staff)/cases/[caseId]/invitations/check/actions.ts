"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { sendInvitations } from "@/lib/invitations/commands";
import { sendInvitationsSchema } from "@/lib/invitations/schemas";

export const sendInvitationsAction = action(sendInvitationsSchema, async (actor, input) => {
  await sendInvitations(actor, input);
  redirect(`/cases/${input.caseId}/invitations/sent`);
});
