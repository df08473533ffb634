import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { NotFoundError } from "@/lib/errors";
import { readAgenciesToContact } from "@/lib/pre-contacts/agencies";
import type { PreContactStart, PreContactView } from "@/lib/pre-contacts/views";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/** What the page for a new contact starts from: whom a consent covers, and whose answer is missing for the others. */
export function getPreContactStart(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "preContacts", async (tx, head): Promise<PreContactStart> => ({
    version: await tx.preContact.count({ where: { caseId } }),
    ...(await readAgenciesToContact(tx, head, actor.agencyId, todayInSweden(now))),
  }));
}

export function getPreContact(actor: Actor, caseId: string, preContactId: string) {
  return readCase(actor, caseId, "preContacts", async (tx): Promise<PreContactView> => {
    const found = (await readPreContacts(tx, caseId)).find((one) => one.preContactId === preContactId);
    if (!found) throw new NotFoundError("preContact");
    return found;
  });
}

/** Within a transaction: the contacts that the own agency has written down, latest first. */
export async function readPreContacts(tx: Transaction, caseId: string): Promise<PreContactView[]> {
  const rows = await tx.preContact.findMany({
    where: { caseId },
    include: { strike: true },
    orderBy: [{ contactedOn: "desc" }, { recordedAt: "desc" }],
  });
  const agencies = await tx.agency.findMany({
    where: { id: { in: rows.map(({ contactedAgencyId }) => contactedAgencyId) } },
    select: { id: true, name: true },
  });
  const people = await tx.person.findMany({
    where: {
      id: { in: rows.flatMap((row) => [row.recordedById, row.strike?.struckById ?? row.recordedById]) },
    },
    select: { id: true, name: true },
  });
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? "";
  return rows.map((row) => ({
    preContactId: row.id,
    agencyName: nameIn(agencies, row.contactedAgencyId),
    contactedOn: fromDatabaseDay(row.contactedOn),
    personName: row.personName,
    purpose: row.purpose,
    reason: row.reason,
    told: row.told === "" ? null : { what: row.told, to: row.toldTo },
    recordedAt: row.recordedAt,
    recordedBy: nameIn(people, row.recordedById),
    strike: row.strike && {
      reason: row.strike.reason,
      at: row.strike.struckAt,
      by: nameIn(people, row.strike.struckById),
    },
  }));
}
