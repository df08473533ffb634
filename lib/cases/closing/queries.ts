import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { listPapersOut } from "@/lib/cases/closing/papers";
import type { ClosingView, EndingConsent } from "@/lib/cases/closing/views";
import { outstandingOf } from "@/lib/cases/outstanding";
import { readCase } from "@/lib/cases/queries";
import { findProgress } from "@/lib/cases/read-progress";
import { closureReasons, mayCloseCase, mayReopenCase, reopeningDays } from "@/lib/cases/rules";
import { stageOf } from "@/lib/cases/stage";
import { readConsentFacts } from "@/lib/consents/facts";
import { agenciesInForce, inForceUntil } from "@/lib/consents/rules";
import { NotFoundError } from "@/lib/errors";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { addDays, type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/** What closing a case would leave undone and end, and what it can be closed for; or, of a closed one, whether it can be opened again. */
export function getClosing(actor: Actor, caseId: string, now = new Date()) {
  const today = todayInSweden(now);
  return readCase(actor, caseId, "closure", async (tx, { closedAt }): Promise<ClosingView> => {
    const row = await findProgress(tx, caseId, today);
    if (!row) throw new NotFoundError("case");
    const { facts } = row;
    const closing = { stage: stageOf(facts, today), isConsentInForce: facts.consent.isInForce };
    return {
      outstanding: outstandingOf(facts),
      reasons: closureReasons.filter((reason) => mayCloseCase(reason, closing).granted),
      consents: closedAt ? [] : await listEndingConsents(tx, caseId, today),
      papers: await listPapersOut(tx, caseId),
      mayReopen: mayReopenCase({ closedAt }, now).granted,
      reopenBy: closedAt && addDays(todayInSweden(closedAt), reopeningDays),
      reopenings: await listReopenings(tx, caseId),
    };
  });
}

async function listEndingConsents(
  tx: Transaction,
  caseId: string,
  today: PlainDate,
): Promise<EndingConsent[]> {
  const consents = await readConsentFacts(tx, caseId);
  const ids = agenciesInForce(consents, today);
  const agencies = await tx.agency.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const ending = agencies.map(({ id, name }) => ({
    ...{ agencyId: id, name },
    until: inForceUntil(consents, id, today) ?? today,
  }));
  return inAlphabeticalOrder(ending, ({ name }) => name);
}

async function listReopenings(tx: Transaction, caseId: string): Promise<ClosingView["reopenings"]> {
  const rows = await tx.reopening.findMany({ where: { caseId }, orderBy: { reopenedAt: "desc" } });
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ reopenedById }) => reopenedById) } },
    select: { id: true, name: true },
  });
  return rows.map(({ id, closedAt, reopenedAt, reopenedById, reason }) => ({
    ...{ id, closedAt, reopenedAt, reason },
    reopenedBy: people.find((person) => person.id === reopenedById)?.name ?? "",
  }));
}
