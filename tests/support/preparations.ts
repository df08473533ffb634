import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { getPreparations } from "@/lib/preparations/queries";
import { logPreContact } from "@/lib/pre-contacts/commands";
import { logPreContactSchema } from "@/lib/pre-contacts/schemas";
import { recordTalk } from "@/lib/preparatory-talks/commands";
import { recordTalkSchema } from "@/lib/preparatory-talks/schemas";
import { contactFields, talkFields } from "@/tests/support/preparation-fields";

export async function preparationsOf(actor: Actor, caseId: string) {
  return (await getPreparations(actor, caseId)).view;
}

export function contactForm(caseId: string, contactedAgencyId: string, version = 0, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: String(version), caseId, contactedAgencyId };
  return logPreContactSchema.parse({ ...form, ...contactFields, ...changes });
}

/** One more contact, written down. */
export async function loggedContact(
  actor: Actor,
  caseId: string,
  agencyId: string,
  changes: object = {},
): Promise<string> {
  const { preContacts } = await preparationsOf(actor, caseId);
  return (await logPreContact(actor, contactForm(caseId, agencyId, preContacts.length, changes)))
    .preContactId;
}

export function talkForm(caseId: string, version = 0, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: String(version), caseId };
  return recordTalkSchema.parse({ ...form, ...talkFields, ...changes });
}

/** One more talk, written down. */
export async function recordedTalk(actor: Actor, caseId: string, changes: object = {}): Promise<string> {
  const { talks } = await preparationsOf(actor, caseId);
  return (await recordTalk(actor, talkForm(caseId, talks.length, changes))).talkId;
}
