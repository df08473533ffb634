import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { CaseHead } from "@/lib/cases/views";
import { readConsentFacts } from "@/lib/consents/facts";
import {
  type ConsentFacts,
  type Giver,
  guardianOf,
  isInForce,
  requiredGivers,
  stanceOf,
} from "@/lib/consents/rules";
import type { PreContactStart } from "@/lib/pre-contacts/views";
import { inAlphabeticalOrder } from "@/lib/text/format";
import type { PlainDate } from "@/lib/time/plain-date";

/** The agencies that are thought of or named in a consent, each with those whose yes is missing. */
export async function readAgenciesToContact(
  tx: Transaction,
  { caseId, child }: Pick<CaseHead, "caseId" | "child">,
  ownId: string,
  today: PlainDate,
): Promise<Omit<PreContactStart, "version">> {
  const facts = await readConsentFacts(tx, caseId);
  const considered = await tx.consideredAgency.findMany({
    where: { caseId, invite: true, agencyId: { not: null } },
    select: { agencyId: true },
  });
  const named = facts.statements.flatMap(({ agencyIds }) => agencyIds);
  const ids = new Set([...considered.flatMap(({ agencyId }) => agencyId ?? []), ...named]);
  const rows = await tx.agency.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  const guardians = await tx.guardian.findMany({ where: { caseId }, select: { id: true, name: true } });
  const nameOf = (giver: Giver) =>
    guardians.find(({ id }) => id === guardianOf(giver))?.name ?? child.givenName;
  const missing = (agencyId: string) => missingGivers(facts, agencyId, today).map(nameOf);
  return {
    ownMissing: isInForce(facts, ownId, today) ? null : missing(ownId),
    agencies: inAlphabeticalOrder(
      rows.filter(({ id }) => id !== ownId),
      ({ name }) => name,
    ).map(({ id, name }) => ({
      agencyId: id,
      name,
      isInForce: isInForce(facts, id, today),
      missing: missing(id),
    })),
  };
}

function missingGivers(facts: ConsentFacts, agencyId: string, today: PlainDate): Giver[] {
  return requiredGivers(facts, today).filter((giver) => {
    const stance = stanceOf(facts, giver, agencyId, today);
    return stance !== "gives" && stance !== "excepted";
  });
}
