import { remindOverdue } from "@/lib/invitations/reminding/commands";
import { smtpSender } from "@/lib/jobs/mail-transport";
import { inRounds } from "@/lib/jobs/rounds";
import { mailLeaseSeconds } from "@/lib/jobs/queues";
import { startWorker } from "@/lib/jobs/worker";
import { deliverMail, giveUpMail } from "@/lib/mails/commands";
import { deliverNoticeMail, queueDueNoticeMails } from "@/lib/notices/mails/commands";
import { addDueNotices } from "@/lib/notices/reminding";

// A worker as scripts/worker.ts starts it, in a hurry, at the hour that the test says.
const send = smtpSender(process.env.SMTP_URL ?? "", "kring@example.com");
const now = new Date(process.env.KRING_TEST_NOW ?? Date.now());
/** Seconds between its rounds. */
const pace = Number(process.env.KRING_TEST_PACE ?? 1);
const leaseSeconds = Number(process.env.KRING_TEST_LEASE ?? mailLeaseSeconds);
await startWorker(
  {
    mail: ({ mailId }) => deliverMail(mailId, send, now, leaseSeconds),
    "mail-dead": ({ mailId }) => giveUpMail(mailId, now),
    "notice-mail": ({ mailId }) => deliverNoticeMail(mailId, send, now, leaseSeconds),
  },
  { pollSeconds: 0.5 * pace, superviseSeconds: pace, atOnce: Number(process.env.KRING_TEST_AT_ONCE ?? 4) },
);
void inRounds(round, pace, new AbortController().signal);
process.send?.("ready");
process.on("disconnect", () => process.exit(0));

async function round(): Promise<void> {
  await remindOverdue(now);
  await addDueNotices(now);
  await queueDueNoticeMails(now);
}
