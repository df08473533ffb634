import { describe, expect, it } from "vitest";
import { isLate, mayCorrect, mayRecordFollowUp, standing } from "@/lib/follow-ups/rules";
import { plainDate } from "@/lib/time/plain-date";

const today = plainDate("2026-11-23");
const meetingHeldOn = plainDate("2026-10-01");

describe("the day of a follow-up", () => {
  it.each([
    ["the day of the meeting", "2026-10-01", true],
    ["the day before the meeting", "2026-09-30", false],
    ["today", "2026-11-23", true],
    ["tomorrow", "2026-11-24", false],
  ])("is %s: %s → %s", (_, heldOn, granted) => {
    expect(mayRecordFollowUp({ heldOn: plainDate(heldOn), meetingHeldOn }, today).granted).toBe(granted);
  });
});

const row = (id: string, heldOn: string, correctsId: string | null = null, planVersionId = "v1") => ({
  ...{ id, planVersionId, correctsId, heldOn: plainDate(heldOn) },
  recordedAt: new Date(`${heldOn}T12:00:00Z`),
});

describe("follow-ups that stand", () => {
  const first = row("a", "2026-10-10");
  const second = row("b", "2026-11-10");

  it("are told latest first, without those that another stands in the place of", () => {
    const correction = row("c", "2026-10-11", "a");
    expect(standing([first, second, correction]).map(({ id }) => id)).toEqual(["b", "c"]);
  });

  it.each([
    ["the latest", "b", "v1", true],
    ["an earlier one", "a", "v1", false],
    ["one of another version", "b", "v2", false],
    ["one that does not exist", "x", "v1", false],
  ])("can be corrected: %s → %s in %s, %s", (_, id, version, granted) => {
    expect(mayCorrect(id, [first, second], version).granted).toBe(granted);
  });
});

describe("an intervention", () => {
  it.each([
    ["its day has passed and nobody has followed it up", "notFollowedUp", "2026-11-22", true],
    ["its day has passed and it is partly done", "partly", "2026-11-22", true],
    ["its day has passed and it is done", "done", "2026-11-22", false],
    ["its day is today", "notDone", "2026-11-23", false],
    ["it has no day", "notDone", null, false],
  ] as const)("is late when %s: %s by %s → %s", (_, status, dueOn, late) => {
    expect(isLate({ status, dueOn: dueOn && plainDate(dueOn) }, today)).toBe(late);
  });
});
