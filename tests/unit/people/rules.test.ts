import { describe, expect, it } from "vitest";
import {
  matchesPeopleSearch,
  mayAppoint,
  mayDeputise,
  mayEnd,
  stateOf,
  tasksFit,
  tasksToGive,
} from "@/lib/people/rules";
import { plainDate } from "@/lib/time/plain-date";

const today = plainDate("2026-11-25");
const day = plainDate;
const agency = { scope: "agency", agencyId: "a", authorityId: null } as const;
const appointment = {
  ...{ ...agency, personId: "p", startsOn: day("2026-01-01"), endsOn: null },
  ...{ isDeputy: false, isWithinReach: true, isLast: false },
};

describe("an appointment", () => {
  it.each([
    ["begins tomorrow", { startsOn: day("2026-11-26"), endsOn: null }, "coming"],
    ["begins today", { startsOn: today, endsOn: null }, "current"],
    ["has its last day today", { startsOn: day("2026-01-01"), endsOn: today }, "current"],
    ["had its last day yesterday", { startsOn: day("2026-01-01"), endsOn: day("2026-11-24") }, "ended"],
  ] as const)("that %s is %3$s", (_words, days, expected) => {
    expect(stateOf(days, today)).toBe(expected);
  });

  it.each([
    ["the day after another's last", day("2026-12-01"), true],
    ["on another's last day", day("2026-11-30"), false],
  ])("in the same place may begin %s: %3$s", (_words, startsOn, isGranted) => {
    const existing = [{ ...appointment, endsOn: day("2026-11-30") }];
    expect(mayAppoint(existing, { ...agency, startsOn, endsOn: null }, today).granted).toBe(isGranted);
  });

  it("is ended earlier than it would end, never later, and never where nobody else administers", () => {
    const until = { ...appointment, endsOn: day("2026-12-31") };
    expect(mayEnd(until, day("2026-12-30"), today).granted).toBe(true);
    expect(mayEnd(until, day("2026-12-31"), today).granted).toBe(false);
    expect(mayEnd({ ...appointment, isLast: true }, today, today).granted).toBe(false);
    expect(mayEnd({ ...appointment, isWithinReach: false }, today, today).granted).toBe(false);
  });

  it.each([
    ["by somebody else within its days", { ...appointment }, "other", true],
    ["by its own person", { ...appointment }, "p", false],
    ["when it covers for another itself", { ...appointment, isDeputy: true }, "other", false],
    ["after its last day", { ...appointment, endsOn: day("2026-12-01") }, "other", false],
  ])("is covered %s: %4$s", (_words, covered, deputyId, isGranted) => {
    const days = { startsOn: today, endsOn: day("2026-12-24") };
    expect(mayDeputise(covered, { deputyId, ...days }, today).granted).toBe(isGranted);
  });
});

describe("tasks", () => {
  it("about cases and about the trace stand in one agency", () => {
    expect(tasksFit("county", ["administer"])).toBe(true);
    expect(tasksFit("county", ["administer", "manage"])).toBe(false);
    expect(tasksFit("authority", ["reviewLog"])).toBe(false);
    expect(tasksFit("agency", ["reviewLog", "caseWork"])).toBe(true);
  });

  it("over an authority are given by those who reach it", () => {
    expect(tasksToGive([agency])).not.toContain("reviewLog");
    expect(tasksToGive([agency, { scope: "authority" }])).toContain("reviewLog");
  });
});

it("finds people by words of their name and profession, and by agency", () => {
  const anna = { name: "Anna Bergström", title: "Skolsköterska", appointments: [{ agencyId: "a" }] };
  const found = (text: string, agencyId = "") => matchesPeopleSearch(anna, { text, agencyId });
  expect([found("bergstrom"), found("anna skol"), found("", "a")]).toEqual([true, true, true]);
  expect([found("berit"), found("anna", "b")]).toEqual([false, false]);
});
