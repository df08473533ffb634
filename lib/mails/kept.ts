import "server-only";
import { nothingPersonal } from "@/lib/access/audit";
import { withJob } from "@/lib/access/with-job";
import type { SendMail } from "@/lib/jobs/mail-transport";

/** In place of a mail server where Kring is tried out: the mail is kept, to be read in Demobrevlådan. */
export function keepingSender(clock = () => new Date()): SendMail {
  return async ({ subject, text, messageId }) => {
    const mailId = messageId.slice(1, messageId.indexOf("@"));
    await withJob(async (tx) => {
      await tx.$executeRaw`SELECT app.keep_mail(${mailId}::uuid, ${subject}, ${text}, ${messageId}, ${clock()})`;
      return nothingPersonal(undefined);
    });
    return "sent";
  };
}
