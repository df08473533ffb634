import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { readConsentFacts } from "@/lib/consents/facts";
import { agenciesInForce } from "@/lib/consents/rules";
import type { Consideration, ConsideredView } from "@/lib/invitations/considered/views";
import { listReceivers } from "@/lib/invitations/receivers";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { todayInSweden } from "@/lib/time/plain-date";

/** Every agency of the register, those already decided on apart, each with whether consents in force name it. */
export function getConsideredAgencies(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "considered", async (tx, head): Promise<ConsideredView> => {
    const covered = new Set(agenciesInForce(await readConsentFacts(tx, caseId), todayInSweden(now)));
    const receivers = (await listReceivers(tx, head, now)).filter(({ id }) => id !== actor.agencyId);
    const considered = (await readConsiderations(tx, caseId)).filter(
      ({ agencyId }) => agencyId !== actor.agencyId,
    );
    const hasConsent = (agencyId: string | null) => agencyId !== null && covered.has(agencyId);
    return {
      considered: considered.map((one) => ({ ...one, hasConsent: hasConsent(one.agencyId) })),
      candidates: receivers.map(({ id, needsContact, ...agency }) => ({
        agencyId: id,
        name: agency.name,
        kind: agency.kind,
        district: agency.district,
        authorityName: agency.authorityName,
        isSpecialist: needsContact,
        hasConsent: covered.has(id),
      })),
    };
  });
}

/** What has been decided in a case, those to invite first and then a–ö. */
export async function readConsiderations(tx: Transaction, caseId: string): Promise<Consideration[]> {
  const rows = await tx.consideredAgency.findMany({ where: { caseId } });
  const agencyIds = rows.flatMap(({ agencyId }) => agencyId ?? []);
  const agencies = await tx.agency.findMany({
    where: { id: { in: agencyIds } },
    select: { id: true, name: true },
  });
  const named = rows.map(({ id, agencyId, otherName, invite, reason, version }) => ({
    ...{ id, agencyId, invite, reason, version },
    name: agencies.find((agency) => agency.id === agencyId)?.name ?? otherName,
  }));
  const inOrder = inAlphabeticalOrder(named, ({ name }) => name);
  return [...inOrder.filter(({ invite }) => invite), ...inOrder.filter(({ invite }) => !invite)];
}
