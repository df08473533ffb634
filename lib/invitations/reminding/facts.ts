import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { readConsentFacts } from "@/lib/consents/facts";
import { isInForce } from "@/lib/consents/rules";
import type { ReminderFacts } from "@/lib/invitations/reminding/rules";
import type { SentRow } from "@/lib/invitations/sent-invitations";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";

/** What decides whether an agency may be asked once more, and how. */
export async function readReminderFacts(
  tx: Transaction,
  caseId: string,
  sent: SentRow,
  today: PlainDate,
): Promise<ReminderFacts> {
  const { protection } = await tx.child.findUniqueOrThrow({
    where: { caseId },
    select: { protection: true },
  });
  const { meetingId } = await tx.invitation.findUniqueOrThrow({
    where: { id: sent.id },
    select: { meetingId: true },
  });
  const meeting = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { plannedOn: true, heldOn: true, cancelledAt: true },
  });
  return {
    channel: sent.channel,
    isRecalled: sent.recall !== null,
    coversReceiver: isInForce(await readConsentFacts(tx, caseId), sent.agencyId, today),
    meetingOn: fromDatabaseDay(meeting.plannedOn),
    isHeld: meeting.heldOn !== null,
    isCancelled: meeting.cancelledAt !== null,
    latestAnswer: sent.answers[0]?.kind ?? null,
    isProtected: isTreatedAsProtected(protection),
    mail: sent.mailStanding.kind,
    isReminded: sent.reminders.some(({ recordedByName }) => recordedByName !== null),
  };
}
