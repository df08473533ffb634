"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { changeTalk, recordTalk } from "@/lib/preparatory-talks/commands";
import { changeTalkSchema, recordTalkSchema } from "@/lib/preparatory-talks/schemas";

export const recordTalkAction = action(recordTalkSchema, async (actor, input) => {
  await recordTalk(actor, input);
  redirect(`/cases/${input.caseId}/preparations`);
});

export const changeTalkAction = action(changeTalkSchema, async (actor, input) => {
  await changeTalk(actor, input);
  redirect(`/cases/${input.caseId}/preparations`);
});
