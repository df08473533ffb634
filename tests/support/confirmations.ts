import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { confirmVersion, noteConfirmation } from "@/lib/confirmations/commands";
import { getConfirmations } from "@/lib/confirmations/queries";
import { confirmVersionSchema, noteConfirmationSchema } from "@/lib/confirmations/schemas";
import type { ConfirmationsView } from "@/lib/confirmations/views";
import { today } from "@/tests/support/cases";

type Fixed = { readonly caseId: string; readonly versionId: string };

/** Who has answered about the version, or about the latest. */
export async function confirmationsOf(
  actor: Actor,
  { caseId, versionId = null }: { readonly caseId: string; readonly versionId?: string | null },
): Promise<ConfirmationsView> {
  const { view } = await getConfirmations(actor, caseId, versionId);
  if (!view) throw new Error("There is no version");
  return view;
}

/** The form of a party's first answer: it confirms the version, today. */
export function answerForm({ caseId, versionId }: Fixed, receiver: string, changes: object = {}) {
  const answer = { answer: "confirmed", answeredOn: today };
  const form = { idempotencyKey: randomUUID(), version: "0", caseId, versionId, receiver };
  return noteConfirmationSchema.parse({ ...form, ...answer, ...changes });
}

export function notedAnswer(actor: Actor, plan: Fixed, receiver: string, changes: object = {}) {
  return noteConfirmation(actor, answerForm(plan, receiver, changes));
}

export function confirmForm(invitationId: string, disclosureId: string, version = 0) {
  return confirmVersionSchema.parse({
    ...{ idempotencyKey: randomUUID(), version: String(version), invitationId, disclosureId },
  });
}

export function confirmedCopy(actor: Actor, invitationId: string, disclosureId: string) {
  return confirmVersion(actor, confirmForm(invitationId, disclosureId));
}
