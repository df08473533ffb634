"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { decideCompoundNeed } from "@/lib/compound-needs/commands";
import { decideCompoundNeedSchema } from "@/lib/compound-needs/schemas";
import { addDelegate, endDelegate } from "@/lib/delegates/commands";
import { addDelegateSchema, endDelegateSchema } from "@/lib/delegates/schemas";

export const decideCompoundNeedAction = action(decideCompoundNeedSchema, async (actor, input) => {
  const { requestId } = await decideCompoundNeed(actor, input);
  redirect(`/decisions/${requestId}`);
});

export const addDelegateAction = action(
  addDelegateSchema,
  async (actor, input) => {
    await addDelegate(actor, input);
    revalidatePath("/decisions/delegates");
  },
  { stepUp: true },
);

export const endDelegateAction = action(endDelegateSchema, async (actor, input) => {
  await endDelegate(actor, input);
  revalidatePath("/decisions/delegates");
});
