import { addDays, type PlainDate, plainDate, weekdayOf, yearOf } from "@/lib/time/plain-date";

/** The public holidays of lag (1989:253); Sundays are holidays too and are not listed. */
export type Holiday =
  | "newYearsDay"
  | "epiphany"
  | "goodFriday"
  | "easterSunday"
  | "easterMonday"
  | "firstOfMay"
  | "ascensionDay"
  | "whitSunday"
  | "nationalDay"
  | "midsummerDay"
  | "allSaintsDay"
  | "christmasDay"
  | "boxingDay";

/** Three eves that lag (1930:173) 2 § puts on a level with a holiday. */
export type ClosedEve = "midsummerEve" | "christmasEve" | "newYearsEve";

export type NamedDay<Name> = { readonly day: PlainDate; readonly name: Name };

export type ClosedDayName = Holiday | ClosedEve;

const saturday = 6;
const closedDaysByYear = new Map<number, ReadonlyMap<PlainDate, ClosedDayName>>();

/** True on a public holiday and on the three eves, whatever the weekday. */
export function isHolidayOrClosedEve(day: PlainDate): boolean {
  return closedDaysOf(yearOf(day)).has(day);
}

/** What the day is called in the calendar; null on any other day. Of two on one day, the first of the year's list. */
export function findHolidayOrClosedEve(day: PlainDate): ClosedDayName | null {
  return closedDaysOf(yearOf(day)).get(day) ?? null;
}

/** In calendar order. Two may fall on the same day, such as Ascension Day on the first of May. */
export function holidaysOf(year: number): readonly NamedDay<Holiday>[] {
  const easter = easterSundayOf(year);
  return [
    { day: dayOf(year, "01-01"), name: "newYearsDay" },
    { day: dayOf(year, "01-06"), name: "epiphany" },
    { day: addDays(easter, -2), name: "goodFriday" },
    { day: easter, name: "easterSunday" },
    { day: addDays(easter, 1), name: "easterMonday" },
    { day: dayOf(year, "05-01"), name: "firstOfMay" },
    { day: addDays(easter, 39), name: "ascensionDay" },
    { day: addDays(easter, 49), name: "whitSunday" },
    { day: dayOf(year, "06-06"), name: "nationalDay" },
    { day: saturdayFrom(dayOf(year, "06-20")), name: "midsummerDay" },
    { day: saturdayFrom(dayOf(year, "10-31")), name: "allSaintsDay" },
    { day: dayOf(year, "12-25"), name: "christmasDay" },
    { day: dayOf(year, "12-26"), name: "boxingDay" },
  ];
}

export function closedEvesOf(year: number): readonly NamedDay<ClosedEve>[] {
  return [
    { day: addDays(saturdayFrom(dayOf(year, "06-20")), -1), name: "midsummerEve" },
    { day: dayOf(year, "12-24"), name: "christmasEve" },
    { day: dayOf(year, "12-31"), name: "newYearsEve" },
  ];
}

/** Easter by the Gregorian rule (Meeus). */
export function easterSundayOf(year: number): PlainDate {
  const moonYear = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moonYear + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const daysToSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((moonYear + 11 * epact + 22 * daysToSunday) / 451);
  return addDays(dayOf(year, "03-22"), epact + daysToSunday - 7 * lateMoon);
}

function closedDaysOf(year: number): ReadonlyMap<PlainDate, ClosedDayName> {
  const known = closedDaysByYear.get(year);
  if (known) return known;

  const named: NamedDay<ClosedDayName>[] = [...holidaysOf(year), ...closedEvesOf(year)];
  const closed = new Map(named.toReversed().map(({ day, name }) => [day, name]));
  closedDaysByYear.set(year, closed);
  return closed;
}

function saturdayFrom(day: PlainDate): PlainDate {
  return addDays(day, (saturday - weekdayOf(day) + 7) % 7);
}

function dayOf(year: number, monthAndDay: string): PlainDate {
  return plainDate(`${String(year).padStart(4, "0")}-${monthAndDay}`);
}
