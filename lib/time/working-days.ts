import { isHolidayOrClosedEve } from "@/lib/time/holidays";
import { addDays, type PlainDate, weekdayOf } from "@/lib/time/plain-date";

/** Days an area has chosen to keep closed beyond the calendar. */
export type ExtraClosedDays = ReadonlySet<PlainDate>;

/** How a deadline stands today, counted in working days. Overdue by 0 means that no working day has passed since. */
export type DeadlineState =
  | { readonly state: "ahead"; readonly workingDaysLeft: number }
  | { readonly state: "today" }
  | { readonly state: "overdue"; readonly workingDaysSince: number };

const none: ExtraClosedDays = new Set();
const friday = 5;

export function isWorkingDay(day: PlainDate, extraClosedDays: ExtraClosedDays = none): boolean {
  return weekdayOf(day) <= friday && !isHolidayOrClosedEve(day) && !extraClosedDays.has(day);
}

/** The day a period of so many working days ends. The starting day is not counted. */
export function addWorkingDays(
  start: PlainDate,
  count: number,
  extraClosedDays: ExtraClosedDays = none,
): PlainDate {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError("Working days are counted forward in whole days");

  let day = start;
  for (let counted = 0; counted < count;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, extraClosedDays)) counted += 1;
  }
  return day;
}

/** Söndagsregeln (1930:173, 2 §): what falls due on a closed day may be done on the next working day. */
export function workingDayOnOrAfter(day: PlainDate, extraClosedDays: ExtraClosedDays = none): PlainDate {
  let candidate = day;
  while (!isWorkingDay(candidate, extraClosedDays)) candidate = addDays(candidate, 1);
  return candidate;
}

/** Working days after `from`, to and including `to`. Below zero when `to` comes first. */
export function workingDaysBetween(
  from: PlainDate,
  to: PlainDate,
  extraClosedDays: ExtraClosedDays = none,
): number {
  if (to < from) return 0 - workingDaysBetween(to, from, extraClosedDays);

  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, extraClosedDays)) count += 1;
  }
  return count;
}

/** The last day itself is in time. */
export function deadlineState(
  dueOn: PlainDate,
  today: PlainDate,
  extraClosedDays: ExtraClosedDays = none,
): DeadlineState {
  if (dueOn === today) return { state: "today" };
  if (dueOn < today) {
    return { state: "overdue", workingDaysSince: workingDaysBetween(dueOn, today, extraClosedDays) };
  }
  return { state: "ahead", workingDaysLeft: workingDaysBetween(today, dueOn, extraClosedDays) };
}
