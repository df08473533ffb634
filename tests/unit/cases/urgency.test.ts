import { describe, expect, it } from "vitest";

import { type NextStep, ours } from "@/lib/cases/next-step";
import { groupByUrgency, type Urgency, urgencyOf } from "@/lib/cases/urgency";
import { plainDate } from "@/lib/time/plain-date";

const monday = plainDate("2026-11-23");
const sunday = plainDate("2026-11-29");

function dueOn(day: string | null): NextStep {
  return ours("followUp", day === null ? null : plainDate(day));
}

function waitingSince(day: string): NextStep {
  return { name: "awaitAnswers", agencyNames: ["BUP"], giver: null, awaits: "others", since: plainDate(day) };
}

describe("how urgent a step is", () => {
  it.each<[string, NextStep, Urgency]>([
    ["due on Friday last week", dueOn("2026-11-20"), "overdue"],
    ["due today", dueOn("2026-11-23"), "today"],
    ["due tomorrow", dueOn("2026-11-24"), "thisWeek"],
    ["due on Sunday", dueOn("2026-11-29"), "thisWeek"],
    ["due on Monday next week", dueOn("2026-11-30"), "later"],
    ["due no particular day", dueOn(null), "thisWeek"],
    ["somebody else's, however old", waitingSince("2026-05-01"), "waiting"],
  ])("%s", (_, step, expected) => {
    expect(urgencyOf(step, monday)).toBe(expected);
  });

  it("ends the week on its Sunday", () => {
    expect(urgencyOf(dueOn("2026-11-29"), sunday)).toBe("today");
    expect(urgencyOf(dueOn("2026-11-30"), sunday)).toBe("later");
  });
});

describe("the list of cases", () => {
  it("stands in groups, the most urgent first, by day and otherwise as given", () => {
    const rows = [
      { label: "no day", nextStep: dueOn(null) },
      { label: "friday", nextStep: dueOn("2026-11-27") },
      { label: "overdue", nextStep: dueOn("2026-11-20") },
      { label: "wednesday, first", nextStep: dueOn("2026-11-25") },
      { label: "wednesday, second", nextStep: dueOn("2026-11-25") },
      { label: "waiting since later", nextStep: waitingSince("2026-11-20") },
      { label: "waiting since earlier", nextStep: waitingSince("2026-11-17") },
    ];

    const groups = groupByUrgency(rows, monday).map(({ urgency, rows: own }) => [
      urgency,
      own.map(({ label }) => label),
    ]);

    expect(groups).toEqual([
      ["overdue", ["overdue"]],
      ["thisWeek", ["wednesday, first", "wednesday, second", "friday", "no day"]],
      ["waiting", ["waiting since earlier", "waiting since later"]],
    ]);
  });

  it("has no groups when nothing waits", () => {
    expect(groupByUrgency([], monday)).toEqual([]);
  });
});
