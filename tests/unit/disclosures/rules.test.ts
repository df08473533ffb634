import { describe, expect, it } from "vitest";
import {
  type CopyWay,
  isOutstanding,
  mayHandOut,
  mayReceive,
  mayWaive,
  type PartyFacts,
  waysFor,
} from "@/lib/disclosures/rules";
import { plainDate } from "@/lib/time/plain-date";

const agency: PartyFacts = {
  kind: "agency",
  isHandedOut: false,
  isWaived: false,
  hasConsent: true,
  isInvited: true,
  hasSignIn: true,
  receivesPlan: false,
};
const guardian: PartyFacts = {
  ...agency,
  kind: "guardian",
  receivesPlan: true,
  hasConsent: false,
  isInvited: false,
  hasSignIn: false,
};
const child: PartyFacts = { ...guardian, kind: "child", receivesPlan: false };

describe("who may be handed a copy", () => {
  it.each<[string, PartyFacts, string | null]>([
    ["an agency with consent and invitation", agency, null],
    ["an agency without consent", { ...agency, hasConsent: false }, "disclosures.refusals.noConsent"],
    ["an agency that is not invited", { ...agency, isInvited: false }, "disclosures.refusals.notInvited"],
    ["a guardian who is set to receive it", guardian, null],
    ["a guardian who is not", { ...guardian, receivesPlan: false }, "disclosures.refusals.guardianNotShown"],
    ["the child", child, null],
    ["someone who has it", { ...child, isHandedOut: true }, "disclosures.refusals.alreadyHandedOut"],
  ])("is decided for %s · X-19, X-22", (_, party, reason) => {
    const may = mayReceive(party);
    expect(may.granted ? null : may.reason).toBe(reason);
  });

  it("hands over in Kring only to whoever can sign in · X-25", () => {
    expect(waysFor(agency)).toContain("kring");
    expect(waysFor({ ...agency, hasSignIn: false })).not.toContain("kring");
    expect(waysFor(guardian)).toEqual(["atMeeting", "fetched", "sent"]);
  });

  it.each<[string, CopyWay, string, boolean]>([
    ["at the meeting", "atMeeting", "2026-12-03", true],
    ["later, fetched", "fetched", "2026-12-08", true],
    ["before it was fixed", "sent", "2026-12-02", false],
    ["on a day to come", "sent", "2026-12-11", false],
  ])("is dated: %s · S001-64, S001-65", (_, way, on, expected) => {
    const may = mayHandOut(
      agency,
      { way, on: plainDate(on) },
      plainDate("2026-12-03"),
      plainDate("2026-12-10"),
    );
    expect(may.granted).toBe(expected);
  });

  it("waits until the copy is handed over or done without · S001-66", () => {
    expect(
      [agency, { ...agency, isHandedOut: true }, { ...agency, isWaived: true }].map(isOutstanding),
    ).toEqual([true, false, false]);
    expect(mayWaive({ ...agency, isHandedOut: true }).granted).toBe(false);
    expect(mayWaive({ ...agency, hasConsent: false }).granted).toBe(true);
  });
});
