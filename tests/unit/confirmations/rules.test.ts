import { describe, expect, it } from "vitest";
import { mayAnswer, mayConfirm, mayNote, type PartyFacts, shortChecksum } from "@/lib/confirmations/rules";
import { plainDate } from "@/lib/time/plain-date";

const version = { isLatest: true, fixedOn: plainDate("2026-11-20") };
const today = plainDate("2026-11-28");
const party = (facts: Partial<PartyFacts>): PartyFacts => ({
  ...{ kind: "agency", isOwn: false, hasConsent: true, isHandedOut: true, receivesPlan: true },
  ...{ confirmedIn: null, ...facts },
});
const reasonOf = (permission: ReturnType<typeof mayAnswer>) =>
  permission.granted ? null : permission.reason.replace("confirmations.refusals.", "");

describe("an answer about a version", () => {
  it.each<[string, Partial<PartyFacts>, string | null]>([
    ["of an agency that has its copy, on consent", {}, null],
    ["of an agency whose consent has been withdrawn", { hasConsent: false }, "noConsent"],
    ["of an agency that has no copy", { isHandedOut: false }, "notHandedOut"],
    ["of the agency that coordinates, which hands itself none", { isOwn: true, isHandedOut: false }, null],
    ["of an agency that has confirmed in Kring itself", { confirmedIn: "kring" }, "saidInKring"],
    ["of an agency that was noted on paper, and changes its mind", { confirmedIn: "paper" }, null],
    ["of the child", { kind: "child", hasConsent: false, isHandedOut: false }, null],
    ["of a guardian", { kind: "guardian", hasConsent: false, isHandedOut: false }, null],
    [
      "of a guardian who is not shown the plan",
      { kind: "guardian", receivesPlan: false },
      "guardianNotShown",
    ],
  ])("%s · X-14, S004-33, X-22", (_, facts, refusal) => {
    expect(reasonOf(mayAnswer(party(facts), version))).toBe(refusal);
    expect(reasonOf(mayAnswer(party(facts), { isLatest: false }))).toBe("olderVersion");
  });

  it.each([
    ["the day the version was fixed", "2026-11-20", null],
    ["today", "2026-11-28", null],
    ["the day before it was fixed", "2026-11-19", "beforeFixed"],
    ["tomorrow", "2026-11-29", "future"],
  ])("is dated %s or is not noted · S004-33", (_, on, refusal) => {
    const said = { answer: "confirmed", on: plainDate(on) } as const;
    expect(reasonOf(mayNote(party({ kind: "child" }), version, said, today))).toBe(refusal);
  });

  it("is a confirmation where the agency itself has fixed the version", () => {
    const said = { answer: "didNotWant", on: today } as const;
    expect(reasonOf(mayNote(party({ isOwn: true }), version, said, today))).toBe("ownAgency");
    expect(mayNote(party({ isOwn: true }), version, { ...said, answer: "confirmed" }, today).granted).toBe(
      true,
    );
  });
});

it.each([
  ["the latest version, unanswered", true, null, null],
  ["the latest version, noted on paper", true, "paper", null],
  ["the latest version, once more", true, "kring", "alreadyConfirmed"],
  ["an older version", false, null, "olderVersionHere"],
] as const)("an invited agency confirms %s, or is told why not · X-14", (_, isLatest, latest, refusal) => {
  expect(reasonOf(mayConfirm({ isLatest }, latest))).toBe(refusal);
});

it("shows a check sum so that it can be read aloud", () => {
  expect(shortChecksum("3f2a91bc77")).toBe("3f2a 91bc");
});
