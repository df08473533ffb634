import { describe, expect, it } from "vitest";

import {
  addressedAs,
  type Audience,
  type ChildFacts,
  comesOfAgeOn,
  displayName,
  isOfAge,
  isTreatedAsProtected,
  lineForAudience,
  needsSecondPerson,
  type ProtectedIdentityAnswer,
} from "@/lib/children/rules";
import { plainDate } from "@/lib/time/plain-date";

const today = plainDate("2026-11-23");

const elle: ChildFacts = {
  givenNames: "Elle-Máret Sofia",
  familyName: "Länta",
  calledName: "Elle-Máret",
  bornOn: plainDate("2013-05-02"),
  classOrGroup: "åk 7",
  protectedIdentity: "no",
};

describe("protected identity", () => {
  it.each<[ProtectedIdentityAnswer, boolean]>([
    ["no", false],
    ["confidentialityMark", true],
    ["protectedRegistration", true],
    ["unknown", true],
  ])("answered with %s is treated as protected: %s · X-10", (answer, expected) => {
    expect(isTreatedAsProtected(answer)).toBe(expected);
  });

  it.each<[ProtectedIdentityAnswer, ProtectedIdentityAnswer, boolean]>([
    ["confidentialityMark", "no", true],
    ["protectedRegistration", "no", true],
    ["confidentialityMark", "unknown", true],
    ["confidentialityMark", "protectedRegistration", false],
    ["unknown", "no", false],
    ["unknown", "confidentialityMark", false],
    ["no", "confidentialityMark", false],
  ])("changed from %s to %s needs a second person: %s · X-10", (from, to, expected) => {
    expect(needsSecondPerson(from, to)).toBe(expected);
  });
});

describe("coming of age", () => {
  it.each([
    ["the day before", "2008-11-24", false],
    ["the birthday", "2008-11-23", true],
    ["long after", "2000-01-01", true],
  ])("is reached on %s: %s, %s · Q7", (_, bornOn, expected) => {
    expect(isOfAge(plainDate(bornOn), today)).toBe(expected);
  });

  it("is a day that can be told beforehand, also for a leap day · Q7", () => {
    expect(comesOfAgeOn(plainDate("2013-05-02"))).toBe("2031-05-02");
    expect(comesOfAgeOn(plainDate("2012-02-29"))).toBe("2030-02-28");
    expect(isOfAge(plainDate("2012-02-29"), plainDate("2030-02-28"))).toBe(true);
  });
});

describe("a child's name", () => {
  it("is the one it goes by, whatever letters it has", () => {
    expect(displayName(elle)).toBe("Elle-Máret Länta");
    expect(displayName({ givenNames: "ليلى", familyName: "", calledName: null })).toBe("ليلى");
    expect(addressedAs({ ...elle, calledName: null })).toBe("Elle-Máret Sofia");
  });

  it.each<[Audience, unknown]>([
    ["case", { name: { kind: "named", name: "Elle-Máret Länta" }, age: 13, classOrGroup: "åk 7" }],
    ["paper", { name: { kind: "named", name: "Elle-Máret Länta" }, age: 13, classOrGroup: "åk 7" }],
    ["list", { name: { kind: "named", name: "Elle-Máret Länta" }, age: 13, classOrGroup: "åk 7" }],
    ["head", { name: { kind: "withheld" }, age: null, classOrGroup: null }],
  ])("is shown in the %s with age and class · X-20", (audience, expected) => {
    expect(lineForAudience(elle, audience, today)).toEqual(expected);
  });

  it.each<[Audience, unknown]>([
    ["case", { name: { kind: "named", name: "Elle-Máret Länta" }, age: 13, classOrGroup: "åk 7" }],
    ["paper", { name: { kind: "named", name: "Elle-Máret Länta" }, age: 13, classOrGroup: null }],
    ["list", { name: { kind: "protected" }, age: 13, classOrGroup: null }],
    ["head", { name: { kind: "withheld" }, age: null, classOrGroup: null }],
  ])("is kept back in the %s when protection is not known · X-10", (audience, expected) => {
    expect(lineForAudience({ ...elle, protectedIdentity: "unknown" }, audience, today)).toEqual(expected);
  });
});
