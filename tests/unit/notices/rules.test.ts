import { describe, expect, it } from "vitest";
import {
  dueMails,
  isQuiet,
  type MailPreferences,
  noticeGroups,
  type NoticeKind,
  noticeKinds,
  usualPreferences,
  whenToMail,
} from "@/lib/notices/rules";
import { plainDate } from "@/lib/time/plain-date";

const monday = plainDate("2026-11-30");
const night = { quietFrom: "18:00", quietTo: "07:00" };
const all = (delivery: "direct" | "digest" | "none"): MailPreferences => ({
  ...usualPreferences,
  delivery: { invitations: delivery, meetings: delivery, cases: delivery, protection: delivery },
});
const oneOfEach: readonly NoticeKind[] = ["meetingMoved", "invitationAnswered"];

describe("quiet hours", () => {
  it.each([
    ["the minute before they begin", "17:59", false],
    ["their first minute", "18:00", true],
    ["the last minute of the day", "23:59", true],
    ["midnight", "00:00", true],
    ["their last minute", "06:59", true],
    ["the minute when they are over", "07:00", false],
    ["noon", "12:00", false],
  ])("over midnight: %s", (_words, time, quiet) => {
    expect(isQuiet(night, time)).toBe(quiet);
  });

  it.each([
    ["before", "11:59", false],
    ["in", "12:30", true],
    ["after", "13:00", false],
  ])("within a day: %s them", (_words, time, quiet) => {
    expect(isQuiet({ quietFrom: "12:00", quietTo: "13:00" }, time)).toBe(quiet);
  });

  it.each([
    ["none are chosen", "", ""],
    ["they begin when they end", "07:00", "07:00"],
  ])("are none where %s", (_words, quietFrom, quietTo) => {
    expect(isQuiet({ quietFrom, quietTo }, "07:00")).toBe(false);
  });
});

describe("the mails that are due", () => {
  it.each([
    ["before the chosen time", monday, "07:29", []],
    ["at the chosen time", monday, "07:30", ["digest"]],
    ["later the same day, as after a night's sleep", monday, "16:00", ["digest"]],
    ["in the quiet hours", monday, "18:00", []],
    ["on a Saturday", plainDate("2026-11-28"), "09:00", []],
    ["on a holiday", plainDate("2026-12-25"), "09:00", []],
  ])("hold a digest %s or not · T61", (_words, day, time, kinds) => {
    const due = dueMails(all("digest"), oneOfEach, { day, time });
    expect(due.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("go at once about what is urgent, and leave the rest to the digest", () => {
    expect(dueMails(all("direct"), oneOfEach, { day: monday, time: "07:15" })).toEqual([
      { kind: "urgent", kinds: ["meetingMoved"] },
    ]);
    expect(dueMails(all("direct"), oneOfEach, { day: monday, time: "09:00" })).toEqual([
      { kind: "urgent", kinds: ["meetingMoved"] },
      { kind: "digest", kinds: ["invitationAnswered"] },
    ]);
  });

  it("go about what is urgent on a Saturday too, but not in the quiet hours", () => {
    const saturday = plainDate("2026-11-28");
    expect(dueMails(all("direct"), oneOfEach, { day: saturday, time: "09:00" })).toHaveLength(1);
    expect(dueMails(all("direct"), oneOfEach, { day: saturday, time: "22:00" })).toEqual([]);
  });

  it("are none about what nobody wants mail of", () => {
    expect(dueMails(all("none"), oneOfEach, { day: monday, time: "09:00" })).toEqual([]);
  });
});

describe("a mail that is about to leave", () => {
  it.each([
    ["leaves by day", all("direct"), "09:00", "now"],
    ["waits from the evening", all("direct"), "18:30", { minutes: 750 }],
    ["waits from the night", all("direct"), "06:00", { minutes: 60 }],
    ["is not wanted any more", all("none"), "09:00", "unwanted"],
  ] as const)("%s", (_words, preferences, time, moment) => {
    expect(whenToMail(preferences, oneOfEach, time)).toEqual(moment);
  });
});

describe("the table of what is told", () => {
  it("gives every group something to choose about", () => {
    const groups = new Set(Object.values(noticeKinds).map(({ group }) => group));
    expect([...groups].toSorted()).toEqual([...noticeGroups].toSorted());
  });
});
