"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { noteAnswer, recallInvitation } from "@/lib/invitations/commands";
import { remindInvitation } from "@/lib/invitations/reminding/commands";
import { remindInvitationSchema } from "@/lib/invitations/reminding/schemas";
import { noteAnswerSchema, recallInvitationSchema } from "@/lib/invitations/schemas";

export const noteAnswerAction = action(noteAnswerSchema, async (actor, input) => {
  const { caseId } = await noteAnswer(actor, input);
  redirect(`/cases/${caseId}/invitations`);
});

export const recallInvitationAction = action(recallInvitationSchema, async (actor, input) => {
  const { caseId } = await recallInvitation(actor, input);
  redirect(`/cases/${caseId}/invitations`);
});

export const remindInvitationAction = action(remindInvitationSchema, async (actor, input) => {
  const { caseId } = await remindInvitation(actor, input);
  redirect(`/cases/${caseId}/invitations`);
});
