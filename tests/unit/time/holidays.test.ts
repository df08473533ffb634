import { describe, expect, it } from "vitest";

import { closedEvesOf, easterSundayOf, holidaysOf, isHolidayOrClosedEve } from "@/lib/time/holidays";
import { plainDate } from "@/lib/time/plain-date";

describe("the Swedish holidays", () => {
  it.each([
    [2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26"],
    [2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26"],
  ])("of %i are the thirteen of the law", (year, expected) => {
    expect(holidaysOf(year).map(({ day }) => day.slice(5))).toEqual(expected.split(" "));
  });

  it.each([
    [2026, "06-19 12-24 12-31"],
    [2027, "06-25 12-24 12-31"],
  ])("of %i have three closed eves beside them", (year, expected) => {
    expect(closedEvesOf(year).map(({ day }) => day.slice(5))).toEqual(expected.split(" "));
  });

  it.each([
    ["as early as it can be", 1818, "1818-03-22"],
    ["as late as it can be", 2038, "2038-04-25"],
    ["moved back by the first exception", 1981, "1981-04-19"],
    ["moved back by the second exception", 1954, "1954-04-18"],
    ["in an ordinary year", 2024, "2024-03-31"],
  ])("know Easter %s", (_, year, expected) => {
    expect(easterSundayOf(year)).toBe(expected);
  });

  it("keep a day closed that two holidays share", () => {
    expect(isHolidayOrClosedEve(plainDate("2008-05-01"))).toBe(true);
    expect(holidaysOf(2008).filter(({ day }) => day === "2008-05-01")).toHaveLength(2);
  });

  it.each(["2026-04-02", "2026-04-30", "2026-01-05", "2026-10-30", "2026-05-15"])(
    "leave %s, a day beside a holiday, open",
    (day) => {
      expect(isHolidayOrClosedEve(plainDate(day))).toBe(false);
    },
  );
});
