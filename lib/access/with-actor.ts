import "server-only";
import { type Actor, noAgencyId } from "@/lib/access/actor";
import { appendAudit, type Recorded } from "@/lib/access/audit";
import { asDomainError } from "@/lib/access/database-errors";
import { onceOnly } from "@/lib/access/idempotency";
import { knowLocalRoutines } from "@/lib/access/local-routines";
import { appDatabase, type Transaction } from "@/lib/db";

export type { Transaction } from "@/lib/db";

/**
 * Runs `work` in one transaction as a person in one appointment. PostgreSQL decides which rows exist for them.
 * The event that `work` returns is appended last: no event, no effect.
 * @param once the idempotency key of a mutating act: the same key twice has one effect and the same answer.
 */
export async function withActor<T>(
  actor: Actor,
  work: (tx: Transaction) => Promise<Recorded<T>>,
  once?: { readonly idempotencyKey: string },
): Promise<T> {
  try {
    return await appDatabase().$transaction(async (tx) => {
      await sayWhoAsks(tx, actor);
      const act = () => work(tx);
      const { result, entry } = await (once ? onceOnly(tx, actor, once.idempotencyKey, act) : act());
      if (entry) await appendAudit(tx, entry);
      return result;
    });
  } catch (error) {
    throw asDomainError(error);
  }
}

/**
 * Nobody waits long for a lock either: a trace that cannot be written is soon known, and nothing is shown. The same statement
 * asks for the newest of the authorities' own routines.
 */
async function sayWhoAsks(tx: Transaction, actor: Actor): Promise<void> {
  const agencyId = actor.agencyId === noAgencyId ? "" : actor.agencyId;
  const [said] = await tx.$queryRaw<
    { newest: number }[]
  >`SELECT set_config('app.person_id', ${actor.personId}, true),
    set_config('app.agency_id', ${agencyId}, true), set_config('app.appointment_id', ${actor.appointmentId}, true),
    set_config('lock_timeout', '5s', true), app.newest_local_routine() AS newest`;
  await knowLocalRoutines(tx, said?.newest ?? 0);
}
