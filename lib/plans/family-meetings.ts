import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { isFamilyPresent } from "@/lib/meetings/notes/rules";
import { participantOf } from "@/lib/meetings/notes/participants";
import { fromDatabaseDay, toDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";

/** A meeting at which the family has been met. */
export type FamilyMeeting = {
  readonly meetingId: string;
  /** The day it was held, or today while it goes on. */
  readonly heldOn: PlainDate;
  readonly isUnderWay: boolean;
};

/**
 * The meetings of a case that have been held, latest first; before them the one of today that goes on with somebody of the
 * family there. `app.family_met_on` says the same of each.
 */
export async function listFamilyMeetings(
  tx: Transaction,
  caseId: string,
  today: PlainDate,
): Promise<FamilyMeeting[]> {
  const held = await tx.meeting.findMany({
    where: { caseId, heldOn: { not: null } },
    orderBy: [{ heldOn: "desc" }, { plannedAt: "desc" }],
    select: { id: true, heldOn: true },
  });
  const underWay = await findMeetingUnderWay(tx, caseId, today);
  return [
    ...(underWay === null ? [] : [{ meetingId: underWay, heldOn: today, isUnderWay: true }]),
    ...held.flatMap(({ id, heldOn }) =>
      heldOn ? [{ meetingId: id, heldOn: fromDatabaseDay(heldOn), isUnderWay: false }] : [],
    ),
  ];
}

async function findMeetingUnderWay(tx: Transaction, caseId: string, today: PlainDate) {
  const meeting = await tx.meeting.findFirst({
    where: { caseId, heldOn: null, cancelledAt: null, plannedOn: toDatabaseDay(today) },
    select: { id: true },
  });
  if (!meeting) return null;
  const rows = await tx.attendance.findMany({ where: { meetingId: meeting.id } });
  const attendances = rows.map((row) => ({ participant: participantOf(row), state: row.state }));
  return isFamilyPresent(attendances) ? meeting.id : null;
}
