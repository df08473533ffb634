import { expect, it } from "vitest";
import { announcedSeconds, secondsLeft, warningSeconds } from "@/components/shell/session-countdown";

it("warns at least two minutes before", () => {
  expect(warningSeconds).toBeGreaterThanOrEqual(120);
});

it.each([
  ["a whole minute", 60_000, 60],
  ["a begun second", 1, 1],
  ["the end", 0, 0],
])("counts down %s", (_, milliseconds, seconds) => {
  expect(secondsLeft(1_000_000 + milliseconds, 1_000_000)).toBe(seconds);
});

it("speaks every fifteenth second, and each of the last twenty", () => {
  const heard = new Set(Array.from({ length: 120 }, (_, index) => announcedSeconds(120 - index)));
  expect([...heard].slice(0, 8)).toEqual([120, 105, 90, 75, 60, 45, 30, 20]);
  expect(heard.size).toBe(7 + 20);
});
