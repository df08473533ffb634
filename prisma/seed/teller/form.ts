import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";

/** A form as a person would have sent it: through the same schema as the page's. */
export function filled<Schema extends z.ZodType>(schema: Schema, fields: object): z.output<Schema> {
  return schema.parse({ idempotencyKey: randomUUID(), ...fields });
}

/** A version as the page would have rendered it. */
export async function versionOf(
  actor: Actor,
  read: (tx: Transaction) => Promise<{ readonly version: number } | null>,
): Promise<string> {
  const row = await withActor(actor, async (tx) => nothingPersonal(await read(tx)));
  return String(row?.version ?? 0);
}

export function caseVersionOf(actor: Actor, caseId: string): Promise<string> {
  return versionOf(actor, (tx) =>
    tx.childCase.findUnique({ where: { id: caseId }, select: { version: true } }),
  );
}
