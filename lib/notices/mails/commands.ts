import "server-only";
import { type AuditEntry, nothingPersonal, recorded } from "@/lib/access/audit";
import type { Transaction } from "@/lib/access/with-actor";
import { withJob } from "@/lib/access/with-job";
import { env } from "@/lib/env";
import type { SendMail, SendOutcome } from "@/lib/jobs/mail-transport";
import { enqueue } from "@/lib/jobs/queue";
import { mailLeaseSeconds } from "@/lib/jobs/queues";
import { isMailAddress, minutesUntilNextTry } from "@/lib/mails/rules";
import {
  kindsSchema,
  type NoticeMailStop,
  preferencesSchema,
  type ReadyNoticeMail,
  takeNoticeMail,
  type TakenNoticeMail,
} from "@/lib/notices/mails/taken";
import { noticeMailText } from "@/lib/notices/mails/text";
import { type DueMail, dueMails, type Hour, whenToMail } from "@/lib/notices/rules";
import { timeOf } from "@/lib/text/format";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/**
 * Queues the mails that are due: at once about what is urgent, else one a day. Whose they are is found anew each time, and the
 * database gives each to one worker. Returns how many were queued.
 */
export async function queueDueNoticeMails(now = new Date()): Promise<number> {
  const hour = hourOf(now);
  const people = await withJob(async (tx) =>
    nothingPersonal(
      await tx.$queryRaw<{ personId: string; preferences: unknown; kinds: unknown }[]>`
        SELECT person_id::text AS "personId", preferences, kinds FROM app.people_to_mail()`,
    ),
  );
  let queuedCount = 0;
  for (const { personId, preferences, kinds } of people) {
    const due = dueMails(preferencesSchema.parse(preferences), kindsSchema.parse(kinds), hour);
    for (const mail of due) queuedCount += Number(await queueOne(personId, mail, hour, now));
  }
  return queuedCount;
}

/** Sends one mail, if there still is something to read, its receiver still wants it and the hours are not quiet. */
export async function deliverNoticeMail(
  mailId: string,
  send: SendMail,
  now = new Date(),
  leaseSeconds = mailLeaseSeconds,
): Promise<void> {
  const taken = await withJob<TakenNoticeMail>(async (tx) => {
    const answer = await takeNoticeMail(tx, mailId, leaseSeconds, now);
    if (answer.state === "taken")
      await enqueue(tx, "notice-mail", { mailId }, { afterSeconds: answer.seconds + 1 });
    return answer.state === "stopped"
      ? recorded(answer, stopped(mailId, answer.stop, now))
      : nothingPersonal(answer);
  });
  if (taken.state !== "ready") return;
  const moment = whenToMail(taken.preferences, taken.kinds, hourOf(now).time);
  if (moment === "unwanted") return note(mailId, { kind: "stopped", stop: "unwanted" }, now);
  if (moment !== "now") return note(mailId, { kind: "later", minutes: moment.minutes }, now);
  return note(mailId, outcomeOf(await sendOne(mailId, taken, send), taken.triedCount), now);
}

function queueOne(personId: string, { kind, kinds }: DueMail, { day }: Hour, now: Date): Promise<boolean> {
  return withJob(async (tx) => {
    const [row] = await tx.$queryRaw<{ mailId: string | null }[]>`
      SELECT app.queue_notice_mail(${personId}::uuid, ${kind}::notice_mail_kind, ${[...kinds]}::notice_kind[],
        ${toDatabaseDay(day)}::date, ${now})::text AS "mailId"`;
    if (row?.mailId) await enqueue(tx, "notice-mail", { mailId: row.mailId });
    return nothingPersonal(Boolean(row?.mailId));
  });
}

async function sendOne(mailId: string, mail: ReadyNoticeMail, send: SendMail): Promise<SendOutcome> {
  if (!isMailAddress(mail.address)) return "refused";
  const { NEXTAUTH_URL } = env();
  const messageId = `<${mailId}@${new URL(NEXTAUTH_URL).hostname}>`;
  return send({ to: mail.address, messageId, ...noticeMailText(mail, NEXTAUTH_URL) });
}

type Outcome =
  | { readonly kind: "sent" }
  | { readonly kind: "stopped"; readonly stop: NoticeMailStop }
  /** Given back, for this worker or another. */
  | { readonly kind: "later"; readonly minutes: number };

function outcomeOf(outcome: SendOutcome, triedCount: number): Outcome {
  if (outcome === "sent") return { kind: "sent" };
  if (outcome === "refused") return { kind: "stopped", stop: "refused" };
  const minutes = minutesUntilNextTry(triedCount);
  return minutes === null ? { kind: "stopped", stop: "undeliverable" } : { kind: "later", minutes };
}

function note(mailId: string, outcome: Outcome, now: Date): Promise<void> {
  return withJob(async (tx) => {
    if (!(await noteMail(tx, mailId, outcome, now))) return nothingPersonal(undefined);
    switch (outcome.kind) {
      case "sent":
        return recorded(undefined, { act: "noticeMail.sent", subjectId: mailId, at: now });
      case "stopped":
        return recorded(undefined, stopped(mailId, outcome.stop, now));
      case "later":
        await enqueue(tx, "notice-mail", { mailId }, { afterSeconds: outcome.minutes * 60 });
        return nothingPersonal(undefined);
    }
  });
}

/** False when somebody else has noted it since: nothing is changed then. */
async function noteMail(tx: Transaction, mailId: string, outcome: Outcome, now: Date): Promise<boolean> {
  const stop = outcome.kind === "stopped" ? outcome.stop : null;
  const [row] = await tx.$queryRaw<{ changed: boolean }[]>`
    SELECT app.note_notice_mail(${mailId}::uuid, ${outcome.kind === "sent"}, ${stop}::notice_mail_stop, ${now}) AS changed`;
  return row?.changed ?? false;
}

function stopped(mailId: string, stop: NoticeMailStop, now: Date): AuditEntry {
  return { act: "noticeMail.stopped", subjectId: mailId, detail: { stop }, at: now };
}

function hourOf(now: Date): Hour {
  return { day: todayInSweden(now), time: timeOf(now).replace(".", ":") };
}
