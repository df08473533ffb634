import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { NotFoundError } from "@/lib/errors";
import { readLastContact } from "@/lib/family-contacts/facts";
import { contactDueOn } from "@/lib/family-contacts/rules";
import type { FamilyContactList, FamilyContactStart, FamilyContactView } from "@/lib/family-contacts/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { readFamily } from "@/lib/preparatory-talks/queries";
import { fromDatabaseDay } from "@/lib/time/database-day";

export function getFamilyContacts(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "familyContacts", async (tx, head): Promise<FamilyContactList> => {
    const lastOn = await readLastContact(tx, caseId);
    const { coordinator } = getPracticeModel(head.practiceModel, head.modelVersion);
    return {
      contacts: await readContacts(tx, caseId),
      lastOn,
      dueOn: contactDueOn(lastOn, coordinator.familyContactDays),
    };
  });
}

export function getFamilyContactStart(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "familyContacts", async (tx): Promise<FamilyContactStart> => ({
    version: await tx.familyContact.count({ where: { caseId } }),
    family: await readFamily(tx, caseId),
  }));
}

export function getFamilyContact(actor: Actor, caseId: string, contactId: string) {
  return readCase(actor, caseId, "familyContacts", async (tx): Promise<FamilyContactView> => {
    const found = (await readContacts(tx, caseId)).find((one) => one.contactId === contactId);
    if (!found) throw new NotFoundError("familyContact");
    return found;
  });
}

/** Latest first. A guardian who has left the case since is still named. */
async function readContacts(tx: Transaction, caseId: string): Promise<FamilyContactView[]> {
  const rows = await tx.familyContact.findMany({
    where: { caseId },
    orderBy: [{ contactedOn: "desc" }, { recordedAt: "desc" }],
  });
  const child = await tx.child.findUniqueOrThrow({ where: { caseId }, select: { givenName: true } });
  const guardians = await tx.guardian.findMany({ where: { caseId }, select: { id: true, name: true } });
  const people = await tx.person.findMany({
    where: {
      id: { in: rows.flatMap(({ recordedById, struckById }) => [recordedById, struckById ?? recordedById]) },
    },
    select: { id: true, name: true },
  });
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? "";
  return rows.map(({ strikeReason, struckAt, struckById, ...row }) => ({
    contactId: row.id,
    contactedOn: fromDatabaseDay(row.contactedOn),
    how: row.how,
    people: [
      ...(row.withChild ? [child.givenName] : []),
      ...row.guardianIds.map((id) => nameIn(guardians, id)),
    ],
    isReached: row.isReached,
    note: row.note,
    recordedAt: row.recordedAt,
    recordedBy: nameIn(people, row.recordedById),
    strike:
      strikeReason !== null && struckAt && struckById
        ? { reason: strikeReason, at: struckAt, by: nameIn(people, struckById) }
        : null,
  }));
}
