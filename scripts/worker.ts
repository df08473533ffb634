import { startSafely } from "@/lib/access/start-safely";
import { remindOverdue } from "@/lib/invitations/reminding/commands";
import { inRounds } from "@/lib/jobs/rounds";
import { startWorker } from "@/lib/jobs/worker";
import { log } from "@/lib/log";
import { countLateMails, deliverMail, giveUpMail } from "@/lib/mails/commands";
import { deliverNoticeMail, queueDueNoticeMails } from "@/lib/notices/mails/commands";
import { addDueNotices, addSilentNotices, addUnusualNotices, eraseOldNotices } from "@/lib/notices/reminding";
import { eraseLapsedAssessments } from "@/lib/retention/commands";
import { mailSender } from "./support/mail-sender";
import { askedToStop } from "./support/runtime";

// What Kring does by itself: sends mail, reminds, and erases what has been kept long enough. Any number of workers share it.
const everySeconds = 600;
const noticesEverySeconds = 30;

const stopAsked = askedToStop();
await startSafely();
const send = mailSender();
const worker = await startWorker({
  mail: ({ mailId }) => deliverMail(mailId, send),
  "mail-dead": ({ mailId }) => giveUpMail(mailId),
  "notice-mail": ({ mailId }) => deliverNoticeMail(mailId, send),
});
log.info("the worker is at work");
process.send?.("ready");

const stopped = new AbortController();
const rounds = inRounds(round, everySeconds, stopped.signal);
const noticeRounds = inRounds(noticeRound, noticesEverySeconds, stopped.signal);
await stopAsked;
stopped.abort();
await Promise.all([worker.stop(), rounds, noticeRounds]);
process.exit(0);

async function round(): Promise<void> {
  await remindOverdue();
  await addUnusualNotices();
  await addSilentNotices();
  await eraseLapsedAssessments();
  await eraseOldNotices();
  const lateCount = await countLateMails();
  if (lateCount > 0) log.warn({ lateCount }, "mail has waited for more than a quarter of an hour");
}

async function noticeRound(): Promise<void> {
  await addDueNotices();
  await queueDueNoticeMails();
}
