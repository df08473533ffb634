import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { NotFoundError } from "@/lib/errors";
import type { RoutineView } from "@/lib/routines/views";

/** The routine of each authority that the actor administers as a whole. For anybody else the page does not exist. */
export function listRoutines(actor: Actor): Promise<readonly RoutineView[]> {
  return withActor(actor, async (tx) => {
    const routines = await readRoutines(tx);
    if (routines.length === 0) throw new NotFoundError("routines");
    return nothingPersonal(routines);
  });
}

export function readRoutines(tx: Transaction): Promise<readonly RoutineView[]> {
  return tx.$queryRaw<RoutineView[]>`
    SELECT id::text AS "authorityId", name AS "authorityName", practice_model AS chosen, routine_version AS version
    FROM authorities WHERE id = ANY (ARRAY(SELECT app.administered_authority_ids())) ORDER BY name`;
}
