import { describe, expect, it } from "vitest";

import { isTreatedAsProtected, type Protection } from "@/lib/children/protection";
import {
  type Audience,
  type ChildFacts,
  comesOfAgeOn,
  fullName,
  isOfAge,
  lineForAudience,
  mayChangeProtection,
} from "@/lib/children/rules";
import { plainDate } from "@/lib/time/plain-date";

const today = plainDate("2026-11-23");

const elle: ChildFacts = {
  givenName: "Elle-Máret",
  familyName: "Länta",
  birthDate: plainDate("2013-05-02"),
  schooling: "Björkskolan, åk 7",
  protection: "none",
};

describe("protected identity", () => {
  it.each<[Protection, boolean]>([
    ["none", false],
    ["secrecyMark", true],
    ["protectedRegistration", true],
    ["unknown", true],
  ])("answered with %s is treated as protected: %s · X-10", (answer, expected) => {
    expect(isTreatedAsProtected(answer)).toBe(expected);
  });

  it.each<[Protection, Protection, boolean]>([
    ["secrecyMark", "none", false],
    ["protectedRegistration", "none", false],
    ["secrecyMark", "unknown", false],
    ["secrecyMark", "protectedRegistration", true],
    ["unknown", "none", true],
    ["unknown", "secrecyMark", true],
    ["none", "secrecyMark", true],
  ])("may be changed from %s to %s by one person: %s · X-10", (from, to, expected) => {
    expect(mayChangeProtection(from, to).granted).toBe(expected);
  });
});

describe("coming of age", () => {
  it.each([
    ["the day before", "2008-11-24", false],
    ["the birthday", "2008-11-23", true],
    ["long after", "2000-01-01", true],
  ])("is reached on %s: %s, %s · Q7", (_, birthDate, expected) => {
    expect(isOfAge(plainDate(birthDate), today)).toBe(expected);
  });

  it("is a day that can be told beforehand, also for a leap day · Q7", () => {
    expect(comesOfAgeOn(plainDate("2013-05-02"))).toBe("2031-05-02");
    expect(comesOfAgeOn(plainDate("2012-02-29"))).toBe("2030-02-28");
    expect(isOfAge(plainDate("2012-02-29"), plainDate("2030-02-28"))).toBe(true);
  });
});

describe("a child's name", () => {
  it("is kept whatever letters it has, and when there is only one", () => {
    expect(fullName(elle)).toBe("Elle-Máret Länta");
    expect(fullName({ givenName: "ليلى", familyName: "" })).toBe("ليلى");
  });

  it.each<[Audience, unknown]>([
    ["case", { name: { kind: "named", name: "Elle-Máret Länta" }, age: 13, schooling: "Björkskolan, åk 7" }],
    ["paper", { name: { kind: "named", name: "Elle-Máret Länta" }, age: 13, schooling: "Björkskolan, åk 7" }],
    ["list", { name: { kind: "named", name: "Elle-Máret Länta" }, age: 13, schooling: "Björkskolan, åk 7" }],
    ["head", { name: { kind: "withheld" }, age: null, schooling: null }],
  ])("is shown in the %s with age and school · X-20", (audience, expected) => {
    expect(lineForAudience(elle, audience, today)).toEqual(expected);
  });

  it.each<[Audience, unknown]>([
    ["case", { name: { kind: "named", name: "Elle-Máret Länta" }, age: 13, schooling: null }],
    ["paper", { name: { kind: "named", name: "Elle-Máret Länta" }, age: 13, schooling: null }],
    ["list", { name: { kind: "protected" }, age: 13, schooling: null }],
    ["head", { name: { kind: "withheld" }, age: null, schooling: null }],
  ])("is kept back in the %s when protection is not known · X-10", (audience, expected) => {
    expect(lineForAudience({ ...elle, protection: "unknown" }, audience, today)).toEqual(expected);
  });
});
