"use server";

import { redirect } from "next/navigation";
import { action } from "@/lib/action";
import { agreeOnCopy, handOutCopy, waiveCopy } from "@/lib/disclosures/commands";
import { agreeOnCopySchema, handOutCopySchema, waiveCopySchema } from "@/lib/disclosures/schemas";

export const handOutCopyAction = action(handOutCopySchema, async (actor, input) => {
  await handOutCopy(actor, input);
  redirect(copiesOf(input));
});

export const agreeOnCopyAction = action(agreeOnCopySchema, async (actor, input) => {
  await agreeOnCopy(actor, input);
  redirect(copiesOf(input));
});

export const waiveCopyAction = action(waiveCopySchema, async (actor, input) => {
  await waiveCopy(actor, input);
  redirect(copiesOf(input));
});

function copiesOf({ caseId, versionId }: { caseId: string; versionId: string }): string {
  return `/cases/${caseId}/plan/copies?version=${versionId}`;
}
