import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { withActor } from "@/lib/access/with-actor";
import { readDelegatesVersion } from "@/lib/delegates/queries";
import { listDelegations } from "@/lib/delegates/read-delegations";
import { mayAddDelegate } from "@/lib/delegates/rules";
import type { AddDelegate, EndDelegate } from "@/lib/delegates/schemas";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { todayInSweden } from "@/lib/time/plain-date";

/** The manager appoints somebody to decide in their place, from a day to a day (S004-8). */
export function addDelegate(actor: Actor, input: AddDelegate, now = new Date()): Promise<{ id: string }> {
  const { personId, fromOn, untilOn, version } = input;
  return withActor(
    actor,
    async (tx) => {
      requireManager(actor);
      ensure(mayAddDelegate(await listDelegations(tx), input, todayInSweden(now)));
      const [row] = await tx.$queryRaw<{ id: string | null }[]>`
        SELECT app.add_delegate(${personId}::uuid, ${fromOn}::date, ${untilOn}::date, ${now}, ${version}::int)::text AS id`;
      if (!row?.id) throw new ConflictError(await readDelegatesVersion(tx));
      const { id } = row;
      return recorded(
        { id },
        { act: "delegate.added", subjectId: id, detail: { personId, fromOn, untilOn }, at: now },
      );
    },
    input,
  );
}

/** Ends it at once: the next decision is not theirs. */
export function endDelegate(actor: Actor, input: EndDelegate, now = new Date()): Promise<{ id: string }> {
  const { delegateId, version } = input;
  return withActor(
    actor,
    async (tx) => {
      requireManager(actor);
      const delegation = (await listDelegations(tx)).find(({ id, isEnded }) => id === delegateId && !isEnded);
      if (!delegation) throw new NotFoundError("delegate");
      const [row] = await tx.$queryRaw<{ id: string | null }[]>`
        SELECT app.end_delegate(${delegateId}::uuid, ${now}, ${version}::int)::text AS id`;
      if (!row?.id) throw new ConflictError(await readDelegatesVersion(tx));
      return recorded(
        { id: delegateId },
        {
          act: "delegate.ended",
          subjectId: delegateId,
          detail: { personId: delegation.personId },
          at: now,
        },
      );
    },
    input,
  );
}

/** The list does not exist for anybody else. */
function requireManager({ tasks }: Actor): void {
  if (!tasks.includes("manage")) throw new NotFoundError("delegates");
}
