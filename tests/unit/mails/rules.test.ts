import { describe, expect, it } from "vitest";
import {
  isMailAddress,
  isReminderHour,
  type MailFacts,
  mailStanding,
  mailStops,
  minutesUntilNextTry,
  needsCall,
} from "@/lib/mails/rules";

describe("an address that Kring mails to", () => {
  it.each([
    "navet@example.com",
    "barn.och.unga@lindhult.example.com",
    "elevhalsan+kring@example.com",
    "a@b.se",
    `${"a".repeat(60)}@example.com`,
  ])("may be %s · T41", (address) => {
    expect(isMailAddress(address)).toBe(true);
  });

  it.each([
    ["a line break and another header", "navet@example.com\r\nBcc: nagon@example.com"],
    ["a line break at the end", "navet@example.com\n"],
    ["a carriage return alone", "navet@example.com\rnagon"],
    ["the line separator of Unicode", "navet@example.com\u2028Bcc"],
    ["the next-line sign", "navet@example.com\u0085"],
    ["a null byte", "navet@example.com\u0000"],
    ["a tab", "navet\t@example.com"],
    ["a space", "navet @example.com"],
    ["a space before it", " navet@example.com"],
    ["two receivers with a comma", "navet@example.com,nagon@example.com"],
    ["two receivers with a semicolon", "navet@example.com;nagon@example.com"],
    ["a name around it", "Navet <navet@example.com>"],
    ["brackets", "<navet@example.com>"],
    ["a quoted receiver before the real host", '"e@a.com"@b.se'],
    ["a quoted text", '"navet"@example.com'],
    ["a comment", "navet(nagon)@example.com"],
    ["two at signs", "navet@nagon@example.com"],
    ["an at sign of full width", "navet\uff20example.com"],
    ["a small at sign", "navet\ufe6bexample.com"],
    ["a letter from another alphabet", "n\u0430vet@example.com"],
    ["a turned text", "navet@example.com\u202emoc"],
    ["a joiner that nobody sees", "nav\u200bet@example.com"],
    ["no host", "navet@"],
    ["no receiver", "@example.com"],
    ["a host without a dot", "navet@localhost"],
    ["a host that is a number", "navet@127.0.0.1"],
    ["a host in brackets", "navet@[127.0.0.1]"],
    ["two dots in a row", "navet..ett@example.com"],
    ["a dot first", ".navet@example.com"],
    ["a host that begins with a hyphen", "navet@-example.com"],
    ["a route", "navet%example.org@example.com@a.se"],
    ["an old route with an exclamation mark and a colon", "@a.se:navet@example.com"],
    ["more than an address can hold", `${"a".repeat(250)}@example.com`],
    ["nothing", ""],
  ])("is refused with %s · T41", (_words, address) => {
    expect(isMailAddress(address)).toBe(false);
  });
});

describe("a mail that no server takes", () => {
  it("is tried every five minutes for four hours, every hour until three days have gone, then never", () => {
    const minutes: number[] = [];
    for (let tried = 1; ; tried += 1) {
      const next = minutesUntilNextTry(tried);
      if (next === null) break;
      minutes.push(next);
    }
    expect(minutes.filter((one) => one === 5)).toHaveLength(48);
    expect(minutes.filter((one) => one === 60)).toHaveLength(68);
    expect(minutes.reduce((sum, one) => sum + one)).toBe(72 * 60);
  });

  it("leaves a call to make only where somebody is still to be told", () => {
    expect(mailStops.filter(needsCall)).toEqual(["protected", "addressGone", "refused", "undeliverable"]);
  });
});

const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 9, minute));
const queued: MailFacts = {
  kind: "invitation",
  queuedAt: at(0),
  sentAt: null,
  stoppedAt: null,
  stop: null,
};
const sent = { ...queued, sentAt: at(5) };
const failed = { ...queued, stoppedAt: at(5), stop: "undeliverable" as const };
const reminder = { ...queued, kind: "reminder" as const, queuedAt: at(10) };

describe("where the mail about an invitation stands", () => {
  it.each([
    ["nothing was mailed", [], null, { kind: "none" }],
    ["it waits", [queued], null, { kind: "queued" }],
    ["it was sent", [sent], null, { kind: "sent", at: at(5) }],
    ["it was sent and a reminder waits", [sent, reminder], null, { kind: "sent", at: at(5) }],
    ["it did not get through", [failed], null, { kind: "call", stop: "undeliverable" }],
    [
      "it did not get through, and somebody rang before",
      [failed],
      at(4),
      { kind: "call", stop: "undeliverable" },
    ],
    ["it did not get through, and somebody has rung since", [failed], at(6), { kind: "none" }],
    [
      "it was sent and the reminder did not get through",
      [sent, { ...reminder, stoppedAt: at(12), stop: "refused" as const }],
      null,
      { kind: "call", stop: "refused" },
    ],
    [
      "it was not needed any more",
      [{ ...queued, stoppedAt: at(5), stop: "answered" as const }],
      null,
      { kind: "none" },
    ],
  ] as const)("when %s", (_words, mails, spokenToAt, standing) => {
    expect(mailStanding(mails, spokenToAt)).toEqual(standing);
  });
});

describe("what Kring does by itself", () => {
  it.each([
    [6, false],
    [7, true],
    [17, true],
    [18, false],
    [0, false],
  ])("at %i o'clock: reminds is %s", (hour, reminds) => {
    expect(isReminderHour(hour)).toBe(reminds);
  });
});
