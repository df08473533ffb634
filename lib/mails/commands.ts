import "server-only";
import { type AuditEntry, nothingPersonal, recorded } from "@/lib/access/audit";
import type { Transaction } from "@/lib/access/with-actor";
import { withJob } from "@/lib/access/with-job";
import { env } from "@/lib/env";
import { guestAddress, keepGuestLink } from "@/lib/guest-links/keep-link";
import { codeOf } from "@/lib/guest-links/secrets";
import type { SendMail, SendOutcome } from "@/lib/jobs/mail-transport";
import { enqueue } from "@/lib/jobs/queue";
import { log } from "@/lib/log";
import { isMailAddress, minutesUntilNextTry, type MailStop } from "@/lib/mails/rules";
import { type ReadyMail, takeMail, type TakenMail } from "@/lib/mails/taken";
import { codeMailText, mailText, type MailText } from "@/lib/mails/text";

/**
 * Sends one mail, if it still may leave. Whatever stops this at whatever point, the mail is neither forgotten nor sent anew by
 * design: it is tried again with the same Message-ID unless it is noted as sent.
 */
export async function deliverMail(
  mailId: string,
  send: SendMail,
  now = new Date(),
  leaseSeconds?: number,
): Promise<void> {
  const taken = await withJob<TakenMail>(async (tx) => {
    const answer = await takeMail(tx, mailId, now, leaseSeconds);
    if (answer.state === "taken") await enqueue(tx, "mail", { mailId }, { afterSeconds: answer.seconds + 1 });
    if (answer.state === "ready" && hasGuestLink(answer)) await keepGuestLink(tx, mailId, now);
    return answer.state === "stopped"
      ? recorded(answer, stopped(mailId, answer, now))
      : nothingPersonal(answer);
  });
  if (taken.state === "ready") await noteOutcome(mailId, taken, await sendOne(mailId, taken, send), now);
}

/** For a mail that no worker could see to, whatever it was that hindered them: somebody has to ring. */
export function giveUpMail(mailId: string, now = new Date()): Promise<void> {
  return withJob(async (tx) => {
    const answer = await takeMail(tx, mailId, now);
    if (answer.state === "taken")
      await enqueue(tx, "mail-dead", { mailId }, { afterSeconds: answer.seconds + 1 });
    if (answer.state === "stopped") return recorded(undefined, stopped(mailId, answer, now));
    if (answer.state !== "ready") return nothingPersonal(undefined);
    await noteMail(tx, mailId, { isSent: false, stop: "undeliverable" }, now);
    return recorded(undefined, stopped(mailId, { ...answer, stop: "undeliverable" }, now));
  });
}

/** How many mails have waited longer than a quarter of an hour: more than none means that no mail server answers, or no worker runs. */
export function countLateMails(): Promise<number> {
  return withJob(async (tx) => {
    const [row] = await tx.$queryRaw<{ count: number }[]>`SELECT app.late_mail_count(15) AS count`;
    return nothingPersonal(row?.count ?? 0);
  });
}

async function sendOne(mailId: string, mail: ReadyMail, send: SendMail): Promise<SendOutcome> {
  if (!isMailAddress(mail.address)) return "refused";
  const { NEXTAUTH_URL } = env();
  const messageId = `<${mailId}@${new URL(NEXTAUTH_URL).hostname}>`;
  return send({ to: mail.address, messageId, ...textOf(mailId, mail, NEXTAUTH_URL) });
}

function textOf(mailId: string, mail: ReadyMail, address: string): MailText {
  const { kind } = mail;
  if (kind === "guestCode") return codeMailText(codeOf(mailId));
  return mailText({ ...mail, kind }, hasGuestLink(mail) ? guestAddress(mailId, address) : address);
}

function hasGuestLink({ kind, receiverSignsIn }: ReadyMail): boolean {
  return kind !== "guestCode" && !receiverSignsIn;
}

function noteOutcome(mailId: string, mail: ReadyMail, outcome: SendOutcome, now: Date): Promise<void> {
  const minutes = outcome === "failed" ? minutesUntilNextTry(mail.triedCount) : null;
  const stop = stopAfter(outcome, minutes);
  return withJob(async (tx) => {
    const isChanged = await noteMail(tx, mailId, { isSent: outcome === "sent", stop }, now);
    if (!isChanged) return nothingPersonal(undefined);
    if (minutes !== null) {
      await enqueue(tx, "mail", { mailId }, { afterSeconds: minutes * 60 });
      return nothingPersonal(undefined);
    }
    return recorded(
      undefined,
      stop ? stopped(mailId, { ...mail, stop }, now) : aboutMail("sent", mailId, mail, now),
    );
  });
}

function stopAfter(outcome: SendOutcome, minutes: number | null): MailStop | null {
  switch (outcome) {
    case "sent":
      return null;
    case "refused":
      return "refused";
    case "failed":
      return minutes === null ? "undeliverable" : null;
  }
}

/** False when somebody else has noted it since: nothing is changed then. */
async function noteMail(
  tx: Transaction,
  mailId: string,
  { isSent, stop }: { readonly isSent: boolean; readonly stop: MailStop | null },
  now: Date,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ changed: boolean }[]>`
    SELECT app.note_mail(${mailId}::uuid, ${isSent}, ${stop}::mail_stop, ${now}) AS changed`;
  return row?.changed ?? false;
}

type StoppedMail = Omit<Extract<TakenMail, { readonly state: "stopped" }>, "state">;

function stopped(mailId: string, { stop, ...mail }: StoppedMail, now: Date): AuditEntry {
  log.warn({ mailId, stop }, "a mail was stopped");
  const entry = aboutMail("stopped", mailId, mail, now);
  return { ...entry, detail: { ...entry.detail, stop } };
}

/** A code has events of its own: it is no word to the agency about its invitation. */
function aboutMail(
  what: "sent" | "stopped",
  mailId: string,
  { caseId, invitationId, kind }: Pick<ReadyMail, "caseId" | "invitationId" | "kind">,
  now: Date,
): AuditEntry {
  const act = `${kind === "guestCode" ? "guestCode" : "mail"}.${what}`;
  return { act, caseId, subjectId: invitationId, detail: { mailId, kind }, at: now };
}
