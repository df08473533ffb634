import "server-only";
import type { Actor } from "@/lib/access/actor";
import { calendarFileName, type CalendarMeeting, meetingFile } from "@/lib/calendar/meeting-file";
import { fileAnswer } from "@/lib/papers/file-answer";

/** For route handlers: the meeting that `read` gives the signed-in actor, as a calendar file to save. */
export function calendarAnswer(
  read: (actor: Actor) => Promise<CalendarMeeting>,
  now: Date,
): Promise<Response> {
  return fileAnswer(async (actor) => ({
    name: calendarFileName,
    type: "text/calendar; charset=utf-8",
    content: meetingFile(await read(actor), "sv", now),
  }));
}
