import { expect, it } from "vitest";
import { deadlineOn } from "@/lib/practice-models/rules";
import { plainDate } from "@/lib/time/plain-date";

it.each([
  ["ten working days over Christmas", { count: 10, unit: "workingDays" }, "2027-01-08"],
  ["ten days", { count: 10, unit: "days" }, "2026-12-28"],
  ["three weeks", { count: 3, unit: "weeks" }, "2027-01-08"],
] as const)("a deadline of %s ends on its day, the first not counted", (_, deadline, day) => {
  expect(deadlineOn(deadline, plainDate("2026-12-18"))).toBe(day);
});
