import { describe, expect, it } from "vitest";
import {
  mayHaveReminded,
  mayRemind,
  type ReminderFacts,
  spokenToAt,
  waysToRemind,
} from "@/lib/invitations/reminding/rules";
import { plainDate } from "@/lib/time/plain-date";

const today = plainDate("2026-11-28");
const byMail: ReminderFacts = {
  channel: "email",
  isRecalled: false,
  coversReceiver: true,
  meetingOn: plainDate("2026-12-01"),
  isHeld: false,
  isCancelled: false,
  latestAnswer: null,
  isProtected: false,
  mail: "sent",
  isReminded: false,
};

describe("mayRemind", () => {
  it.each([
    ["sent by mail", {}, ["email", "phone", "letter", "inPerson"]],
    ["read in Kring", { channel: "kring", mail: "none" }, ["phone", "letter", "inPerson"]],
    ["about a protected child", { isProtected: true, mail: "call" }, ["phone", "letter", "inPerson"]],
    ["whose mail did not get through", { mail: "call" }, ["phone", "letter", "inPerson"]],
    [
      "reminded before, but the mail failed",
      { mail: "call", isReminded: true },
      ["phone", "letter", "inPerson"],
    ],
    ["reminded before", { isReminded: true }, []],
    ["answered", { latestAnswer: "coming" }, []],
    ["declined", { latestAnswer: "cannot" }, []],
    ["recalled", { isRecalled: true }, []],
    ["without consent any more", { coversReceiver: false }, []],
    ["to a meeting that is held", { isHeld: true }, []],
    ["to a meeting that is called off", { isCancelled: true }, []],
    ["to a meeting yesterday", { meetingOn: plainDate("2026-11-27") }, []],
    ["to a meeting today", { meetingOn: today }, ["email", "phone", "letter", "inPerson"]],
  ] as const)("an invitation %s in these ways", (_words, facts, ways) => {
    expect(waysToRemind({ ...byMail, ...facts }, today)).toEqual(ways);
  });

  it("says why a mail is not the way", () => {
    const why = (facts: Partial<ReminderFacts>) => mayRemind({ ...byMail, ...facts }, "email", today);
    expect(why({ channel: "letter" })).toMatchObject({ reason: "invitations.refusals.notByMail" });
    expect(why({ isProtected: true })).toMatchObject({ reason: "invitations.refusals.protectedMail" });
    expect(why({ mail: "call" })).toMatchObject({ reason: "invitations.refusals.mailFailed" });
    expect(why({ isReminded: true })).toMatchObject({ reason: "invitations.refusals.alreadyReminded" });
  });
});

describe("mayHaveReminded", () => {
  it.each([
    ["2026-11-25", false],
    ["2026-11-26", true],
    ["2026-11-28", true],
    ["2026-11-29", false],
  ])("on %s, when it was sent on the 26th: %s", (day, granted) => {
    expect(mayHaveReminded(plainDate(day), plainDate("2026-11-26"), today).granted).toBe(granted);
  });
});

describe("spokenToAt", () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 28, hour));

  it("is when somebody last rang, wrote or met them; a mail does not count", () => {
    const reminders = [
      { how: "phone", recordedAt: at(8) },
      { how: "letter", recordedAt: at(9) },
      { how: "email", recordedAt: at(10) },
    ] as const;
    expect(spokenToAt(reminders)).toEqual(at(9));
    expect(spokenToAt(reminders.slice(2))).toBeNull();
  });
});
