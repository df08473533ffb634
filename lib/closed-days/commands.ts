import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { withActor } from "@/lib/access/with-actor";
import { readClosedDays } from "@/lib/closed-days/queries";
import { mayCloseDay } from "@/lib/closed-days/rules";
import type { AddClosedDay, RemoveClosedDay } from "@/lib/closed-days/schemas";
import { ConflictError, NotFoundError } from "@/lib/errors";

/** Deadlines that start from now on are counted without the day. Those that are stored stay where they are. */
export function addClosedDay(actor: Actor, input: AddClosedDay, now = new Date()): Promise<{ id: string }> {
  const { authorityId, closedOn, name, version } = input;
  return withActor(
    actor,
    async (tx) => {
      const view = await readClosedDays(tx, authorityId);
      if (view.version !== version) throw new ConflictError(view.version);
      ensure(
        mayCloseDay(
          view.days.map((day) => day.closedOn),
          closedOn,
        ),
      );
      const [row] = await tx.$queryRaw<{ id: string | null }[]>`
        SELECT app.add_closed_day(${authorityId}::uuid, ${closedOn}::date, ${name}, ${now}, ${version}::int)::text AS id`;
      if (!row?.id) throw new ConflictError((await readClosedDays(tx, authorityId)).version);
      const { id } = row;
      return recorded(
        { id },
        { act: "closedDay.added", subjectId: id, detail: { authorityId, closedOn }, at: now },
      );
    },
    input,
  );
}

export function removeClosedDay(
  actor: Actor,
  input: RemoveClosedDay,
  now = new Date(),
): Promise<{ id: string }> {
  const { authorityId, dayId, version } = input;
  return withActor(
    actor,
    async (tx) => {
      const view = await readClosedDays(tx, authorityId);
      const day = view.days.find(({ id }) => id === dayId);
      if (!day) throw new NotFoundError("closedDay");
      if (view.version !== version) throw new ConflictError(view.version);
      const [row] = await tx.$queryRaw<{ id: string | null }[]>`
        SELECT app.remove_closed_day(${authorityId}::uuid, ${dayId}::uuid, ${now}, ${version}::int)::text AS id`;
      if (!row?.id) throw new ConflictError((await readClosedDays(tx, authorityId)).version);
      return recorded(
        { id: dayId },
        {
          act: "closedDay.removed",
          subjectId: dayId,
          detail: { authorityId, closedOn: day.closedOn },
          at: now,
        },
      );
    },
    input,
  );
}
