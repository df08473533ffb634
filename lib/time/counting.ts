import { type ClosedDayName, findHolidayOrClosedEve } from "@/lib/time/holidays";
import { addDays, type PlainDate, weekdayOf } from "@/lib/time/plain-date";

/** Why a day is not counted: the calendar's name for it, the authority's own, or that it is a Saturday or Sunday. */
export type Skipped =
  | { readonly kind: "calendar"; readonly name: ClosedDayName }
  | { readonly kind: "own"; readonly name: string }
  | { readonly kind: "weekend" };

export type CountedDay = {
  readonly day: PlainDate;
  /** Its number in the count; null when it is skipped. */
  readonly number: number | null;
  readonly skipped: Skipped | null;
};

/** The days of an area's own, by the name it gives them. */
export type NamedClosedDays = ReadonlyMap<PlainDate, string>;

const friday = 5;

/** Day by day how working days are counted after a start, to the last day and not beyond. */
export function workingDayCount(
  startsOn: PlainDate,
  dueOn: PlainDate,
  ownClosedDays: NamedClosedDays,
): CountedDay[] {
  const days: CountedDay[] = [];
  let counted = 0;
  for (let day = addDays(startsOn, 1); day <= dueOn; day = addDays(day, 1)) {
    const skipped = whySkipped(day, ownClosedDays);
    if (!skipped) counted += 1;
    days.push({ day, number: skipped ? null : counted, skipped });
  }
  return days;
}

/** The calendar's name goes before the weekend's: Midsummer Day is a Saturday. */
function whySkipped(day: PlainDate, ownClosedDays: NamedClosedDays): Skipped | null {
  const name = findHolidayOrClosedEve(day);
  if (name) return { kind: "calendar", name };
  if (weekdayOf(day) > friday) return { kind: "weekend" };
  const own = ownClosedDays.get(day);
  return own === undefined ? null : { kind: "own", name: own };
}
