import { describe, expect, it } from "vitest";
import { type Audience, contentFor } from "@/lib/disclosures/audience";
import { planContentSchema } from "@/lib/plans/content";
import { navet, perAnders, planContent, risten, school, social } from "@/tests/support/plan-content";

const all: Audience = { kind: "agency", agenciesInForce: [school, social, navet] };
const withoutNavet: Audience = { kind: "agency", agenciesInForce: [school, social] };
const mother: Audience = { kind: "guardian", id: risten };
const father: Audience = { kind: "guardian", id: perAnders };
const textOf = (audience: Audience, content = planContent) =>
  JSON.stringify(contentFor(audience, content).plan);

describe("contentFor", () => {
  it.each<[string, Audience, string[], string[]]>([
    [
      "one guardian",
      mother,
      ["MAMMAS-ORD", "MAMMAS-INSATS"],
      ["PAPPAS-ORD", "PAPPAS-OMRÅDE", "PAPPAS-INSATS"],
    ],
    [
      "the other guardian, to whom the first has opened",
      father,
      ["PAPPAS-ORD", "PAPPAS-INSATS", "MAMMAS-ORD"],
      [],
    ],
    [
      "the child, whose copy lies at home",
      { kind: "child" },
      ["MAMMAS-ORD"],
      ["PAPPAS-ORD", "PAPPAS-OMRÅDE", "PAPPAS-INSATS"],
    ],
    ["an agency", all, ["MAMMAS-ORD", "PAPPAS-ORD", "NAVETS-BIDRAG", "NAVETS-INSATS"], []],
    [
      "an agency when another has lost its consent",
      withoutNavet,
      ["PAPPAS-ORD"],
      ["NAVETS", "Emil Rantala", "Fritidsgården", "070-174 06 15"],
    ],
  ])("gives %s its own and nobody else's · X-22, S001-54", (_, audience, present, absent) => {
    const text = textOf(audience);
    for (const canary of present) expect(text).toContain(canary);
    for (const canary of absent) expect(text).not.toContain(canary);
  });

  it("says when something is left out", () => {
    expect(contentFor(mother, planContent).isPartial).toBe(true);
    expect(contentFor(all, planContent).isPartial).toBe(false);
  });

  it.each([mother, father, { kind: "child" }, all] as const)(
    "names no place, phone or title beside a protected child: %o · X-10",
    (audience) => {
      const hidden = { ...planContent, child: { ...planContent.child, hasProtectedIdentity: true } };
      const text = textOf(audience, hidden);
      for (const canary of ["070-174", "Björkskolan", "Skolsköterska", "Fritidsgården"])
        expect(text).not.toContain(canary);
      expect(text).toContain("Elevhälsa");
    },
  );

  it.each([mother, father, { kind: "child" }, all, withoutNavet] as const)(
    "is still a whole plan for %o",
    (audience) => {
      const { plan } = contentFor(audience, planContent);
      expect(planContentSchema.parse(plan)).toEqual(plan);
    },
  );
});
