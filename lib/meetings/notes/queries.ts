import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { readMeetingNotes, readRevision } from "@/lib/meetings/notes/facts";
import { id as idSchema } from "@/lib/validation";
import { NotFoundError } from "@/lib/errors";

/** Everything noted at a meeting, and what it still lacks before it can be registered as held. */
export function getMeetingNotes(actor: Actor, caseId: string, meetingId: string) {
  return readCase(actor, caseId, "meeting.notes", (tx) => {
    if (!idSchema.safeParse(meetingId).success) throw new NotFoundError("meeting");
    return readMeetingNotes(tx, caseId, meetingId);
  });
}

/** Whether there is anything new to read, for a page that is open; the notes themselves are read by the page. */
export function getNotesRevision(actor: Actor, meetingId: string): Promise<string> {
  return withActor(actor, async (tx) => {
    if (!idSchema.safeParse(meetingId).success) throw new NotFoundError("meeting");
    return nothingPersonal(await readRevision(tx, meetingId));
  });
}
