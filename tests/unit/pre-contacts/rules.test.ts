import { describe, expect, it } from "vitest";
import type { ConsentFacts, Giver, Statement } from "@/lib/consents/rules";
import { mayLogPreContact, mayStrikePreContact, type PreContactWish } from "@/lib/pre-contacts/rules";
import { logPreContactSchema } from "@/lib/pre-contacts/schemas";
import { plainDate } from "@/lib/time/plain-date";
import { contactFields, toldFields } from "@/tests/support/preparation-fields";

const today = plainDate("2026-11-23");
const since = plainDate("2013-05-20");
const child: Giver = { kind: "child" };
const mother: Giver = { kind: "guardian", guardianId: "mother" };

function said(giver: Giver, change: Partial<Statement> = {}): Statement {
  return {
    ...{ id: giver.kind, giver, position: "given", statedOn: plainDate("2026-11-16") },
    ...{ validUntil: plainDate("2027-05-22"), recordedAt: new Date("2026-11-16T09:00:00Z") },
    ...{ agencyIds: ["school", "social"], withdrawnFor: [], isExceptionApproved: false, ...change },
  };
}

function facts(change: Partial<Statement> = {}): ConsentFacts {
  const custodies = [{ guardianId: "mother", from: since, until: null }];
  return { childBornOn: since, custodies, statements: [said(child), said(mother, change)] };
}

describe("mayLogPreContact", () => {
  it.each<[string, Partial<PreContactWish>, Partial<Statement>, string | null]>([
    ["an agency that everybody has said yes to", {}, {}, null],
    ["the day of the consent", { contactedOn: plainDate("2026-11-16") }, {}, null],
    ["the day before it", { contactedOn: plainDate("2026-11-15") }, {}, "noConsentThatDay"],
    ["tomorrow", { contactedOn: plainDate("2026-11-24") }, {}, "future"],
    ["the own agency", { contactedAgencyId: "school" }, {}, "ownAgency"],
    ["an agency that nobody has named", { contactedAgencyId: "bup" }, {}, "noConsent"],
    ["an agency that one has not named", {}, { agencyIds: ["school"] }, "noConsent"],
    ["a sender that one has not named", {}, { agencyIds: ["social"] }, "noConsent"],
    ["a consent that is taken back", {}, { withdrawnFor: ["social"] }, "noConsent"],
    ["a consent that has run out", {}, { validUntil: plainDate("2026-11-22") }, "noConsent"],
  ])("answers for %s", (_, changes, statement, reason) => {
    const wish = { agencyId: "school", contactedAgencyId: "social", contactedOn: today, ...changes };
    const answer = mayLogPreContact(facts(statement), wish, today);
    expect(answer.granted ? null : answer.reason).toBe(reason && `preContacts.refusals.${reason}`);
  });

  it("strikes a contact once", () => {
    expect(mayStrikePreContact({ isStruck: false }).granted).toBe(true);
    expect(mayStrikePreContact({ isStruck: true }).granted).toBe(false);
  });
});

describe("the form for a contact", () => {
  const form = {
    ...{ idempotencyKey: "3f2d6a5e-4f0c-4b57-9c55-0a8a7e1d2c11", version: "0" },
    ...{ caseId: "3f2d6a5e-4f0c-4b57-9c55-0a8a7e1d2c12" },
    ...{ contactedAgencyId: "3f2d6a5e-4f0c-4b57-9c55-0a8a7e1d2c13", ...contactFields },
  };

  it.each<[string, object, string[]]>([
    ["nothing when nothing was told", {}, []],
    ["nothing when all is confirmed", toldFields, []],
    [
      "what, to whom and all three ticks when something was told",
      { gave: "yes" },
      ["told", "toldTo", "isNecessary", "isRelevant", "isProportionate"],
    ],
    ["the tick that is missing", { ...toldFields, isRelevant: undefined }, ["isRelevant"]],
  ])("asks for %s", (_, changes, missing) => {
    const issues = logPreContactSchema.safeParse({ ...form, ...changes }).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toEqual(missing);
  });

  it.each(["goal", "goals", "intervention", "decision", "agreement"])("has no field for a %s", (name) => {
    expect(logPreContactSchema.safeParse({ ...form, [name]: "Vi gör så här." }).success).toBe(false);
  });
});
