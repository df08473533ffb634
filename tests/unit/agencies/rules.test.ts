import { describe, expect, it } from "vitest";
import { matchesSearch, needsVerification } from "@/lib/agencies/rules";
import { plainDate } from "@/lib/time/plain-date";

const today = plainDate("2026-11-23");
const childPsychiatry = {
  name: "BUP Lövdalen",
  kind: "childPsychiatry",
  district: "Hela länet",
  authorityName: "Region Lövdalen",
};
const everything = { text: "", district: "", kind: "" };

describe("needsVerification", () => {
  it.each([
    ["never checked", null, true],
    ["checked six months ago to the day", "2026-05-23", false],
    ["checked a day more than six months ago", "2026-05-22", true],
    ["checked today", "2026-11-23", false],
  ])("of one %s · S000-20", (_words, verifiedOn, expected) => {
    expect(needsVerification(verifiedOn === null ? null : plainDate(verifiedOn), today)).toBe(expected);
  });
});

describe("matchesSearch", () => {
  it.each([
    ["nothing asked for", {}, true],
    ["a part of the name", { text: "bup" }, true],
    ["o for ö", { text: "lovdalen" }, true],
    ["words in any order, from name and authority", { text: "region  BUP" }, true],
    ["a word that stands nowhere", { text: "bup skolan" }, false],
    ["its kind", { kind: "childPsychiatry" }, true],
    ["another kind", { kind: "school" }, false],
    ["another district", { district: "Lindhult" }, false],
  ])("%s", (_words, search, expected) => {
    expect(matchesSearch(childPsychiatry, { ...everything, ...search })).toBe(expected);
  });
});
