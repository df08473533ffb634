import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from "ical-generator";
import type { MeetingTime } from "@/lib/meetings/planning/rules";
import { meetingWords } from "@/lib/practice-models/meeting-name";
import type { MeetingName } from "@/lib/practice-models/schema";
import type { Locale } from "@/lib/text/locale";
import { sentence } from "@/lib/text/sentence";
import { momentInSweden } from "@/lib/time/moment-in-sweden";

/** When a meeting is, and nothing else about it: a calendar is read by other people and programs than its owner. */
export type CalendarMeeting = MeetingTime & {
  readonly meetingId: string;
  /** What its routine calls it. */
  readonly meetingName: MeetingName;
  /** Grows when the meeting is moved, so that a later file takes the place of an earlier. */
  readonly movedCount: number;
  readonly isCancelled: boolean;
  /** Where its reader finds the rest, after signing in. */
  readonly url: string;
};

export const calendarFileName = "mote.ics";

/** The meeting as iCalendar (RFC 5545) in UTC: no name, no place, no question and nobody else who comes (T23). */
export function meetingFile(meeting: CalendarMeeting, language: Locale, now: Date): string {
  const { meetingId, movedCount, isCancelled, url, lengthMinutes } = meeting;
  const start = momentInSweden(meeting.plannedOn, meeting.startsAt);
  if (start === null) throw new RangeError("A meeting in the hour that is skipped is not planned");
  const calendar = ical({
    prodId: { company: "Kring", product: "Kring", language: language.toUpperCase() },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${meetingId}@kring`,
    sequence: movedCount + Number(isCancelled),
    stamp: now,
    start,
    end: new Date(start.getTime() + lengthMinutes * 60_000),
    summary: sentence(language, "meetings.calendarFile.summary", meetingWords(meeting.meetingName, language)),
    description: `${sentence(language, "meetings.calendarFile.description")}\n${url}`,
    // RFC 5546 wants one where an event is published or called off. Kring itself: nobody answers by calendar.
    organizer: { name: "Kring", email: `kring@${new URL(url).hostname}` },
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
  });
  return calendar.toString();
}
