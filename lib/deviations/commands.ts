import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdList } from "@/lib/access/hold-case";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { hasIdentityNumber, nameIn } from "@/lib/deviations/child-in-text";
import { readDeviation } from "@/lib/deviations/queries";
import { readDeviations, readReceivers } from "@/lib/deviations/read-deviations";
import { mayAnswer, mayClose, mayReport } from "@/lib/deviations/rules";
import type { AnswerDeviation, CloseDeviation, ReportDeviation } from "@/lib/deviations/schemas";
import { ConflictError, DomainError, NotFoundError } from "@/lib/errors";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/**
 * Reports what did not go as agreed, to the own agency or to one that a consent in force names (S002-15, S002-23, S004-11, S004-13,
 * S004-22, S004-23). The report holds no child and no case; where it arose stays with the case.
 */
export function reportDeviation(
  actor: Actor,
  input: ReportDeviation,
  now = new Date(),
): Promise<{ deviationId: string }> {
  const { caseId, kind, receiverAgencyId, happenedOn } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await holdList(tx, "deviations", caseId);
      const origins = await tx.deviationOrigin.findMany({ where: { caseId } });
      if (origins.length !== input.version) throw await conflictWith(tx, origins);
      const today = todayInSweden(now);
      ensure(mayReport(happenedOn, today));
      const receivers = await readReceivers(tx, caseId, actor.agencyId);
      if (!receivers.some(({ id }) => id === receiverAgencyId))
        throw new DomainError("deviations.refusals.receiver");
      await requirePlace(tx, input);
      const texts = textsIn(input);
      if (hasIdentityNumber(texts, today)) throw new DomainError("deviations.refusals.number");
      const name = nameIn(texts, await namesOfFamily(tx, caseId));
      if (name !== null && !input.isNotTheName) throw new DomainError("deviations.refusals.name", { name });

      const deviationId = randomUUID();
      const { what, consequence, cause, done, proposal } = input;
      await tx.deviation.create({
        data: {
          ...{ id: deviationId, kind, happenedOn: toDatabaseDay(happenedOn), receiverAgencyId },
          ...{ what, consequence, cause, done, proposal, sentAt: now },
          ...{ senderAgencyId: actor.agencyId, senderId: actor.personId, senderName: actor.personName },
        },
      });
      const { meetingId, interventionId } = input;
      await tx.deviationOrigin.create({
        data: {
          ...{ deviationId, caseId, isNameKept: name !== null },
          ...{ meetingId: meetingId || null, interventionId: interventionId || null },
        },
      });
      const detail = { kind, agencyId: receiverAgencyId, isNameKept: name !== null };
      return recorded(
        { deviationId },
        { act: "deviation.reported", caseId, subjectId: deviationId, detail, at: now },
      );
    },
    input,
  );
}

/** The receiver's answer, and what it has done. */
export function answerDeviation(actor: Actor, input: AnswerDeviation, now = new Date()): Promise<void> {
  const { deviationId, answer, measures } = input;
  return withActor(
    actor,
    async (tx) => {
      await holdList(tx, "deviation", deviationId);
      const deviation = await readDeviation(tx, deviationId);
      ensure(mayAnswer(deviation, actor));
      const saved = deviation.answer;
      if (saved) throw new ConflictError(1, [{ label: "deviations.fields.answer", text: saved.text }]);
      if (input.version !== 0) throw new ConflictError(0);
      await tx.deviationAnswer.create({
        data: {
          ...{ deviationId, answer, measures, answeredAt: now },
          ...{ answeredById: actor.personId, answeredByName: actor.personName },
        },
      });
      return recorded(undefined, { act: "deviation.answered", subjectId: deviationId, at: now });
    },
    input,
  );
}

/** The sender's word that it is settled, and what came of it. */
export function closeDeviation(actor: Actor, input: CloseDeviation, now = new Date()): Promise<void> {
  const { deviationId, note } = input;
  return withActor(
    actor,
    async (tx) => {
      await holdList(tx, "deviation", deviationId);
      const deviation = await readDeviation(tx, deviationId);
      const saved = deviation.closing;
      if (saved) throw new ConflictError(1, [{ label: "deviations.fields.note", text: saved.note }]);
      ensure(mayClose(deviation, actor));
      if (input.version !== 0) throw new ConflictError(0);
      await tx.deviationClosing.create({
        data: {
          ...{ deviationId, note, closedAt: now },
          ...{ closedById: actor.personId, closedByName: actor.personName },
        },
      });
      return recorded(undefined, { act: "deviation.closed", subjectId: deviationId, at: now });
    },
    input,
  );
}

function textsIn({ what, consequence, cause, done, proposal }: ReportDeviation): string[] {
  return [what, consequence, cause, done, proposal];
}

async function namesOfFamily(tx: Transaction, caseId: string): Promise<string[]> {
  const child = await tx.child.findUniqueOrThrow({
    where: { caseId },
    select: { givenName: true, familyName: true },
  });
  const guardians = await tx.guardian.findMany({ where: { caseId }, select: { name: true } });
  return [child.givenName, child.familyName, ...guardians.map(({ name }) => name)];
}

/** Where it arose is in the same case. */
async function requirePlace(
  tx: Transaction,
  { caseId, meetingId, interventionId }: ReportDeviation,
): Promise<void> {
  if (meetingId !== "" && !(await tx.meeting.findUnique({ where: { id: meetingId, caseId } })))
    throw new NotFoundError("meeting");
  if (interventionId !== "" && !(await tx.intervention.findUnique({ where: { id: interventionId, caseId } })))
    throw new NotFoundError("intervention");
}

async function conflictWith(
  tx: Transaction,
  origins: readonly { readonly deviationId: string }[],
): Promise<ConflictError> {
  const ids = origins.map(({ deviationId }) => deviationId);
  const [latest] = await readDeviations(tx, { id: { in: ids } });
  return new ConflictError(
    origins.length,
    latest ? [{ label: "deviations.fields.what", text: latest.what }] : [],
  );
}
