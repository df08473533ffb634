import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recordFamilyContact } from "@/lib/family-contacts/commands";
import { getFamilyContacts, getFamilyContactStart } from "@/lib/family-contacts/queries";
import { recordFamilyContactSchema } from "@/lib/family-contacts/schemas";
import { asAdmin } from "@/scripts/support/database-server";
import { familyContactFields } from "@/tests/support/family-contact-fields";

export async function familyContactsOf(actor: Actor, caseId: string) {
  return (await getFamilyContacts(actor, caseId)).view;
}

export function familyContactForm(caseId: string, version = 0, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: String(version), caseId };
  return recordFamilyContactSchema.parse({ ...form, ...familyContactFields, ...changes });
}

/** One more contact with the family, written down. */
export async function recordedContact(actor: Actor, caseId: string, changes: object = {}): Promise<string> {
  const { version } = (await getFamilyContactStart(actor, caseId)).view;
  return (await recordFamilyContact(actor, familyContactForm(caseId, version, changes))).contactId;
}

/** As if the meeting was held and the plan fixed so many days ago. What is fixed can't be changed, but by the tables' owner. */
export async function heldLongAgo(caseId: string, days: number): Promise<void> {
  await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (owner) =>
    owner.query(`
      begin;
      alter table meetings disable trigger user;
      update meetings set held_on = current_date - ${days} where case_id = '${caseId}';
      alter table meetings enable trigger user;
      update plan_versions set fixed_at = now() - interval '${days} days' where case_id = '${caseId}';
      commit`),
  );
}
