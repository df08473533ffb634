import { parseDate, parseTime, toCalendarDateTime, toZoned } from "@internationalized/date";
import type { PlainDate } from "@/lib/time/plain-date";

/**
 * The moment when clocks in Sweden show "HH:MM" on a day, or null for the hour that is skipped when they are put
 * forward. Of an hour that comes twice, the first.
 */
export function momentInSweden(day: PlainDate, time: string): Date | null {
  const written = toCalendarDateTime(parseDate(day), parseTime(time));
  const moment = toZoned(written, "Europe/Stockholm", "earlier");
  return toCalendarDateTime(moment).compare(written) === 0 ? moment.toDate() : null;
}
