"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { adaptRoutine, beginDraft, discardDraft, publishRoutine } from "@/lib/local-routines/commands";
import {
  adaptRoutineSchema,
  beginDraftSchema,
  discardDraftSchema,
  publishRoutineSchema,
} from "@/lib/local-routines/schemas";

export const adaptRoutineAction = action(adaptRoutineSchema, async (actor, input) => {
  await adaptRoutine(actor, input);
  redirect(`/routine/${input.authorityId}/adapt`);
});

export const beginDraftAction = action(beginDraftSchema, async (actor, input) => {
  await beginDraft(actor, input);
  redirect(`/routine/${input.authorityId}/adapt`);
});

export const discardDraftAction = action(discardDraftSchema, async (actor, input) => {
  await discardDraft(actor, input);
  redirect(`/routine/${input.authorityId}/adapt`);
});

export const publishRoutineAction = action(
  publishRoutineSchema,
  async (actor, input) => {
    await publishRoutine(actor, input);
    redirect(`/routine/${input.authorityId}/versions`);
  },
  { stepUp: true },
);
