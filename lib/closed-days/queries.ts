import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import type { ClosedDaysView } from "@/lib/closed-days/views";
import { NotFoundError } from "@/lib/errors";
import { fromDatabaseDay } from "@/lib/time/database-day";

/** The closed days of each authority that the actor administers as a whole. For anybody else the page does not exist. */
export function listClosedDays(actor: Actor): Promise<ClosedDaysView[]> {
  return withActor(actor, async (tx) => {
    const authorities = await listAdministered(tx);
    if (authorities.length === 0) throw new NotFoundError("closedDays");
    return nothingPersonal(await Promise.all(authorities.map((one) => toView(tx, one))));
  });
}

/** Within a transaction: the list of one authority that the actor administers. */
export async function readClosedDays(tx: Transaction, authorityId: string): Promise<ClosedDaysView> {
  const authority = (await listAdministered(tx)).find(({ id }) => id === authorityId);
  if (!authority) throw new NotFoundError("closedDays");
  return toView(tx, authority);
}

type Named = { readonly id: string; readonly name: string };

function listAdministered(tx: Transaction): Promise<Named[]> {
  return tx.$queryRaw<Named[]>`
    SELECT id::text AS id, name FROM authorities WHERE id = ANY (ARRAY(SELECT app.administered_authority_ids())) ORDER BY name`;
}

async function toView(tx: Transaction, { id, name }: Named): Promise<ClosedDaysView> {
  const rows = await tx.closedDay.findMany({ where: { authorityId: id }, orderBy: { closedOn: "asc" } });
  const days = rows.filter(({ removedAt }) => removedAt === null);
  return {
    ...{ authorityId: id, authorityName: name, version: 2 * rows.length - days.length },
    days: days.map((day) => ({ id: day.id, closedOn: fromDatabaseDay(day.closedOn), name: day.name })),
  };
}
