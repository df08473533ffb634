import { expect, it } from "vitest";
import { mayRecordSurvey, standing } from "@/lib/surveys/rules";
import { plainDate } from "@/lib/time/plain-date";

const today = plainDate("2026-11-28");
const meetingHeldOn = plainDate("2026-11-10");

it.each([
  ["today", "2026-11-28", null],
  ["the day of the meeting", "2026-11-10", null],
  ["the day before the meeting", "2026-11-09", "surveys.refusals.beforeMeeting"],
  ["tomorrow", "2026-11-29", "surveys.refusals.future"],
])("a survey is of %s, or is not recorded · S001-46", (_, day, refusal) => {
  const may = mayRecordSurvey({ answeredOn: plainDate(day), meetingHeldOn }, today);
  expect(may.granted ? null : may.reason).toBe(refusal);
});

it("lets the latest answer of a person on a day stand, and keeps those of others and of other days", () => {
  const row = (id: string, guardianId: string | null, day: string) => ({
    ...{ id, guardianId, answeredOn: plainDate(day) },
  });
  const rows = [
    row("again", null, "2026-11-28"),
    row("first", null, "2026-11-28"),
    row("mother", "m", "2026-11-28"),
    row("before", null, "2026-11-10"),
  ];
  expect(standing(rows).map(({ id }) => id)).toEqual(["again", "mother", "before"]);
});
