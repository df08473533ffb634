"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { acceptCoordination, declineCoordination } from "@/lib/coordination/received-commands";
import { acceptCoordinationSchema, declineCoordinationSchema } from "@/lib/coordination/schemas";

/** The case is the own agency's to read from now on. */
export const acceptCoordinationAction = action(acceptCoordinationSchema, async (actor, input) => {
  const { caseId } = await acceptCoordination(actor, input);
  redirect(`/cases/${caseId}`);
});

export const declineCoordinationAction = action(declineCoordinationSchema, async (actor, input) => {
  await declineCoordination(actor, input);
  redirect(`/invitations/${input.invitationId}`);
});
