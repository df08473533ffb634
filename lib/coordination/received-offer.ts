import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readNames } from "@/lib/coordination/names";
import type { ReceivedOffer } from "@/lib/coordination/views";

/** Within a transaction: whether the actor's agency is asked to coordinate the case now, by whom and since when. */
export async function findReceivedOffer(
  tx: Transaction,
  { agencyId }: Actor,
  caseId: string,
): Promise<ReceivedOffer | null> {
  const offer = await tx.coordinationOffer.findFirst({ where: { caseId, agencyId, outcome: null } });
  if (!offer) return null;
  const names = await readNames(tx, [offer]);
  return {
    offerId: offer.id,
    fromAgencyName: names.agency(offer.fromAgencyId),
    offeredBy: names.person(offer.offeredById),
    offeredAt: offer.offeredAt,
    personName: names.person(offer.personId),
  };
}
