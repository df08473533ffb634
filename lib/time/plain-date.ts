import { type CalendarDate, parseDate } from "@internationalized/date";

declare const plainDateBrand: unique symbol;

/** A day without a time: "2026-11-23". Days compare as text, so `a < b` means that a comes before b. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

/** The Swedish way of writing a day is the one used here: "2026-11-23". */
const dayInSweden = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The day that the text names, or null when it is written in another way or no such day exists. */
export function parsePlainDate(text: string): PlainDate | null {
  if (!shape.test(text) || text.startsWith("0000")) return null;
  try {
    return fromCalendar(parseDate(text));
  } catch {
    return null;
  }
}

/** A day known to exist: a constant, or one that was checked before it was stored. */
export function plainDate(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === null) throw new RangeError("Not a day written as YYYY-MM-DD");
  return day;
}

/** The calendar day in Sweden at a moment. */
export function todayInSweden(now: Date): PlainDate {
  return plainDate(dayInSweden.format(now));
}

/** For sorting: earliest first. */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function addDays(day: PlainDate, count: number): PlainDate {
  return fromCalendar(parseDate(day).add({ days: count }));
}

/** Days from one day to another; below zero when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** The same day of the month; the month's last day where it has no such day (1930:173, 1 §). */
export function addMonths(day: PlainDate, count: number): PlainDate {
  return fromCalendar(parseDate(day).add({ months: count }));
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: PlainDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** Whole years lived. Who is born on 29 February has birthday on 28 February in other years. */
export function ageOn(bornOn: PlainDate, day: PlainDate): number {
  const birthdays = yearOf(day) - yearOf(bornOn);
  return addMonths(bornOn, birthdays * 12) <= day ? birthdays : birthdays - 1;
}

function fromCalendar(date: CalendarDate): PlainDate {
  return date.toString() as PlainDate;
}
