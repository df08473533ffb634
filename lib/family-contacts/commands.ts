import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdList } from "@/lib/access/hold-case";
import { ensure } from "@/lib/access/permission";
import { withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { mayRecordContact, mayStrikeContact } from "@/lib/family-contacts/rules";
import type { RecordFamilyContact, StrikeFamilyContact } from "@/lib/family-contacts/schemas";
import { readFamily } from "@/lib/preparatory-talks/queries";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/** Writes down that the family was talked with, or that a try was not answered (S004-21). */
export function recordFamilyContact(
  actor: Actor,
  input: RecordFamilyContact,
  now = new Date(),
): Promise<{ contactId: string }> {
  const { caseId, contactedOn, how, note } = input;
  const people = new Set(input.people);
  const withChild = people.delete("child");
  const guardianIds = [...people];
  const isReached = input.reached === "yes";
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await holdList(tx, "familyContacts", caseId);
      const earlier = await tx.familyContact.findMany({ where: { caseId }, orderBy: { recordedAt: "desc" } });
      if (earlier.length !== input.version)
        throw new ConflictError(earlier.length, [
          { label: "familyContacts.fields.note", text: earlier[0]?.note ?? "" },
        ]);
      const family = await readFamily(tx, caseId);
      const isTheirs = (id: string) => family.some(({ guardianId }) => guardianId === id);
      if (!guardianIds.every(isTheirs)) throw new NotFoundError("guardian");
      ensure(mayRecordContact(contactedOn, todayInSweden(now)));

      const contactId = randomUUID();
      await tx.familyContact.createMany({
        data: [
          {
            ...{
              id: contactId,
              caseId,
              contactedOn: toDatabaseDay(contactedOn),
              how,
              withChild,
              guardianIds,
            },
            ...{ isReached, note, recordedAt: now, recordedById: actor.personId },
          },
        ],
      });
      return recorded(
        { contactId },
        { act: "familyContact.recorded", caseId, subjectId: contactId, detail: { how, isReached }, at: now },
      );
    },
    input,
  );
}

/** A contact that was written down wrongly is struck, and stays to be read with the reason. */
export function strikeFamilyContact(
  actor: Actor,
  input: StrikeFamilyContact,
  now = new Date(),
): Promise<void> {
  const { caseId, contactId, reason } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await holdList(tx, "familyContacts", caseId);
      const contact = await tx.familyContact.findUnique({ where: { id: contactId, caseId } });
      if (!contact) throw new NotFoundError("familyContact");
      const { strikeReason } = contact;
      if (input.version !== Number(strikeReason !== null))
        throw new ConflictError(
          Number(strikeReason !== null),
          strikeReason ? [{ label: "familyContacts.fields.strikeReason", text: strikeReason }] : [],
        );
      ensure(mayStrikeContact({ isStruck: strikeReason !== null }));
      await tx.familyContact.updateMany({
        where: { id: contactId, struckAt: null },
        data: { strikeReason: reason, struckAt: now, struckById: actor.personId },
      });
      return recorded(undefined, { act: "familyContact.struck", caseId, subjectId: contactId, at: now });
    },
    input,
  );
}
