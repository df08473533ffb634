import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { type CopyWay, mayReceive, type PartyFacts } from "@/lib/disclosures/rules";
import { openPlace } from "@/lib/disclosures/sealed-place";
import type { AgreedCopy, HandedCopy, PartyView } from "@/lib/disclosures/views";
import { participantOf } from "@/lib/meetings/notes/participants";
import { type Participant, participantKey } from "@/lib/meetings/notes/rules";
import type { PlanContent } from "@/lib/plans/content";
import { listAgenciesInForce } from "@/lib/plans/draft";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";
import type { DeliveryAgreement, Disclosure } from "@/prisma/generated/client";

type Who = { readonly participant: Participant; readonly name: string; readonly relation: string };

/** Everyone who shall have a copy of a version, the child and the family first, and where each of them stands. */
export async function readParties(
  tx: Transaction,
  { caseId, versionId, content }: { caseId: string; versionId: string; content: PlanContent },
  now: Date,
): Promise<PartyView[]> {
  const where = { planVersionId: versionId };
  const disclosures = await tx.disclosure.findMany({ where });
  const agreements = await tx.deliveryAgreement.findMany({ where });
  const waivers = await tx.deliveryWaiver.findMany({ where });
  const inForce = await listAgenciesInForce(tx, caseId);
  const invited = await tx.invitation.findMany({
    where: { caseId, recall: null },
    select: { agencyId: true },
  });
  const guardians = await tx.guardian.findMany({ where: { caseId } });
  const agencies = await tx.agency.findMany({ where: { id: { in: content.agencies.map(({ id }) => id) } } });
  const nameOf = await readNames(
    tx,
    disclosures.map(({ disclosedById }) => disclosedById),
  );

  const family = guardians.filter(
    ({ removedAt, custodyUntil }) => removedAt === null && !hasEnded(custodyUntil, now),
  );
  const own = content.coordinator?.agencyId;
  const everyone: Who[] = [
    { participant: { kind: "child" }, name: content.child.firstName, relation: "" },
    ...family.map(({ id, name, relation }): Who => ({
      participant: { kind: "guardian", id },
      name,
      relation,
    })),
    ...content.agencies
      .filter(({ id }) => id !== own)
      .map(({ id, name }): Who => ({ participant: { kind: "agency", id }, name, relation: "" })),
  ];
  return everyone.map(({ participant, name, relation }): PartyView => {
    const key = participantKey(participant);
    const isAbout = (row: { guardianId: string | null; agencyId: string | null }) =>
      participantKey(participantOf(row)) === key;
    const disclosure = disclosures.find(isAbout);
    const agreement = agreements.find(isAbout);
    const waiver = waivers.find(isAbout);
    const id = participant.kind === "child" ? "" : participant.id;
    const facts: PartyFacts = {
      kind: participant.kind,
      isHandedOut: disclosure !== undefined,
      isWaived: waiver !== undefined,
      hasConsent: inForce.includes(id),
      isInvited: invited.some(({ agencyId }) => agencyId === id),
      hasSignIn: agencies.some((agency) => agency.id === id && agency.hasSignIn),
      receivesPlan: guardians.some((guardian) => guardian.id === id && guardian.receivesPlan),
    };
    const may = mayReceive({ ...facts, isHandedOut: false });
    return {
      ...facts,
      ...{ key, name, relation },
      handed: disclosure ? handedCopy(disclosure, nameOf) : null,
      agreed: agreement ? agreedCopy(agreement) : null,
      waivedReason: waiver?.reason ?? "",
      refusal: may.granted ? null : may.reason,
    };
  });
}

export function handedCopy(row: Disclosure, nameOf: (personId: string) => string): HandedCopy {
  const { id, way, channel, note, disclosedOn, disclosedById } = row;
  const place = openPlace("disclosures", id, note);
  return { way, channel, place, on: fromDatabaseDay(disclosedOn), by: nameOf(disclosedById) };
}

export async function readNames(
  tx: Transaction,
  personIds: readonly string[],
): Promise<(id: string) => string> {
  const people = await tx.person.findMany({
    where: { id: { in: [...personIds] } },
    select: { id: true, name: true },
  });
  return (id) => people.find((person) => person.id === id)?.name ?? "";
}

function agreedCopy({ id, version, way, channel, expectedOn, ...row }: DeliveryAgreement): AgreedCopy {
  const known: CopyWay = way;
  const place = openPlace("delivery_agreements", id, row.place);
  return { version, way: known, channel, place, expectedOn: expectedOn && fromDatabaseDay(expectedOn) };
}

function hasEnded(custodyUntil: Date | null, now: Date): boolean {
  return custodyUntil !== null && custodyUntil < toDatabaseDay(todayInSweden(now));
}
