import { describe, expect, it } from "vitest";
import {
  type ClosedDay,
  closedDaysWithin,
  countedOn,
  countingOf,
  mayMeetOn,
  mayRecount,
  standingOf,
} from "@/lib/deadlines/rules";
import { plainDate } from "@/lib/time/plain-date";

const rule = { count: 10, unit: "workingDays", from: "decision" } as const;
const startedOn = plainDate("2026-06-15");
const dueOn = plainDate("2026-06-30");
const deadline = { rule, startedOn, dueOn, closedDays: [] };
const bridge: ClosedDay = { on: plainDate("2026-06-18"), name: "Klämdag" };

describe("where a deadline stands", () => {
  it.each([
    ["four working days before", "2026-06-24", { state: "ahead", workingDaysLeft: 4 }, false],
    ["three working days before: time to warn", "2026-06-25", { state: "ahead", workingDaysLeft: 3 }, true],
    ["the last day", "2026-06-30", { state: "today" }, true],
    ["two working days after", "2026-07-02", { state: "overdue", workingDaysSince: 2 }, false],
  ])("%s · S004-11", (_, today, state, isNear) => {
    const standing = standingOf({ deadline, meeting: null }, plainDate(today));
    expect(standing).toEqual({ kind: "running", state, isNear });
  });

  it.each([
    ["held on the last day", "2026-06-30", { kind: "met", heldOn: "2026-06-30" }],
    [
      "held two working days late",
      "2026-07-02",
      { kind: "missed", heldOn: "2026-07-02", workingDaysLate: 2 },
    ],
  ])("when the meeting was %s · S004-11", (_, day, expected) => {
    const meeting = { plannedOn: plainDate(day), heldOn: plainDate(day) };
    expect(standingOf({ deadline, meeting }, plainDate("2026-07-10"))).toEqual(expected);
  });

  it("says by how many working days a planned meeting is late · S004-11", () => {
    const meeting = { plannedOn: plainDate("2026-07-01"), heldOn: null };
    expect(standingOf({ deadline, meeting }, plainDate("2026-06-22"))).toMatchObject({
      ...{ kind: "plannedLate", workingDaysLate: 1 },
    });
  });
});

it("is counted day by day with the names of what is skipped · S004-11, T63", () => {
  const days = countingOf({ ...deadline, dueOn: plainDate("2026-07-01"), closedDays: [bridge] }) ?? [];
  const of = (day: string) => days.find((one) => one.day === day);
  expect(of("2026-06-16")).toEqual({ day: "2026-06-16", number: 1, skipped: null });
  expect(of("2026-06-18")?.skipped).toEqual({ kind: "own", name: "Klämdag" });
  expect(of("2026-06-19")?.skipped).toEqual({ kind: "calendar", name: "midsummerEve" });
  expect(of("2026-06-20")?.skipped).toEqual({ kind: "calendar", name: "midsummerDay" });
  expect(of("2026-06-21")?.skipped).toEqual({ kind: "weekend" });
  expect(days.at(-1)).toEqual({ day: "2026-07-01", number: 10, skipped: null });
});

it("counts as the rule does, whatever is closed · S004-11", () => {
  const closedDays = [bridge];
  const last = countedOn({ rule, startedOn, closedDays });
  expect(last).toBe("2026-07-01");
  expect(countingOf({ rule, startedOn, dueOn: last, closedDays })?.at(-1)?.number).toBe(10);
});

it("keeps the closed days that lie within it, and no others", () => {
  const outside = [startedOn, plainDate("2026-07-01")].map((on) => ({ on, name: "Klämdag" }));
  expect(closedDaysWithin([...outside, bridge], startedOn, dueOn)).toEqual([bridge]);
});

it.each([
  ["on the last day", "2026-06-30", "", true],
  ["after it without a reason", "2026-07-01", "", false],
  ["after it with a reason", "2026-07-01", "Tolken kan inte tidigare.", true],
])("allows a meeting %s: %s · S004-11", (_, day, reason, granted) => {
  expect(mayMeetOn(plainDate(day), dueOn, reason).granted).toBe(granted);
});

it("asks no reason where the routine has no last day", () => {
  expect(mayMeetOn(plainDate("2027-01-01"), null, "").granted).toBe(true);
});

it.each([
  ["when that gives another day", { recountedOn: plainDate("2026-07-01"), isHeld: false }, true],
  ["not when the day is the same", { recountedOn: dueOn, isHeld: false }, false],
  ["not once the meeting is held", { recountedOn: plainDate("2026-07-01"), isHeld: true }, false],
])("is counted anew %s · S004-11", (_, facts, granted) => {
  expect(mayRecount({ dueOn, ...facts }).granted).toBe(granted);
});
