import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { ConflictError } from "@/lib/errors";
import { saveAnswer } from "@/lib/invitations/answers";
import { readMeetingNews } from "@/lib/invitations/received/meeting-news";
import { findReceived, listCaseWorkers } from "@/lib/invitations/received/queries";
import { mayAnswer } from "@/lib/invitations/rules";
import {
  answerOf,
  type AnswerInvitation,
  type AssignCaseWorker,
  type PassOnWithdrawal,
} from "@/lib/invitations/schemas";
import { invitationSnapshotSchema } from "@/lib/invitations/snapshot";
import { sentenceList } from "@/lib/text/format";
import { todayInSweden } from "@/lib/time/plain-date";

/** The invited agency answers. "Kan inte" closes the invitation: what remains is that the agency once was invited. */
export function answerInvitation(
  actor: Actor,
  input: AnswerInvitation,
  now = new Date(),
): Promise<{ invitationId: string }> {
  const { invitationId } = input;
  return withActor(
    actor,
    async (tx) => {
      const { caseId, agencyId, snapshot } = await findReceived(tx, actor, invitationId);
      const { meeting } = invitationSnapshotSchema.parse(snapshot);
      const news = (await readMeetingNews(tx))(invitationId);
      ensure(mayAnswer(meeting.on, todayInSweden(now), news.kind === "cancelled"));

      const answerId = await saveAnswer(tx, actor, {
        ...answerOf(input),
        ...{ invitationId, caseId, agencyId, how: "kring", answeredAt: now, version: input.version },
      });
      return recorded(
        { invitationId },
        {
          act: "invitation.answered",
          caseId,
          subjectId: invitationId,
          detail: { answerId, kind: input.kind },
          at: now,
        },
      );
    },
    input,
  );
}

/**
 * Whoever receives gives the case to a colleague, or takes it; the database checks that the colleague works in the agency.
 * The version is how many colleagues had the case in hand.
 */
export function assignCaseWorker(
  actor: Actor,
  input: AssignCaseWorker,
  now = new Date(),
): Promise<{ invitationId: string }> {
  const { invitationId, personId } = input;
  return withActor(
    actor,
    async (tx) => {
      const { caseId } = await findReceived(tx, actor, invitationId);
      await assignInTurn(tx, invitationId);
      const workers = await listCaseWorkers(tx, actor, [caseId]);
      if (workers.length !== input.version) throw conflictOver(workers);
      await tx.$executeRaw`SELECT app.add_case_worker(${caseId}::uuid, ${personId}::uuid, ${now})`;
      return recorded(
        { invitationId },
        { act: "case.workerAdded", caseId, subjectId: personId, detail: { invitationId }, at: now },
      );
    },
    input,
  );
}

/**
 * An invited agency has been told that the family takes back its consent, for this agency or whole. It acts at once: with
 * the next request the agency finds only that it once was invited, and the coordinator reads in the history who said it.
 */
export function passOnWithdrawal(actor: Actor, input: PassOnWithdrawal, now = new Date()): Promise<void> {
  const { invitationId, saidBy, reach, receivedHow } = input;
  return withActor(
    actor,
    async (tx) => {
      const { caseId, agencyId, answers } = await findReceived(tx, actor, invitationId, "alone");
      if (answers.length !== input.version) throw new ConflictError(answers.length);
      await tx.$executeRaw`SELECT app.receive_withdrawal(${invitationId}::uuid, ${reach === "whole"}, ${receivedHow}, ${now})`;
      return recorded(undefined, {
        act: "consent.withdrawalReceived",
        caseId,
        subjectId: invitationId,
        detail: { giver: saidBy, kind: reach, agencyId },
        at: now,
      });
    },
    input,
  );
}

/** Two who give the same case to somebody are let in one by one. */
async function assignInTurn(tx: Transaction, invitationId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`assigned ${invitationId}`}, 0))`;
}

function conflictOver(workers: readonly { readonly name: string }[]): ConflictError {
  const text = sentenceList(workers.map(({ name }) => name));
  return new ConflictError(workers.length, [{ label: "invitations.received.caseWorkers", text }]);
}
