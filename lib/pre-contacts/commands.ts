import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdList } from "@/lib/access/hold-case";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { readConsentFacts } from "@/lib/consents/facts";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { mayLogPreContact, mayStrikePreContact } from "@/lib/pre-contacts/rules";
import type { LogPreContact, StrikePreContact } from "@/lib/pre-contacts/schemas";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/** Writes down a contact with an agency that a consent covers. It holds no agreement: support is agreed at the meeting (S001-44). */
export function logPreContact(
  actor: Actor,
  input: LogPreContact,
  now = new Date(),
): Promise<{ preContactId: string }> {
  const { caseId, contactedAgencyId, contactedOn } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await requireLatest(tx, caseId, input.version);
      const { agencyId } = actor;
      const facts = await readConsentFacts(tx, caseId);
      ensure(mayLogPreContact(facts, { agencyId, contactedAgencyId, contactedOn }, todayInSweden(now)));

      const id = randomUUID();
      await tx.preContact.create({
        data: {
          ...{ id, caseId, agencyId, contactedAgencyId, contactedOn: toDatabaseDay(contactedOn) },
          ...{ personName: input.personName, purpose: input.purpose, reason: input.reason },
          ...toldIn(input),
          ...{ recordedAt: now, recordedById: actor.personId },
        },
      });
      return recorded(
        { preContactId: id },
        {
          act: "preContact.logged",
          caseId,
          subjectId: id,
          detail: { purpose: input.purpose, gave: input.gave },
          at: now,
        },
      );
    },
    input,
  );
}

/** A contact that was written down wrongly is struck, and stays to be read with the reason. */
export function strikePreContact(actor: Actor, input: StrikePreContact, now = new Date()): Promise<void> {
  const { caseId, preContactId, reason } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await holdList(tx, "preContacts", caseId);
      const contact = await tx.preContact.findUnique({
        where: { id: preContactId, caseId },
        include: { strike: true },
      });
      if (!contact) throw new NotFoundError("preContact");
      const { strike } = contact;
      if (input.version !== Number(strike !== null))
        throw new ConflictError(
          Number(strike !== null),
          strike ? [{ label: "preContacts.fields.strikeReason", text: strike.reason }] : [],
        );
      ensure(mayStrikePreContact({ isStruck: strike !== null }));
      await tx.preContactStrike.create({
        data: {
          ...{ preContactId, caseId, agencyId: actor.agencyId, reason },
          ...{ struckAt: now, struckById: actor.personId },
        },
      });
      return recorded(undefined, { act: "preContact.struck", caseId, subjectId: preContactId, at: now });
    },
    input,
  );
}

/** Two who write down a contact at once see each other's. */
async function requireLatest(tx: Transaction, caseId: string, version: number): Promise<void> {
  await holdList(tx, "preContacts", caseId);
  const count = await tx.preContact.count({ where: { caseId } });
  if (count === version) return;
  const latest = await tx.preContact.findFirst({ where: { caseId }, orderBy: { recordedAt: "desc" } });
  const theirs = latest && [
    { label: "preContacts.fields.personName", text: latest.personName },
    { label: "preContacts.fields.reason", text: latest.reason },
    { label: "preContacts.fields.told", text: latest.told },
  ];
  throw new ConflictError(count, theirs ?? []);
}

/** What was typed before "no" was chosen is not kept. */
function toldIn({ gave, told, toldTo, isNecessary, isRelevant, isProportionate }: LogPreContact) {
  return gave === "yes" ? { told, toldTo, isNecessary, isRelevant, isProportionate } : {};
}
