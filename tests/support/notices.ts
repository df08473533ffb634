import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { saveNoticePreferences } from "@/lib/notices/commands";
import { getNoticePreferences } from "@/lib/notices/queries";
import { saveNoticePreferencesSchema } from "@/lib/notices/schemas";

export function preferenceFields(changes: object = {}) {
  return {
    ...{ address: "namn@example.com", digestAt: "07.30", quietFrom: "18.00", quietTo: "07.00" },
    ...{ invitations: "digest", meetings: "direct", cases: "digest", protection: "direct" },
    ...changes,
  };
}

/** The actor has chosen to be mailed. */
export async function wantsMail(actor: Actor, changes: object = {}): Promise<void> {
  const { version } = await getNoticePreferences(actor);
  const form = { idempotencyKey: randomUUID(), version: String(version) };
  await saveNoticePreferences(
    actor,
    saveNoticePreferencesSchema.parse({ ...form, ...preferenceFields(changes) }),
  );
}
