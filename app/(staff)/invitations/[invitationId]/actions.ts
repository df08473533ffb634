"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { answerInvitation, assignCaseWorker, passOnWithdrawal } from "@/lib/invitations/received/commands";
import {
  answerInvitationSchema,
  assignCaseWorkerSchema,
  passOnWithdrawalSchema,
} from "@/lib/invitations/schemas";

/** After a no the invitation can no longer be read, so the way leads to the list. */
export const answerInvitationAction = action(answerInvitationSchema, async (actor, input) => {
  await answerInvitation(actor, input);
  redirect(input.kind === "cannot" ? "/invitations" : `/invitations/${input.invitationId}`);
});

export const assignCaseWorkerAction = action(assignCaseWorkerSchema, async (actor, input) => {
  await assignCaseWorker(actor, input);
  redirect(`/invitations/${input.invitationId}`);
});

/** Afterwards the invitation can no longer be read, so the way leads to the list. */
export const passOnWithdrawalAction = action(passOnWithdrawalSchema, async (actor, input) => {
  await passOnWithdrawal(actor, input);
  redirect("/invitations");
});
