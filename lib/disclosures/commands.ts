import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { type Audience, contentFor } from "@/lib/disclosures/audience";
import type { DisclosedContent } from "@/lib/disclosures/content";
import { readParties } from "@/lib/disclosures/parties";
import { isAgreeable, mayHandOut, mayReceive, mayWaive } from "@/lib/disclosures/rules";
import type { AgreeOnCopy, HandOutCopy, WaiveCopy } from "@/lib/disclosures/schemas";
import type { PartyView } from "@/lib/disclosures/views";
import { ConflictError, DomainError, NotFoundError } from "@/lib/errors";
import { columnsOf } from "@/lib/meetings/notes/participants";
import { participantFromKey } from "@/lib/meetings/notes/rules";
import { listAgenciesInForce } from "@/lib/plans/draft";
import { readPlanVersion } from "@/lib/plans/queries";
import type { PlanVersionView } from "@/lib/plans/views";
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
      const { version, party } = await requireParty(tx, input, now);
      const { caseId, way, channel, place, disclosedOn } = input;
      ensure(mayHandOut(party, { way, on: disclosedOn }, version.fixedOn, todayInSweden(now)));
      const disclosure = {
        id: randomUUID(),
        ...{ caseId, planVersionId: version.versionId, receiver: party.kind, ...receiverColumns(party) },
        ...{ way, channel: way === "sent" ? channel : null, note: isAgreeable(way) ? place : "" },
        content: await copyFor(tx, caseId, version, party),
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
      const { version, party } = await requireParty(tx, input, now);
      ensure(mayReceive(party));
      const current = party.agreed?.version ?? 0;
      if (current !== input.version)
        throw new ConflictError(current, [
          { label: "disclosures.fields.place", text: party.agreed?.place ?? "" },
        ]);
      const { caseId, way, channel, place, expectedOn } = input;
      const data = {
        ...{
          way,
          channel: way === "sent" ? channel : null,
          place,
          agreedAt: now,
          agreedById: actor.personId,
        },
        expectedOn: expectedOn && toDatabaseDay(expectedOn),
      };
      const about = { planVersionId: version.versionId, receiver: party.kind, ...receiverColumns(party) };
      const { count } = await tx.deliveryAgreement.updateMany({
        where: about,
        data: { ...data, version: { increment: 1 } },
      });
      if (count === 0) await tx.deliveryAgreement.create({ data: { caseId, ...about, ...data } });
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
      const { version, party } = await requireParty(tx, input, now);
      ensure(mayWaive(party));
      const { caseId, reason } = input;
      const about = { planVersionId: version.versionId, receiver: party.kind, ...receiverColumns(party) };
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
  const { caseId, versionId } = input;
  await requireOpenCase(tx, caseId);
  await tx.$queryRaw`SELECT id FROM plans WHERE case_id = ${caseId}::uuid FOR UPDATE`;
  const version = await readPlanVersion(tx, caseId, versionId);
  const parties = await readParties(tx, { caseId, versionId, content: version.content }, now);
  const party = parties.find(({ key }) => key === input.receiver);
  if (!party) throw new NotFoundError("party");
  return { version, party };
}

async function copyFor(
  tx: Transaction,
  caseId: string,
  { content, number, fixedOn }: PlanVersionView,
  party: PartyView,
): Promise<DisclosedContent> {
  const cut = contentFor(audienceOf(party, await listAgenciesInForce(tx, caseId)), content);
  return { format: 1, ...cut, number, fixedOn, copyTo: party.name };
}

function audienceOf({ key }: PartyView, agenciesInForce: readonly string[]): Audience {
  const participant = participantFromKey(key);
  if (!participant) throw new DomainError("errors.notFound");
  return participant.kind === "agency" ? { kind: "agency", agenciesInForce } : participant;
}

function receiverColumns({ key }: PartyView) {
  const participant = participantFromKey(key);
  return participant ? columnsOf(participant) : { guardianId: null, agencyId: null };
}
