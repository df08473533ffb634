import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { readChildsBest } from "@/lib/childs-best/queries";
import { hasCoordinatorLeft, listCasePeople, readCandidateIds } from "@/lib/coordination/facts";
import { readNames } from "@/lib/coordination/names";
import { findReceivedOffer } from "@/lib/coordination/received-offer";
import { mayAccept } from "@/lib/coordination/rules";
import type {
  CandidateView,
  CoordinationView,
  EndedOfferView,
  OfferView,
  PeriodView,
  ReceivedCoordination,
} from "@/lib/coordination/views";
import { findReceived } from "@/lib/invitations/received/queries";
import { invitationSnapshotSchema } from "@/lib/invitations/snapshot";
import { agencyWithMost } from "@/lib/plans/rules";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { inAlphabeticalOrder } from "@/lib/text/format";
import type { CoordinationOffer } from "@/prisma/generated/client";

type Names = Awaited<ReturnType<typeof readNames>>;

/** Who coordinates now and before, who has been asked, and who can be. */
export function getCoordination(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "coordination", async (tx, head): Promise<CoordinationView> => {
    const rows = await tx.coordinatorPeriod.findMany({ where: { caseId }, orderBy: { startedAt: "desc" } });
    const offers = await tx.coordinationOffer.findMany({ where: { caseId }, orderBy: { offeredAt: "desc" } });
    const candidateIds = head.closedAt ? [] : await readCandidateIds(tx, caseId);
    const most = await readMost(tx, caseId);
    const names = await readNames(
      tx,
      [...rows, ...offers],
      [...candidateIds, ...(most ? [most.agencyId] : [])],
    );
    const people = await listCasePeople(tx, [actor.agencyId, ...candidateIds], now);
    const periods = rows.map((row) => periodOf(row, offers, names));
    const at = (agencyId: string) => people.filter((person) => person.agencyId === agencyId);
    const open = offers.find(({ outcome }) => outcome === null);
    const { coordinator } = head;
    return {
      title: getPracticeModel(head.practiceModel, head.modelVersion).coordinator.title,
      current: periods.find(({ endedAt }) => endedAt === null) ?? null,
      hasLeft: await hasCoordinatorLeft(tx, caseId),
      childsBest: await readChildsBest(tx, head, now),
      earlier: periods.filter(({ endedAt }) => endedAt !== null),
      open: open ? offerOf(open, names) : null,
      ended: offers.flatMap((offer) => endedOf(offer, names) ?? []),
      proposal: most && {
        ...most,
        name: names.agency(most.agencyId),
        isOwn: most.agencyId === coordinator?.agencyId,
        canBeOffered: candidateIds.includes(most.agencyId),
      },
      candidates: candidatesOf(candidateIds, names, at),
      colleagues: inAlphabeticalOrder(
        at(actor.agencyId).filter(({ personId }) => personId !== coordinator?.personId),
        ({ name }) => name,
      ),
    };
  });
}

/** The offer that waits for the actor's agency about the case of one of its invitations. */
export function getReceivedCoordination(actor: Actor, invitationId: string): Promise<ReceivedCoordination> {
  return withActor(actor, async (tx) => {
    const { id, caseId, snapshot } = await findReceived(tx, actor, invitationId);
    const { kind, child } = invitationSnapshotSchema.parse(snapshot);
    return recorded(
      {
        ...{ invitationId: id, kind, childName: child.name, isProtected: child.isProtected },
        offer: await findReceivedOffer(tx, actor, caseId),
        mayAccept: mayAccept(actor).granted,
      },
      { act: "invitation.read", caseId, subjectId: id, detail: { page: "coordination" } },
    );
  });
}

async function readMost(tx: Transaction, caseId: string) {
  const interventions = await tx.intervention.findMany({
    where: { caseId, removedAt: null, responsible: "agency" },
    select: { agencyId: true },
  });
  const agencyId = agencyWithMost(interventions);
  if (agencyId === null) return null;
  return {
    agencyId,
    interventionCount: interventions.filter((intervention) => intervention.agencyId === agencyId).length,
  };
}

type PeriodRow = {
  readonly id: string;
  readonly agencyId: string;
  readonly personId: string;
  readonly ground: PeriodView["ground"];
  readonly startedAt: Date;
  readonly endedAt: Date | null;
};

/** The period that an act began is the one that began with its end. */
function periodOf(row: PeriodRow, offers: readonly CoordinationOffer[], names: Names): PeriodView {
  const { id, ground, startedAt, endedAt } = row;
  const cause = offers.find(
    (offer) => offer.outcome === "accepted" && offer.endedAt?.getTime() === startedAt.getTime(),
  );
  return {
    ...{ id, ground, startedAt, endedAt, reason: cause?.reason ?? "" },
    agencyName: names.agency(row.agencyId),
    personName: names.person(row.personId),
  };
}

function offerOf(offer: CoordinationOffer, names: Names): OfferView {
  return {
    offerId: offer.id,
    agencyName: names.agency(offer.agencyId),
    personName: names.person(offer.personId),
    offeredBy: names.person(offer.offeredById),
    offeredAt: offer.offeredAt,
  };
}

function endedOf(offer: CoordinationOffer, names: Names): EndedOfferView | null {
  const { outcome, reason, endedAt, endedById } = offer;
  if (outcome === null || outcome === "accepted" || endedAt === null) return null;
  return { ...offerOf(offer, names), outcome, reason, endedAt, endedBy: names.person(endedById) };
}

function candidatesOf(
  ids: readonly string[],
  names: Names,
  at: (agencyId: string) => CandidateView["people"],
): CandidateView[] {
  const candidates = ids.map((agencyId) => ({
    ...{ agencyId, name: names.agency(agencyId) },
    people: inAlphabeticalOrder([...at(agencyId)], ({ name }) => name),
  }));
  return inAlphabeticalOrder(candidates, ({ name }) => name);
}
