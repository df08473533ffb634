import type { Actor } from "@/lib/access/actor";
import { nothingPersonal, type Recorded } from "@/lib/access/audit";
import type { Transaction } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

/**
 * Runs `act` unless the key has been used; then answers what it answered the first time, which has left its trace.
 * A second request with the same key waits here until the first has committed or rolled back.
 */
export async function onceOnly<T>(
  tx: Transaction,
  actor: Actor,
  key: string,
  act: () => Promise<Recorded<T>>,
): Promise<Recorded<T>> {
  const fresh =
    await tx.$executeRaw`INSERT INTO idempotency_keys (key, person_id) VALUES (${key}::uuid, ${actor.personId}::uuid)
    ON CONFLICT (key) DO NOTHING`;
  if (fresh === 0) return nothingPersonal(await firstAnswer<T>(tx, key));
  const answer = await act();
  await tx.idempotencyKey.update({
    where: { key },
    data: { result: { value: toJson(answer.result) } },
    select: { key: true },
  });
  return answer;
}

async function firstAnswer<T>(tx: Transaction, key: string): Promise<T> {
  const row = await tx.idempotencyKey.findUniqueOrThrow({ where: { key } });
  // Written by `onceOnly` with the result of the same act.
  return (row.result as { value: T }).value;
}

function toJson(result: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(result ?? null)) as Prisma.InputJsonValue;
}
