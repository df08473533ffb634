import { openPlace } from "@/lib/meetings/planning/sealed-place";
import type { PlannedMeeting } from "@/lib/meetings/planning/views";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { Meeting } from "@/prisma/generated/client";

export function toPlannedMeeting(row: Meeting): PlannedMeeting {
  return {
    id: row.id,
    plannedOn: fromDatabaseDay(row.plannedOn),
    offDayReason: row.offDayReason,
    lateReason: row.lateReason,
    startsAt: row.startsAt,
    lengthMinutes: row.lengthMinutes,
    form: row.form,
    place: openPlace(row),
    roomBooked: row.roomBooked,
    link: row.link,
    question: row.question,
    answerBy: fromDatabaseDay(row.answerBy ?? row.plannedOn),
    needs: row.needs,
    plannedAt: row.plannedAt,
    movedCount: row.movedCount,
    heldOn: row.heldOn && fromDatabaseDay(row.heldOn),
    cancelledAt: row.cancelledAt,
    version: row.version,
  };
}
