import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import type { SummonsSenderView } from "@/lib/invitations/sender/views";
import { todayInSweden } from "@/lib/time/plain-date";

/** For the page where somebody takes the summons over. */
export function getSummonsSender(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "invitations", (tx) => readSummonsSender(tx, actor, caseId));
}

/** Who makes the summons; null where the routine leaves it to everybody who works with the case. */
export async function readSummonsSender(
  tx: Transaction,
  actor: Actor,
  caseId: string,
): Promise<SummonsSenderView | null> {
  const row = await tx.summonsSender.findFirst({
    where: { caseId },
    orderBy: [{ since: "desc" }, { id: "desc" }],
  });
  if (!row) return null;
  const { personId, reason, since } = row;
  const { name } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { name: true } });
  return {
    ...{ personId, personName: name, isReader: personId === actor.personId },
    takenOver: reason === "" ? null : { reason, on: todayInSweden(since) },
  };
}
