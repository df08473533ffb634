import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { breakGlass } from "@/lib/openings/commands";
import { getBreakGlass } from "@/lib/openings/queries";
import { breakGlassSchema } from "@/lib/openings/schemas";
import { openedCase } from "./cases";
import { anna } from "./people";

export const emergencyReason = "Barnet ringer och ingen handläggare svarar.";

/** The code of a case, as somebody who works with it would say it over the telephone. */
export function codeOf(caseId: string, worker: Actor = anna): Promise<string> {
  return withActor(worker, async (tx) => {
    const { code } = await tx.childCase.findUniqueOrThrow({ where: { id: caseId }, select: { code: true } });
    return nothingPersonal(code);
  });
}

/** What the page "Nödöppning" sends. */
export async function breakGlassForm(actor: Actor, wanted: string, changes: object = {}) {
  const version = String((await getBreakGlass(actor)).own.length);
  const form = { idempotencyKey: randomUUID(), version, wanted, reason: emergencyReason };
  return breakGlassSchema.parse({ ...form, ...changes });
}

/** A case of the worker's that the colleague has opened in an emergency, or asked to. */
export async function emergencyOpening(
  colleague: Actor,
  worker: Actor,
  wish: Parameters<typeof openedCase>[1] = {},
  now = new Date(),
) {
  const opened = await openedCase(worker, wish);
  const input = await breakGlassForm(colleague, await codeOf(opened.caseId, worker));
  return { ...opened, ...(await breakGlass(colleague, input, now)) };
}
