import { expect, it } from "vitest";
import { hasPassedOn, phaseByAge } from "@/lib/childs-best/rules";
import { plainDate } from "@/lib/time/plain-date";

const bornOn = plainDate("2020-11-30");

it.each([
  ["2026-07-31", "beforeSchool"],
  ["2026-08-01", "inSchool"],
  ["2038-11-29", "inSchool"],
  ["2038-11-30", null],
])("is by age on %s: %s", (today, phase) => {
  expect(phaseByAge(bornOn, plainDate(today))).toBe(phase);
});

it("has passed on when the child begins school, and never for a youth outside school", () => {
  expect(hasPassedOn("beforeSchool", "inSchool")).toBe(true);
  expect(hasPassedOn("inSchool", "inSchool")).toBe(false);
  expect(hasPassedOn("outsideSchool", "inSchool")).toBe(false);
  expect(hasPassedOn("inSchool", null)).toBe(false);
});
