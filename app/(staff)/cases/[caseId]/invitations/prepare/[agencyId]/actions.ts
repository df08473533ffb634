"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { prepareCounterpart, prepareInvitation } from "@/lib/invitations/preparing/commands";
import { prepareCounterpartSchema, prepareInvitationSchema } from "@/lib/invitations/schemas";

/** A specialist that turns out not to be callable stays on its page, where the counterpart is offered. */
export const prepareInvitationAction = action(prepareInvitationSchema, async (actor, input) => {
  const { caseId, isReady } = await prepareInvitation(actor, input);
  redirect(
    isReady ? `/cases/${caseId}/invitations` : `/cases/${caseId}/invitations/prepare/${input.agencyId}`,
  );
});

export const prepareCounterpartAction = action(prepareCounterpartSchema, async (actor, input) => {
  await prepareCounterpart(actor, input);
  redirect(`/cases/${input.caseId}/invitations`);
});
