import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal, recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { withJob } from "@/lib/access/with-job";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { readReminderFacts } from "@/lib/invitations/reminding/facts";
import { mayHaveReminded, mayRemind } from "@/lib/invitations/reminding/rules";
import type { RemindInvitation } from "@/lib/invitations/reminding/schemas";
import { readSummonsSender } from "@/lib/invitations/sender/queries";
import { maySummon } from "@/lib/invitations/sender/rules";
import { findSentRow, type SentRow } from "@/lib/invitations/sent-invitations";
import { getSentFromCase } from "@/lib/invitations/sending";
import type { ReminderView } from "@/lib/invitations/views";
import { enqueue } from "@/lib/jobs/queue";
import { queueMail } from "@/lib/mails/queue-mail";
import { isReminderHour } from "@/lib/mails/rules";
import { timeOf } from "@/lib/text/format";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/** Asks once more whoever has not answered: by mail, or as somebody says that they have done it. The version is how many reminders there were. */
export function remindInvitation(
  actor: Actor,
  input: RemindInvitation,
  now = new Date(),
): Promise<{ caseId: string }> {
  const { invitationId, how } = input;
  return withActor(
    actor,
    async (tx) => {
      const { caseId } = await getSentFromCase(tx, invitationId);
      await requireOpenCase(tx, caseId);
      ensure(maySummon(await readSummonsSender(tx, actor, caseId)));
      const sent = await claimReminders(tx, caseId, invitationId, input.version);
      const today = todayInSweden(now);
      const remindedOn = how === "email" ? today : (input.remindedOn ?? today);
      ensure(mayHaveReminded(remindedOn, todayInSweden(sent.sentAt), today));
      ensure(mayRemind(await readReminderFacts(tx, caseId, sent, today), how, today));

      await tx.invitationReminder.createMany({
        data: [
          {
            ...{ invitationId, caseId, how, recordedAt: now, recordedById: actor.personId },
            remindedOn: toDatabaseDay(remindedOn),
          },
        ],
      });
      if (how === "email") await queueMail(tx, invitationId, "reminder", now);
      return recorded(
        { caseId },
        {
          act: "invitation.reminded",
          caseId,
          subjectId: invitationId,
          detail: { agencyId: sent.agencyId, remindedOn, kind: how },
          at: now,
        },
      );
    },
    input,
  );
}

/**
 * Kring reminds by itself: once for each invitation by mail that nobody has answered although the day to answer has passed. What is due
 * is found anew each time, and each case runs alone. Returns how many were reminded.
 */
export async function remindOverdue(now = new Date()): Promise<number> {
  if (!isReminderHour(Number(timeOf(now).slice(0, 2)))) return 0;
  const due = await withJob(async (tx) =>
    nothingPersonal(
      await tx.$queryRaw<
        { caseId: string }[]
      >`SELECT DISTINCT case_id::text AS "caseId" FROM app.due_reminders()`,
    ),
  );
  let remindedCount = 0;
  for (const { caseId } of due) remindedCount += await remindCase(caseId, now);
  return remindedCount;
}

function remindCase(caseId: string, now: Date): Promise<number> {
  return withJob(async (tx) => {
    const reminded = await tx.$queryRaw<{ mailId: string; agencyId: string }[]>`
      SELECT mail_id::text AS "mailId", agency_id::text AS "agencyId" FROM app.remind_overdue(${caseId}::uuid, ${now})`;
    if (reminded.length === 0) return nothingPersonal(0);
    for (const { mailId } of reminded) await enqueue(tx, "mail", { mailId });
    const agencyIds = reminded.map(({ agencyId }) => agencyId);
    return recorded(reminded.length, {
      ...{ act: "invitation.reminded", caseId, at: now },
      detail: { agencyIds, kind: "email" },
    });
  });
}

/** Two who remind at once are let in one by one; the second is shown what the first has done. */
async function claimReminders(
  tx: Transaction,
  caseId: string,
  invitationId: string,
  version: number,
): Promise<SentRow> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${invitationId}, 0))`;
  const sent = await findSentRow(tx, caseId, invitationId);
  if (!sent) throw new NotFoundError("invitation");
  if (sent.reminders.length !== version) throw conflictOver(sent.reminders);
  return sent;
}

function conflictOver(reminders: readonly ReminderView[]): ConflictError {
  const latest = reminders.at(-1);
  if (!latest) return new ConflictError(reminders.length);
  return new ConflictError(reminders.length, [
    { label: "invitations.fields.reminder", choice: `invitations.remindedHow.${latest.how}` },
    { label: "invitations.fields.remindedOn", text: latest.remindedOn },
  ]);
}
