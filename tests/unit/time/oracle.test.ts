import Holidays from "date-holidays";
import { afterEach, describe, expect, it } from "vitest";
import { closedEvesOf, holidaysOf } from "@/lib/time/holidays";
import { plainDate, todayInSweden } from "@/lib/time/plain-date";
import { addWorkingDays } from "@/lib/time/working-days";
import { roundsOf, timeLimit } from "@/tests/support/counts";
import { numbersFrom } from "@/tests/support/seeded-numbers";

/** The national day is a holiday since 2005. */
const years = Array.from({ length: 96 }, (_, index) => 2005 + index);
const zones = [
  "Europe/Stockholm",
  "UTC",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Asia/Tehran",
  "Australia/Lord_Howe",
];
const sweden = new Holidays("SE", { types: ["public", "bank"] });
const closed = new Set(years.flatMap(closedByPackage));
const ownZone = process.env.TZ;

function closedByPackage(year: number): string[] {
  return [...new Set(sweden.getHolidays(year).map(({ date }) => date.slice(0, 10)))];
}

/** The day's end so many working days on, counted by milliseconds and the package alone. */
function counted(start: string, count: number): string {
  let moment = Date.parse(`${start}T00:00:00Z`);
  for (let left = count; left > 0;) {
    moment += 86_400_000;
    const weekday = new Date(moment).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !closed.has(dayAt(moment))) left -= 1;
  }
  return dayAt(moment);
}

const dayAt = (moment: number) => new Date(moment).toISOString().slice(0, 10);

describe("the calendar beside date-holidays", () => {
  afterEach(() => {
    if (ownZone === undefined) delete process.env.TZ;
    else process.env.TZ = ownZone;
  });

  it.each(years)("closes the same days of %i · T63", (year) => {
    const ours = [...holidaysOf(year), ...closedEvesOf(year)].map(({ day }) => day);
    expect([...new Set<string>(ours)].toSorted()).toEqual(closedByPackage(year).toSorted());
  });

  // Red once without the three eves.
  it.each(zones)(
    "counts the same working days on a server in %s · T63",
    (zone) => {
      process.env.TZ = zone;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      for (const { seed, tries } of roundsOf("workingDays")) {
        const number = numbersFrom(seed);
        for (let index = 0; index < tries / zones.length; index += 1) {
          const moment = Date.UTC(2005, 0, 1) + number(34_000) * 86_400_000;
          const [start, count] = [dayAt(moment), number(40)];
          expect(addWorkingDays(plainDate(start), count), `${count} after ${start}`).toBe(
            counted(start, count),
          );
        }
      }
    },
    timeLimit("workingDays"),
  );

  // Red once with the server's own zone in todayInSweden.
  it.each(zones)(
    "knows on a server in %s when the day begins in Sweden, also when the clock is changed · T63",
    (zone) => {
      process.env.TZ = zone;
      for (const [moment, day] of [
        ["2026-03-28T22:59:59Z", "2026-03-28"],
        ["2026-03-28T23:00:00Z", "2026-03-29"],
        ["2026-03-29T21:59:59Z", "2026-03-29"],
        ["2026-03-29T22:00:00Z", "2026-03-30"],
        ["2026-10-24T22:00:00Z", "2026-10-25"],
        ["2026-10-25T22:59:59Z", "2026-10-25"],
        ["2026-10-25T23:00:00Z", "2026-10-26"],
        ["2028-02-28T23:00:00Z", "2028-02-29"],
        ["2026-12-31T23:00:00Z", "2027-01-01"],
      ] as const)
        expect(todayInSweden(new Date(moment)), moment).toBe(day);
    },
  );
});
