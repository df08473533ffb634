import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { claimCase } from "@/lib/access/versions";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { listColleagues } from "@/lib/cases/case-workers/facts";
import { claimOpenCase, requireOpenCase } from "@/lib/cases/require-open-case";
import { readConsentFacts } from "@/lib/consents/facts";
import { isInForce } from "@/lib/consents/rules";
import { listCasePeople, readCandidateIds } from "@/lib/coordination/facts";
import { mayEndOffer, mayOffer, mayPass } from "@/lib/coordination/rules";
import type { OfferCoordination, PassCoordination, TakeBackCoordination } from "@/lib/coordination/schemas";
import { NotFoundError } from "@/lib/errors";
import { todayInSweden } from "@/lib/time/plain-date";

/** Asks another agency to coordinate from now on. Nothing moves until somebody there says yes. */
export function offerCoordination(
  actor: Actor,
  input: OfferCoordination,
  now = new Date(),
): Promise<{ offerId: string }> {
  const { caseId, agencyId } = input;
  const personId = input.personId || null;
  return withActor(
    actor,
    async (tx) => {
      await claimOpenCase(tx, caseId, input.version);
      ensure(mayOffer(await readOfferFacts(tx, actor, input, now)));
      const [offer] = await tx.$queryRaw<[{ id: string }]>`
        SELECT app.offer_coordination(${caseId}::uuid, ${agencyId}::uuid, ${personId}::uuid, ${now})::text AS id`;
      return recorded(
        { offerId: offer.id },
        {
          act: "coordination.offered",
          caseId,
          subjectId: offer.id,
          detail: { agencyId, personId },
          at: now,
        },
      );
    },
    input,
  );
}

/** Whoever holds the baton thinks again, as long as nobody has answered. */
export function takeBackCoordination(
  actor: Actor,
  input: TakeBackCoordination,
  now = new Date(),
): Promise<void> {
  const { caseId, offerId } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId, "alone");
      const offer = await tx.coordinationOffer.findUnique({ where: { id: offerId, caseId } });
      if (!offer) throw new NotFoundError("offer");
      ensure(mayEndOffer(offer));
      await claimCase(tx, caseId, input.version);
      await tx.$executeRaw`SELECT app.take_back_coordination(${caseId}::uuid, ${offerId}::uuid, ${now})`;
      return recorded(undefined, {
        act: "coordination.takenBack",
        caseId,
        subjectId: offerId,
        detail: { agencyId: offer.agencyId },
        at: now,
      });
    },
    input,
  );
}

/** Names somebody else at the own agency, who works with the case from now on. */
export function passCoordination(actor: Actor, input: PassCoordination, now = new Date()): Promise<void> {
  const { caseId, personId, reason } = input;
  return withActor(
    actor,
    async (tx) => {
      await claimOpenCase(tx, caseId, input.version);
      const colleagues = await listColleagues(tx, actor, now);
      const current = await tx.coordinatorPeriod.findFirst({
        where: { caseId, endedAt: null },
        select: { personId: true },
      });
      const isColleague = colleagues.some((colleague) => colleague.personId === personId);
      ensure(mayPass({ isColleague, coordinates: current?.personId === personId }));
      await tx.$executeRaw`SELECT app.pass_coordination(${caseId}::uuid, ${personId}::uuid, ${reason}, ${now})`;
      return recorded(undefined, { act: "coordination.passed", caseId, subjectId: personId, at: now });
    },
    input,
  );
}

async function readOfferFacts(tx: Transaction, actor: Actor, input: OfferCoordination, now: Date) {
  const { caseId, agencyId, personId } = input;
  const open = await tx.coordinationOffer.findFirst({ where: { caseId, endedAt: null } });
  const candidates = await readCandidateIds(tx, caseId);
  const people = personId === "" ? null : await listCasePeople(tx, [agencyId], now);
  return {
    hasOpenOffer: open !== null,
    isOwnAgency: agencyId === actor.agencyId,
    isNamed: isInForce(await readConsentFacts(tx, caseId), agencyId, todayInSweden(now)),
    isInvited: candidates.includes(agencyId),
    isPersonAppointed: people && people.some((person) => person.personId === personId),
  };
}
