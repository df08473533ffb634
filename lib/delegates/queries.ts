import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { listDelegations } from "@/lib/delegates/read-delegations";
import { delegationState } from "@/lib/delegates/rules";
import type { DelegatesView } from "@/lib/delegates/views";
import { NotFoundError } from "@/lib/errors";
import { toDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/** For the manager of an agency. For anybody else the page does not exist. */
export function getDelegates(actor: Actor, now = new Date()): Promise<DelegatesView> {
  const today = todayInSweden(now);
  return withActor(actor, async (tx) => {
    if (!actor.tasks.includes("manage")) throw new NotFoundError("delegates");
    const delegations = await listDelegations(tx);
    const colleagues = await listColleagues(tx, actor, today);
    const people = await tx.person.findMany({
      where: { id: { in: delegations.map(({ personId }) => personId) } },
      select: { id: true, name: true, title: true },
    });
    return nothingPersonal({
      version: await readDelegatesVersion(tx),
      colleagues,
      delegates: delegations.map((one) => {
        const person = people.find(({ id }) => id === one.personId);
        const { id, fromOn, untilOn } = one;
        const state = delegationState(one, today);
        return { id, fromOn, untilOn, state, name: person?.name ?? "", title: person?.title ?? "" };
      }),
    });
  });
}

/** Within a transaction: how often the list has been changed. */
export async function readDelegatesVersion(tx: Transaction): Promise<number> {
  const [row] = await tx.$queryRaw<{ version: number }[]>`SELECT app.delegates_version() AS version`;
  return row?.version ?? 0;
}

/** Those who work in the agency today, the manager left out: a manager decides anyway. */
async function listColleagues(tx: Transaction, { agencyId, personId }: Actor, today: PlainDate) {
  const day = toDatabaseDay(today);
  const appointments = await tx.appointment.findMany({
    where: {
      ...{ agencyId, personId: { not: personId }, startsOn: { lte: day } },
      OR: [{ endsOn: null }, { endsOn: { gte: day } }],
      NOT: { tasks: { has: "manage" } },
    },
    select: { personId: true },
  });
  return tx.person.findMany({
    where: { id: { in: appointments.map((one) => one.personId) }, deactivatedAt: null },
    select: { id: true, name: true, title: true },
    orderBy: { name: "asc" },
  });
}
