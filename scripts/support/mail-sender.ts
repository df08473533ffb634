import { isDemo } from "@/lib/auth/demo-people";
import { env } from "@/lib/env";
import { type SendMail, smtpSender } from "@/lib/jobs/mail-transport";
import { keepingSender } from "@/lib/mails/kept";

/** A mail server that the environment names; in a try-out the mail is kept. A worker that could send nothing does not start. */
export function mailSender(): SendMail {
  const { SMTP_URL, KRING_MAIL_FROM } = env();
  if (SMTP_URL && KRING_MAIL_FROM) return smtpSender(SMTP_URL, KRING_MAIL_FROM);
  if (isDemo()) return keepingSender();
  process.stderr.write("\nThe worker sends mail: set SMTP_URL and KRING_MAIL_FROM (README).\n\n");
  process.exit(1);
}
