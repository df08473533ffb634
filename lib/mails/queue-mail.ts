import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { enqueue } from "@/lib/jobs/queue";
import type { MailKind } from "@/lib/mails/rules";

/**
 * Queues one mail about an invitation of a case that the actor coordinates, to the address of the register that was chosen for it.
 * False when nothing may be sent, as about a protected child: then somebody is asked to ring.
 */
export async function queueMail(
  tx: Transaction,
  invitationId: string,
  kind: Exclude<MailKind, "overdue">,
  now: Date,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ mailId: string | null }[]>`
    SELECT app.queue_mail(${invitationId}::uuid, ${kind}::mail_kind, ${now})::text AS "mailId"`;
  if (!row?.mailId) return false;
  await enqueue(tx, "mail", { mailId: row.mailId });
  return true;
}
