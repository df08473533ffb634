import { calendarAnswer } from "@/lib/calendar/calendar-answer";
import { getMeetingForCalendar } from "@/lib/calendar/queries";

export function GET(_: Request, { params }: { params: Promise<{ meetingId: string }> }): Promise<Response> {
  return calendarAnswer(async (actor) => getMeetingForCalendar(actor, (await params).meetingId), new Date());
}
