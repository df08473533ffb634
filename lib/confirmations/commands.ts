import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdList, holdReceived } from "@/lib/access/hold-case";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { readConfirmations } from "@/lib/confirmations/read-confirmations";
import { confirmedIn, readReceivedVersion } from "@/lib/confirmations/read-received";
import { mayConfirm, mayNote } from "@/lib/confirmations/rules";
import type { ConfirmVersion, NoteConfirmation } from "@/lib/confirmations/schemas";
import type { PartyConfirmation } from "@/lib/confirmations/views";
import { ConflictError, NotFoundError, type SavedText } from "@/lib/errors";
import { columnsOf } from "@/lib/meetings/notes/participants";
import { participantFromKey } from "@/lib/meetings/notes/rules";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/**
 * Notes what a party answers about exactly this version: the own agency in Kring, anybody else on paper. An answer is never
 * changed; a later one stands in its place, and those about another version stay with it.
 */
export function noteConfirmation(actor: Actor, input: NoteConfirmation, now = new Date()): Promise<void> {
  const { caseId, versionId, answer } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await holdConfirmations(tx, caseId);
      await tx.$queryRaw`SELECT id FROM plans WHERE case_id = ${caseId}::uuid FOR SHARE`;
      const version = await readConfirmations(tx, actor, { caseId, versionId }, now);
      const party = version?.parties.find(({ key }) => key === input.receiver);
      const receiver = participantFromKey(input.receiver);
      if (!version || !party || !receiver) throw new NotFoundError("party");
      const today = todayInSweden(now);
      const on = party.isOwn ? today : input.answeredOn;
      ensure(mayNote(party, version, { answer, on }, today));
      if (party.version !== input.version) throw new ConflictError(party.version, theirsIn(party));

      const id = randomUUID();
      await tx.planConfirmation.create({
        data: {
          ...{ id, caseId, planVersionId: versionId, receiver: party.kind, ...columnsOf(receiver) },
          ...{ number: party.version + 1, answer, way: party.isOwn ? "kring" : "paper" },
          reason: answer === "didNotWant" ? input.reason : "",
          ...{ answeredOn: toDatabaseDay(on), recordedAt: now, recordedById: actor.personId },
        },
      });
      const detail = { receiver: party.key, number: version.number, answer, answeredOn: on };
      const act = party.isOwn ? "plan.confirmed" : "plan.answerNoted";
      return recorded(undefined, { act, caseId, subjectId: id, detail, at: now });
    },
    input,
  );
}

/** An invited agency confirms the version whose copy it has been handed, while a consent in force names it. */
export function confirmVersion(actor: Actor, input: ConfirmVersion, now = new Date()): Promise<void> {
  const { invitationId, disclosureId } = input;
  return withActor(
    actor,
    async (tx) => {
      await holdReceived(tx, invitationId, "shared");
      const invitation = await tx.invitation.findFirst({
        where: { id: invitationId, agencyId: actor.agencyId },
        select: { caseId: true },
      });
      if (!invitation) throw new NotFoundError("invitation");
      const { caseId } = invitation;
      await holdConfirmations(tx, caseId);
      const { disclosure, version, answersTo } = await readReceivedVersion(tx, actor, disclosureId);
      if (disclosure.caseId !== caseId) throw new NotFoundError("disclosure");
      const saved = answersTo(version.version_id);
      ensure(mayConfirm({ isLatest: version.is_latest }, confirmedIn(saved[0])));
      if (saved.length !== input.version) throw new ConflictError(saved.length);

      const id = randomUUID();
      await tx.planConfirmation.create({
        data: {
          ...{ id, caseId, planVersionId: version.version_id },
          ...{ receiver: "agency", agencyId: actor.agencyId, number: saved.length + 1 },
          ...{ answer: "confirmed", way: "kring", answeredOn: toDatabaseDay(todayInSweden(now)) },
          ...{ recordedAt: now, recordedById: actor.personId },
        },
      });
      const detail = { receiver: `agency-${actor.agencyId}`, number: version.number };
      return recorded(undefined, { act: "plan.confirmed", caseId, subjectId: id, detail, at: now });
    },
    input,
  );
}

/** Two who answer about the case's plan at the same time wait for each other. */
function holdConfirmations(tx: Transaction, caseId: string): Promise<void> {
  return holdList(tx, "confirmations", caseId);
}

function theirsIn({ latest }: PartyConfirmation): SavedText[] {
  if (!latest) return [];
  const reason = latest.reason === "" ? [] : [{ label: "confirmations.fields.reason", text: latest.reason }];
  return [
    { label: "confirmations.fields.answer", choice: `confirmations.state.${latest.answer}` },
    { label: "confirmations.fields.answeredOn", text: latest.on },
    ...reason,
  ];
}
