import { describe, expect, it } from "vitest";
import {
  deviceOf,
  expiryOf,
  isAlive,
  isRecent,
  menuFor,
  normalUsername,
  ownPath,
  startPathFor,
  waitSeconds,
} from "@/lib/auth/rules";

const at = (time: string) => new Date(`2026-11-23T${time}Z`);

describe("a session", () => {
  it.each([
    ["29 min 59 s idle", "08:00:00", "08:00:00", "08:29:59", true],
    ["30 min idle", "08:00:00", "08:00:00", "08:30:00", false],
    ["11 h 59 min old and just used", "08:00:00", "19:58:00", "19:59:59", true],
    ["12 h old and just used", "08:00:00", "19:59:00", "20:00:00", false],
  ])("%s", (_words, created, seen, now, expected) => {
    const facts = { createdAt: at(created), seenAt: at(seen), revokedAt: null };
    expect(isAlive(facts, at(now))).toBe(expected);
  });

  it("is dead once revoked, whatever the clock says", () => {
    const facts = { createdAt: at("08:00:00"), seenAt: at("08:00:00"), revokedAt: at("09:00:00") };
    expect(isAlive(facts, at("08:00:01"))).toBe(false);
  });

  it("ends at the earlier of its two limits", () => {
    expect(expiryOf({ createdAt: at("08:00:00"), seenAt: at("10:00:00") })).toEqual(at("10:30:00"));
    expect(expiryOf({ createdAt: at("08:00:00"), seenAt: at("19:45:00") })).toEqual(at("20:00:00"));
  });
});

describe("waitSeconds", () => {
  it.each([
    [1, 0],
    [10, 0],
    [11, 2],
    [12, 4],
    [14, 16],
    [15, 30],
    [10_000, 30],
  ])("after %i tries is %i", (tries, seconds) => {
    expect(waitSeconds(tries)).toBe(seconds);
  });
});

describe("isRecent", () => {
  it.each([
    ["just now", at("08:00:00"), true],
    ["4 min 59 s ago", at("07:55:01"), true],
    ["5 min ago", at("07:55:00"), false],
    ["half a minute ahead, by another server's clock", at("08:00:30"), true],
    ["an hour ahead, by a clock that was moved", at("09:00:00"), false],
    ["never", null, false],
  ])("%s", (_words, authenticatedAt, expected) => {
    expect(isRecent(authenticatedAt, at("08:00:00"))).toBe(expected);
  });
});

describe("deviceOf", () => {
  it.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows"],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 Safari/537.36 Edg/138.0",
      "Edge, Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
      "Safari, iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 Mobile Safari/537.36",
      "Chrome, Android",
    ],
    [
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/138.0 Safari/537.36",
      "Chrome, Linux",
    ],
    ["curl/8.5.0", null],
    ["", null],
  ])("%s", (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });
});

describe("normalUsername", () => {
  it.each([
    ["capitals and spaces", " Anna.B "],
    ["full-width letters", "ａｎｎａ．ｂ"],
  ])("reads %s as the same name", (_words, typed) => {
    expect(normalUsername(typed)).toBe("anna.b");
  });
});

describe("ownPath", () => {
  it.each(["/cases", "/cases/3f0c1d2e/consents", "/agencies?district=Norr%C3%A5s&kind=school"])(
    "goes on to %s",
    (path) => {
      expect(ownPath(path)).toBe(path);
    },
  );

  it.each([
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/%2f/evil.example",
    "/%5cevil.example",
    "/\tevil.example",
    "/ /evil.example",
    "/cases\n//evil.example",
    "/.//evil.example",
    "/@evil.example",
    "/cases?x=//evil.example",
    "/cases#//evil.example",
    "evil.example",
    "",
    "/sign-in",
    "/signed-out",
    "/api/auth/signed-out",
    "/step-up",
    undefined,
  ])("stays at the start for %s · T54", (path) => {
    expect(ownPath(path)).toBe("/");
  });
});

describe("menuFor", () => {
  it.each([
    ["who works in cases", ["caseWork"], ["cases", "agencies", "help"]],
    ["who receives too", ["receive", "caseWork"], ["cases", "invitations", "agencies", "help"]],
    ["a manager", ["manage"], ["overview", "agencies", "help"]],
    ["who administers people", ["administer"], ["people", "agencies", "help"]],
    [
      "who administers and works in cases",
      ["administer", "caseWork"],
      ["cases", "people", "agencies", "help"],
    ],
    ["a manager who administers", ["manage", "administer"], ["overview", "agencies", "help"]],
    ["a manager with own cases", ["manage", "caseWork"], ["cases", "overview", "agencies", "help"]],
  ] as const)("of %s", (_words, tasks, expected) => {
    expect(menuFor(tasks)).toEqual(expected);
  });

  it("begins where the work is", () => {
    expect(startPathFor(["manage"])).toBe("/overview");
    expect(startPathFor(["receive", "caseWork"])).toBe("/cases");
  });
});
