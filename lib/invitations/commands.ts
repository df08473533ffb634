import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { withActor } from "@/lib/access/with-actor";
import { claimOpenCase, requireOpenCase } from "@/lib/cases/require-open-case";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { DomainError } from "@/lib/errors";
import { saveAnswer } from "@/lib/invitations/answers";
import { readInvitations } from "@/lib/invitations/invitees";
import { mayHaveAnswered } from "@/lib/invitations/rules";
import {
  answerOf,
  type NoteAnswer,
  type RecallInvitation,
  type SendInvitations,
} from "@/lib/invitations/schemas";
import {
  getSentFromCase,
  meetingIn,
  requireSendable,
  requireStandingMeeting,
  sendOne,
} from "@/lib/invitations/sending";
import { todayInSweden } from "@/lib/time/plain-date";

/**
 * Sends what is prepared, each receiver its own text. The database asks again about consent and the established contact.
 * An invitation to a meeting that has since been moved is recalled and sent anew. Link and paper are only recorded (S001-28).
 */
export function sendInvitations(
  actor: Actor,
  input: SendInvitations,
  now = new Date(),
): Promise<{ caseId: string; sentCount: number }> {
  const { caseId } = input;
  return withActor(
    actor,
    async (tx) => {
      const childCase = await claimOpenCase(tx, caseId, input.version);
      const view = await readInvitations(tx, actor, { ...childCase, caseId }, now);
      const invitees = requireSendable(view, input.agencyIds, todayInSweden(now));
      const { protection } = await tx.child.findUniqueOrThrow({
        where: { caseId },
        select: { protection: true },
      });
      if (isTreatedAsProtected(protection) && !input.protectionChecked)
        throw new DomainError("invitations.refusals.protectionUnchecked");

      const meetingId = meetingIn(view).id;
      const invitationIds: string[] = [];
      for (const invitee of invitees)
        invitationIds.push(await sendOne(tx, actor, { caseId, meetingId, invitee, now }));
      return recorded(
        { caseId, sentCount: invitationIds.length },
        {
          act: "invitation.sent",
          caseId,
          subjectId: meetingId,
          detail: {
            invitationIds,
            agencyIds: input.agencyIds,
            channels: invitees.map(({ prepared }) => prepared?.channel ?? ""),
          },
          at: now,
        },
      );
    },
    input,
  );
}

/** Takes an invitation back. From the next request its receiver reads only that it once was invited. */
export function recallInvitation(
  actor: Actor,
  input: RecallInvitation,
  now = new Date(),
): Promise<{ caseId: string }> {
  const { invitationId, reason } = input;
  return withActor(
    actor,
    async (tx) => {
      const { caseId, agencyId } = await getSentFromCase(tx, invitationId);
      await claimOpenCase(tx, caseId, input.version);
      const recall = { invitationId, caseId, reason, recalledAt: now, recalledById: actor.personId };
      const { count } = await tx.invitationRecall.createMany({ data: [recall], skipDuplicates: true });
      if (count === 0) throw new DomainError("invitations.refusals.alreadyRecalled");
      return recorded(
        { caseId },
        { act: "invitation.recalled", caseId, subjectId: invitationId, detail: { agencyId }, at: now },
      );
    },
    input,
  );
}

/** Notes an answer that came by telephone, letter or e-mail, and on which day. The version is how many answers there were. */
export function noteAnswer(actor: Actor, input: NoteAnswer, now = new Date()): Promise<{ caseId: string }> {
  const { invitationId } = input;
  return withActor(
    actor,
    async (tx) => {
      const { caseId, agencyId, meetingId, sentAt } = await getSentFromCase(tx, invitationId);
      await requireOpenCase(tx, caseId);
      await requireStandingMeeting(tx, meetingId);
      ensure(mayHaveAnswered(input.saidOn, todayInSweden(sentAt), todayInSweden(now)));
      const id = await saveAnswer(tx, actor, {
        ...answerOf(input),
        ...{ invitationId, caseId, agencyId, how: input.how, answeredAt: now, version: input.version },
        saidOn: input.saidOn,
      });
      return recorded(
        { caseId },
        {
          act: "invitation.answerNoted",
          caseId,
          subjectId: invitationId,
          detail: { answerId: id, kind: input.kind, how: input.how },
          at: now,
        },
      );
    },
    input,
  );
}
