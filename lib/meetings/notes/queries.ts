import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { readMeetingNotes } from "@/lib/meetings/notes/facts";
import type { FamilyAbsenceView } from "@/lib/meetings/notes/views";
import { id as idSchema } from "@/lib/validation";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { NotFoundError } from "@/lib/errors";

/** Everything noted at a meeting, and what it still lacks before it can be registered as held. */
export function getMeetingNotes(actor: Actor, caseId: string, meetingId: string) {
  return readCase(actor, caseId, "meeting.notes", (tx) => {
    if (!idSchema.safeParse(meetingId).success) throw new NotFoundError("meeting");
    return readMeetingNotes(tx, caseId, meetingId);
  });
}

/** For the manager: meetings and plans without the family in the agency's own cases, with the reason. No identity. */
export function listFamilyAbsences(actor: Actor): Promise<FamilyAbsenceView[]> {
  return withActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<
      { case_id: string; code: string; kind: "meeting" | "plan"; happened_on: Date; reason: string }[]
    >`
      SELECT case_id, code, kind, happened_on, reason FROM app.family_absences() ORDER BY happened_on DESC`;
    return nothingPersonal(
      rows.map(({ case_id, happened_on, ...row }) => ({
        ...row,
        caseId: case_id,
        on: fromDatabaseDay(happened_on),
      })),
    );
  });
}
