import { describe, expect, it } from "vitest";
import {
  endsAt,
  isShortNotice,
  mayChangeMeeting,
  mayInviteTo,
  mayPlanMeeting,
  type MeetingPlan,
  planningGaps,
} from "@/lib/meetings/planning/rules";
import { plainDate } from "@/lib/time/plain-date";

const today = plainDate("2026-11-23");

function plan(changes: Partial<MeetingPlan> = {}): MeetingPlan {
  return {
    plannedOn: plainDate("2026-12-14"),
    form: "physical",
    place: "Björkskolan, rum Linden",
    roomBooked: true,
    link: "",
    answerBy: plainDate("2026-12-04"),
    ...changes,
  };
}

describe("mayPlanMeeting", () => {
  it.each<[string, Partial<MeetingPlan>, string | null]>([
    ["a day ahead", {}, null],
    ["today", { plannedOn: today, answerBy: today }, null],
    ["yesterday", { plannedOn: plainDate("2026-11-22") }, "meetings.refusals.pastDay"],
    ["an answer day that has been", { answerBy: plainDate("2026-11-20") }, "meetings.refusals.pastAnswerDay"],
    [
      "an answer day after the meeting",
      { answerBy: plainDate("2026-12-15") },
      "meetings.refusals.answerAfterMeeting",
    ],
  ])("answers for %s", (_, changes, reason) => {
    const answer = mayPlanMeeting(plan(changes), today);
    expect(answer.granted ? null : answer.reason).toBe(reason);
  });
});

describe("planningGaps", () => {
  it.each<[string, Partial<MeetingPlan>, string[]]>([
    ["nothing where all is seen to", {}, []],
    ["a room that is not booked", { roomBooked: false }, ["room"]],
    ["a place that is missing", { place: "", roomBooked: false }, ["place", "room"]],
    ["a link that is missing", { form: "digital", place: "", roomBooked: false }, ["link"]],
    ["short notice", { plannedOn: plainDate("2026-12-06") }, ["shortNotice"]],
  ])("names %s", (_, changes, gaps) => {
    expect(planningGaps(plan(changes), today, 14)).toEqual(gaps);
  });

  it.each([
    ["2026-12-06", true],
    ["2026-12-07", false],
  ])("counts fourteen days from today to %s", (day, isShort) => {
    expect(isShortNotice(plainDate(day), today, 14)).toBe(isShort);
  });
});

it.each<[string, Partial<MeetingPlan>, boolean]>([
  ["a digital meeting without its link", { form: "digital", place: "" }, false],
  [
    "a digital meeting with its link",
    { form: "digital", place: "", link: "https://mote.example.com/a" },
    true,
  ],
  ["a meeting nowhere", { place: "" }, false],
  ["a room that nobody has booked yet", { roomBooked: false }, true],
  ["a meeting that has been", { plannedOn: plainDate("2026-11-20") }, false],
])("answers whether anybody can be invited to %s", (_, changes, granted) => {
  expect(mayInviteTo(plan(changes), today).granted).toBe(granted);
});

it("changes no meeting that has been held", () => {
  expect(mayChangeMeeting({ heldOn: null }).granted).toBe(true);
  expect(mayChangeMeeting({ heldOn: today }).granted).toBe(false);
});

it.each([
  ["13:00", 75, "14:15"],
  ["09:30", 30, "10:00"],
  ["23:30", 60, "00:30"],
])("ends %s + %i minutes at %s", (start, minutes, end) => {
  expect(endsAt(start, minutes)).toBe(end);
});
