import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { NoticeRow } from "@/lib/notices/words";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { addDays } from "@/lib/time/plain-date";

/** The address of what a notice is about. */
export async function wayTo(tx: Transaction, notice: NoticeRow): Promise<string> {
  const { invitationId, subjectId, kind } = notice;
  const ofCase = `/cases/${notice.caseId ?? ""}`;
  switch (kind) {
    case "openingWaits":
    case "emergencyOpened":
    case "openingDecided":
      return `/break-glass/${subjectId}`;
    case "planHanded":
      return `/invitations/${invitationId}/plan/${subjectId}`;
    case "invitationReceived":
      return `/invitations/${subjectId}`;
    case "invitationAnswered":
      return `${ofCase}/invitations/${await invitationOfAnswer(tx, subjectId)}`;
    case "answerOverdue":
    case "mailFailed":
      return `${ofCase}/invitations/${subjectId}`;
    case "meetingMoved":
    case "meetingCancelled":
    case "meetingNear":
      return invitationId === null ? `/meetings/${subjectId}` : `/invitations/${invitationId}`;
    case "nextMeetingUnplanned":
      return `${ofCase}/meetings/new`;
    case "consentWithdrawn":
      return `${ofCase}/consents`;
    case "familySilent":
      return `${ofCase}/contacts`;
    case "caseHanded":
      return invitationId === null ? ofCase : `/invitations/${invitationId}`;
    case "decisionWaits":
      return `/decisions/${subjectId}`;
    case "deviationReceived":
    case "deviationAnswered":
      return `/deviations/${subjectId}`;
    case "unusualReading": {
      const day = fromDatabaseDay(notice.day);
      return `/log-review?from=${day}&to=${addDays(day, 1)}`;
    }
    case "coordinationOffered":
      return `/invitations/${invitationId}/coordination`;
    case "coordinationAnswered":
      return invitationId === null ? `${ofCase}/coordination` : `/invitations/${invitationId}`;
    case "liftingWaits":
      return `${ofCase}/${await protectedPart(tx, subjectId)}/protection`;
  }
}

async function invitationOfAnswer(tx: Transaction, answerId: string): Promise<string> {
  const where = { id: answerId };
  return (await tx.invitationAnswer.findUniqueOrThrow({ where, select: { invitationId: true } }))
    .invitationId;
}

async function protectedPart(tx: Transaction, liftingId: string): Promise<string> {
  const where = { id: liftingId };
  const { guardianId } = await tx.protectionLifting.findUniqueOrThrow({
    where,
    select: { guardianId: true },
  });
  return guardianId === null ? "child" : `guardians/${guardianId}`;
}
