import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { ConflictError, DomainError, NotFoundError, type SavedText } from "@/lib/errors";

/**
 * For every command on a meeting's notes: the case is open, and the meeting exists and is not called off.
 * Holds the meeting's row, so that two who save the same form wait for each other.
 */
export async function requireMeeting(tx: Transaction, caseId: string, meetingId: string) {
  const childCase = await requireOpenCase(tx, caseId);
  await tx.$queryRaw`SELECT id FROM meetings WHERE id = ${meetingId}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findUnique({ where: { id: meetingId, caseId } });
  if (!meeting) throw new NotFoundError("meeting");
  if (meeting.cancelledAt) throw new DomainError("meetings.refusals.cancelled");
  return { meeting, childCase };
}

/** Refuses a save that was based on something other than what is stored, and says what is. */
export function ensureCurrent(current: number, based: number, theirs: () => readonly SavedText[]): void {
  if (current !== based) throw new ConflictError(current, theirs());
}
