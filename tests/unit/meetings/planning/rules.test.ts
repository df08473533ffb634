import { describe, expect, it } from "vitest";
import {
  answerDayFor,
  endsAt,
  endsSameDay,
  isMoved,
  isShortNotice,
  mayChangeMeeting,
  mayInviteTo,
  mayPlanMeeting,
  type MeetingPlan,
  planningGaps,
  proposedDays,
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
  expect(mayChangeMeeting({ heldOn: null, cancelledAt: null }).granted).toBe(true);
  expect(mayChangeMeeting({ heldOn: today, cancelledAt: null }).granted).toBe(false);
  expect(mayChangeMeeting({ heldOn: null, cancelledAt: new Date("2026-11-23T09:00:00Z") })).toMatchObject({
    reason: "meetings.refusals.cancelled",
  });
});

describe("proposedDays", () => {
  it("are working days with the model's notice, past Christmas and its eves", () => {
    expect(proposedDays(plainDate("2026-12-09"), 14, null)).toEqual([
      ...["2026-12-23", "2026-12-28", "2026-12-29", "2026-12-30", "2027-01-04"],
    ]);
  });

  it.each([
    ["the deadline", "2026-12-29", ["2026-12-23", "2026-12-28", "2026-12-29"]],
    ["the notice, when the deadline comes first", "2026-12-22", []],
  ])("end with %s", (_, dueOn, days) => {
    expect(proposedDays(plainDate("2026-12-09"), 14, plainDate(dueOn))).toEqual(days);
  });
});

it.each([
  ["a week before", "2026-12-14", "2026-12-07"],
  ["a working day before a holiday", "2027-01-13", "2027-01-05"],
  ["today, when there is not so long", "2026-11-27", "2026-11-23"],
])("proposes that answers come %s", (_, plannedOn, answerBy) => {
  expect(answerDayFor(plainDate(plannedOn), today)).toBe(answerBy);
});

it.each([
  ["22:00", 119, true],
  ["22:00", 120, false],
  ["23:30", 60, false],
])("ends the same day from %s in %i minutes: %s", (startsAt, lengthMinutes, answer) => {
  expect(endsSameDay({ startsAt, lengthMinutes })).toBe(answer);
});

it("is moved by another day, time or length, not by another question", () => {
  const time = { plannedOn: today, startsAt: "13:00", lengthMinutes: 60 };
  expect(isMoved(time, { ...time, plannedOn: plainDate("2026-11-24") })).toBe(true);
  expect(isMoved(time, { ...time, startsAt: "13:30" })).toBe(true);
  expect(isMoved(time, { ...time, lengthMinutes: 75 })).toBe(true);
  expect(isMoved(time, { ...time })).toBe(false);
});

it.each([
  ["13:00", 75, "14:15"],
  ["09:30", 30, "10:00"],
  ["23:30", 60, "00:30"],
])("ends %s + %i minutes at %s", (start, minutes, end) => {
  expect(endsAt(start, minutes)).toBe(end);
});
