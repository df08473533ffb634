import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { mayAccept, mayEndOffer } from "@/lib/coordination/rules";
import type { AcceptCoordination, DeclineCoordination } from "@/lib/coordination/schemas";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { findReceived } from "@/lib/invitations/received/queries";

/**
 * Somebody at the agency that is asked takes the baton. From now on the agency reads and writes the case, and whoever
 * coordinated before takes part as an invited agency; the database asks about the consent once more.
 */
export function acceptCoordination(
  actor: Actor,
  input: AcceptCoordination,
  now = new Date(),
): Promise<{ caseId: string }> {
  return withActor(
    actor,
    async (tx) => {
      const { caseId, fromAgencyId, agencyId, id } = await findOpenOffer(tx, actor, input);
      ensure(mayAccept(actor));
      await tx.$executeRaw`SELECT app.answer_coordination(${id}::uuid, true, '', ${now})`;
      return recorded(
        { caseId },
        {
          act: "coordination.accepted",
          caseId,
          subjectId: id,
          detail: { agencyId, fromAgencyId },
          at: now,
        },
      );
    },
    input,
  );
}

/** No, and why. Whoever held the baton still does. */
export function declineCoordination(
  actor: Actor,
  input: DeclineCoordination,
  now = new Date(),
): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { caseId, agencyId, id } = await findOpenOffer(tx, actor, input);
      await tx.$executeRaw`SELECT app.answer_coordination(${id}::uuid, false, ${input.reason}, ${now})`;
      return recorded(undefined, {
        act: "coordination.declined",
        caseId,
        subjectId: id,
        detail: { agencyId },
        at: now,
      });
    },
    input,
  );
}

/** Held alone from the start: a withdrawal that was first is found, and one that comes later waits. */
async function findOpenOffer(tx: Transaction, actor: Actor, input: AcceptCoordination) {
  const { caseId, agencyId } = await findReceived(tx, actor, input.invitationId, "alone");
  const offer = await tx.coordinationOffer.findUnique({ where: { id: input.offerId, caseId, agencyId } });
  if (!offer) throw new NotFoundError("offer");
  ensure(mayEndOffer(offer));
  if (input.version !== 0) throw new ConflictError(0);
  return offer;
}
