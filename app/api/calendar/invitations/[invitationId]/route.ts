import { calendarAnswer } from "@/lib/calendar/calendar-answer";
import { getReceivedForCalendar } from "@/lib/calendar/queries";

export function GET(
  _: Request,
  { params }: { params: Promise<{ invitationId: string }> },
): Promise<Response> {
  return calendarAnswer(
    async (actor) => getReceivedForCalendar(actor, (await params).invitationId),
    new Date(),
  );
}
