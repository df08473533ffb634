import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { listLiftings, liftingRole, readProtected } from "@/lib/children/liftings/queries";
import { mayDecideLifting, mayProposeLifting } from "@/lib/children/liftings/rules";
import type { DecideLifting, ProposeLifting } from "@/lib/children/liftings/schemas";
import { ConflictError, NotFoundError } from "@/lib/errors";

/** The first of two: says why the protection is no longer needed. It stays until the second has answered. */
export function proposeLifting(actor: Actor, input: ProposeLifting, now = new Date()): Promise<void> {
  const { caseId, guardianId, reason } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      const { protection } = await readProtected(tx, caseId, guardianId);
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`lifting ${caseId} ${guardianId ?? ""}`}, 0))`;
      const earlier = await listLiftings(tx, caseId, guardianId);
      const [latest] = earlier;
      if (earlier.length !== input.version) {
        const theirs = latest ? [{ label: "liftings.fields.reason", text: latest.reason }] : [];
        throw new ConflictError(earlier.length, theirs);
      }
      const open = latest && latest.decidedAt === null ? latest : null;
      const role = await liftingRole(tx, actor, caseId);
      ensure(mayProposeLifting(role, protection, open && { ...open, isDecided: false }));

      const [row] = await tx.$queryRaw<{ id: string }[]>`
        SELECT app.propose_lifting(${caseId}::uuid, ${guardianId}::uuid, ${reason}, ${now})::text AS id`;
      if (!row) throw new NotFoundError("case");
      const whose = guardianId === null ? "child" : "guardian";
      return recorded(undefined, {
        act: "protection.liftingProposed",
        caseId,
        subjectId: row.id,
        detail: { whose, guardianId },
        at: now,
      });
    },
    input,
  );
}

/** The second of two. Confirmed, the protection is gone with the next request; declined, it stays as it was. */
export function decideLifting(actor: Actor, input: DecideLifting, now = new Date()): Promise<void> {
  const { caseId, liftingId, note } = input;
  const isConfirmed = input.decision === "confirm";
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      const lifting = await tx.protectionLifting.findUnique({ where: { id: liftingId, caseId } });
      if (!lifting) throw new NotFoundError("lifting");
      const isDecided = lifting.decidedAt !== null;
      if (input.version !== Number(isDecided)) throw new ConflictError(Number(isDecided));
      const role = await liftingRole(tx, actor, caseId);
      ensure(mayDecideLifting(role, actor.personId, { ...lifting, isDecided }));

      await tx.$executeRaw`SELECT app.decide_lifting(${liftingId}::uuid, ${isConfirmed}, ${note}, ${now})`;
      const { guardianId } = lifting;
      const whose = guardianId === null ? "child" : "guardian";
      return recorded(undefined, {
        act: isConfirmed ? "protection.liftingConfirmed" : "protection.liftingDeclined",
        caseId,
        subjectId: liftingId,
        detail: { whose, guardianId },
        at: now,
      });
    },
    input,
  );
}
