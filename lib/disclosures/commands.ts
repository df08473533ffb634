import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { cutCopy, readVersionParty } from "@/lib/disclosures/copy";
import { mayHandOut, mayReceive, mayWaive, versionOfCopy } from "@/lib/disclosures/rules";
import { type AgreeOnCopy, type HandOutCopy, placeOf, type WaiveCopy } from "@/lib/disclosures/schemas";
import { sealPlace } from "@/lib/disclosures/sealed-place";
import type { PartyView } from "@/lib/disclosures/views";
import { ConflictError, type SavedText } from "@/lib/errors";
import { columnsOf } from "@/lib/meetings/notes/participants";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/**
 * Hands a fixed version to one party, cut to what that party may read. The ground is asked for twice: here for the sentence,
 * and in the database, which alone can write the row.
 */
export function handOutCopy(
  actor: Actor,
  input: HandOutCopy,
  now = new Date(),
): Promise<{ disclosureId: string }> {
  return withActor(
    actor,
    async (tx) => {
      const { version, party, receiver } = await requireParty(tx, input, now);
      const { caseId, way, channel, disclosedOn } = input;
      ensure(mayHandOut(party, { way, on: disclosedOn }, version.fixedOn, todayInSweden(now)));
      ensureSeen(party, input.version);
      const id = randomUUID();
      const disclosure = {
        id,
        ...{ caseId, planVersionId: version.versionId, receiver: party.kind, ...columnsOf(receiver) },
        ...{
          way,
          channel: way === "sent" ? channel : null,
          note: sealPlace("disclosures", id, placeOf(input)),
        },
        content: await cutCopy(tx, caseId, { version, party, receiver }),
        ...{ disclosedOn, disclosedAt: now },
      };
      await tx.$queryRaw`SELECT app.disclose(${JSON.stringify(disclosure)}::jsonb)::text`;
      const detail = { receiver: party.key, way, number: version.number, disclosedOn };
      return recorded(
        { disclosureId: disclosure.id },
        { act: "disclosure.made", caseId, subjectId: disclosure.id, detail, at: now },
      );
    },
    input,
  );
}

/** Keeps how a party that did not get its copy at once will get it (S001-63). It still waits until it has. */
export function agreeOnCopy(actor: Actor, input: AgreeOnCopy, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { version, party, receiver } = await requireParty(tx, input, now);
      ensure(mayReceive(party));
      ensureSeen(party, input.version);
      const { caseId, way, channel, expectedOn } = input;
      const about = { planVersionId: version.versionId, receiver: party.kind, ...columnsOf(receiver) };
      const known = await tx.deliveryAgreement.findFirst({ where: about, select: { id: true } });
      const id = known?.id ?? randomUUID();
      const data = {
        ...{
          way,
          channel: way === "sent" ? channel : null,
          place: sealPlace("delivery_agreements", id, placeOf(input)),
          agreedAt: now,
          agreedById: actor.personId,
        },
        expectedOn: expectedOn && toDatabaseDay(expectedOn),
      };
      if (known) {
        await tx.deliveryAgreement.update({
          where: { id },
          data: { ...data, version: { increment: 1 } },
          select: { id: true },
        });
      } else {
        await tx.deliveryAgreement.create({ data: { id, caseId, ...about, ...data } });
      }
      const detail = { receiver: party.key, way, expectedOn };
      return recorded(undefined, {
        act: "disclosure.agreed",
        caseId,
        subjectId: version.versionId,
        detail,
        at: now,
      });
    },
    input,
  );
}

/** A party shall not have a copy, for a reason (S001-66). */
export function waiveCopy(actor: Actor, input: WaiveCopy, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { version, party, receiver } = await requireParty(tx, input, now);
      ensure(mayWaive(party));
      ensureSeen(party, input.version);
      const { caseId, reason } = input;
      const about = { planVersionId: version.versionId, receiver: party.kind, ...columnsOf(receiver) };
      await tx.deliveryWaiver.create({
        data: { caseId, ...about, reason, waivedAt: now, waivedById: actor.personId },
      });
      const detail = { receiver: party.key };
      return recorded(undefined, {
        act: "disclosure.waived",
        caseId,
        subjectId: version.versionId,
        detail,
        at: now,
      });
    },
    input,
  );
}

/** The party of a version, with the plan's row held: two who hand over to the same party wait for each other. */
async function requireParty(
  tx: Transaction,
  input: { caseId: string; versionId: string; receiver: string },
  now: Date,
) {
  await requireOpenCase(tx, input.caseId);
  await tx.$queryRaw`SELECT id FROM plans WHERE case_id = ${input.caseId}::uuid FOR UPDATE`;
  return readVersionParty(tx, input, now);
}

/** Refuses what is based on something other than what is recorded about the party's copy, and says what is. */
function ensureSeen(party: PartyView, version: number): void {
  const current = versionOfCopy(party);
  if (current === version) return;
  const waived = party.isWaived ? [{ label: "disclosures.fields.reason", text: party.waivedReason }] : [];
  throw new ConflictError(current, [...agreedTexts(party), ...waived]);
}

function agreedTexts({ agreed }: PartyView): SavedText[] {
  if (!agreed) return [];
  const label = agreed.way === "fetched" ? "disclosures.fields.fetchPlace" : "disclosures.fields.address";
  return [{ label, text: agreed.place }];
}
