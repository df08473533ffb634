import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { addDays, plainDate } from "@/lib/time/plain-date";
import {
  addWorkingDays,
  deadlineState,
  isWorkingDay,
  workingDayOnOrAfter,
  workingDaysBetween,
} from "@/lib/time/working-days";

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays(plainDate("1950-01-01"), count));

describe("working days", () => {
  // Red once without the three eves, and once with addWorkingDays counting every weekday: the tenth day came too early.
  it.each([
    ["2026-03-23", "2026-04-08"],
    ["2026-04-27", "2026-05-12"],
    ["2026-05-04", "2026-05-19"],
    ["2026-06-08", "2026-06-23"],
    ["2026-06-15", "2026-06-30"],
    ["2026-10-23", "2026-11-06"],
    ["2026-12-11", "2026-12-29"],
    ["2026-12-18", "2027-01-08"],
    ["2026-12-23", "2027-01-13"],
    ["2027-01-04", "2027-01-19"],
    ["2027-05-24", "2027-06-07"],
  ])("put the tenth day after %s on %s · S004-11, Q3, T63", (start, expected) => {
    expect(addWorkingDays(plainDate(start), 10)).toBe(expected);
  });

  it.each([
    ["Monday", "2026-11-23", true],
    ["Saturday", "2026-11-28", false],
    ["Sunday", "2026-11-29", false],
    ["Midsummer's Eve", "2026-06-19", false],
    ["Christmas Eve", "2026-12-24", false],
    ["New Year's Eve", "2026-12-31", false],
    ["Maundy Thursday", "2026-04-02", true],
    ["Walpurgis Night", "2026-04-30", true],
    ["Twelfth Night", "2026-01-05", true],
    ["the day before All Saints' Day", "2026-10-30", true],
    ["the Friday after Ascension Day", "2026-05-15", true],
  ])("know %s, %s", (_, day, expected) => {
    expect(isWorkingDay(plainDate(day))).toBe(expected);
  });

  it("stay where they are when none is added", () => {
    expect(addWorkingDays(plainDate("2026-11-28"), 0)).toBe("2026-11-28");
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuse to count %s days", (count) => {
    expect(() => addWorkingDays(plainDate("2026-11-23"), count)).toThrow(RangeError);
  });

  it("pass over days an area keeps closed", () => {
    const closed = new Set([plainDate("2026-05-15")]);

    expect(isWorkingDay(plainDate("2026-05-15"), closed)).toBe(false);
    expect(addWorkingDays(plainDate("2026-05-04"), 10, closed)).toBe("2026-05-20");
  });

  it.each([
    ["a working day", "2026-11-23", "2026-11-23"],
    ["a Saturday", "2026-11-28", "2026-11-30"],
    ["Maundy Thursday", "2026-04-02", "2026-04-02"],
    ["Good Friday", "2026-04-03", "2026-04-07"],
    ["Christmas Eve", "2026-12-24", "2026-12-28"],
  ])("follow söndagsregeln from %s", (_, day, expected) => {
    expect(workingDayOnOrAfter(plainDate(day))).toBe(expected);
  });

  // Red once with addWorkingDays counting every weekday: fewer were counted back.
  it("are as many back as forth · T63", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count);

        expect(workingDaysBetween(start, end)).toBe(count);
        expect(workingDaysBetween(end, start)).toBe(0 - count);
        if (count > 0) expect(isWorkingDay(end)).toBe(true);
      }),
    );
  });
});

describe("a deadline", () => {
  const monday = plainDate("2026-11-23");

  it.each([
    ["is today on its day", "2026-11-23", { state: "today" }],
    ["counts the working days left", "2026-11-26", { state: "ahead", workingDaysLeft: 3 }],
    ["does not count a weekend in between", "2026-12-03", { state: "ahead", workingDaysLeft: 8 }],
    ["counts over the holidays", "2027-01-14", { state: "ahead", workingDaysLeft: 33 }],
    ["is overdue since the working day before", "2026-11-20", { state: "overdue", workingDaysSince: 1 }],
  ])("%s", (_, dueOn, expected) => {
    expect(deadlineState(plainDate(dueOn), monday)).toEqual(expected);
  });

  it("is overdue by no working day on the Saturday after a Friday", () => {
    expect(deadlineState(plainDate("2026-11-20"), plainDate("2026-11-21"))).toEqual({
      state: "overdue",
      workingDaysSince: 0,
    });
  });
});
