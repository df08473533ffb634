import { describe, expect, it } from "vitest";
import { barnetsPlan } from "@/lib/papers/barnets-plan";
import type { PlanAudience, PlanGuardian, PlanPaper } from "@/lib/papers/plan-paper";
import { perAndersPhone, planSample, ristensPhone } from "@/tests/support/plan-sample";

const coordinator: PlanAudience = { kind: "coordinator" };
const agency: PlanAudience = { kind: "agency" };
const child: PlanAudience = { kind: "child" };
const risten: PlanAudience = { kind: "guardian", guardianId: "risten" };
const perAnders: PlanAudience = { kind: "guardian", guardianId: "perAnders" };

const printed = (plan: PlanPaper, audience: PlanAudience) => JSON.stringify(barnetsPlan(plan, audience));

describe("barnetsPlan", () => {
  it("puts the child and the family first among those who take part · S001-48", () => {
    const table = tableNamed("De som är med");
    expect(table.rows.slice(0, 4).map(([name]) => name)).toEqual([
      "Elle-Máret Länta",
      "Risten Länta",
      "Per-Anders Holmqvist",
      "Anna Bergström",
    ]);
  });

  it("says for each intervention what, who with telephone, and when · S001-58, S001-59", () => {
    const table = tableNamed("Det som ska göras inom Utvecklas");
    expect(table.columns.map(({ label }) => label)).toEqual(["Vad ska göras", "Vem ansvarar", "Klart när"]);
    expect(table.rows).toEqual([
      [
        "Matematik i lilla rummet, tre gånger i veckan",
        "Elevhälsan, Björkskolan, Anna Bergström\n070-174 06 05",
        "start 2026-12-07",
      ],
      [
        "Ringer Elle-Máret kl. 07.15 på måndagar",
        "Fritidsgården Navet, Lo Engdahl",
        "2026-12-07 till 2027-02-04",
      ],
      ["Räknar tillsammans en timme de veckor hon bor hos honom", "Per-Anders Holmqvist", "2026-12-11"],
    ]);
  });

  it("says that it does not replace each agency's own records · S001-60", () => {
    const plan = barnetsPlan(planSample, agency);
    expect(plan.footer).toContain("Ersätter inte respektive verksamhets dokumentation.");
    expect(plan.blocks.at(-1)).toMatchObject({
      text: "Planen ersätter inte respektive verksamhets dokumentation.",
    });
  });

  it("quotes the child, and takes no answer for an answer · S001-53", () => {
    const plan = barnetsPlan(planSample, agency);
    expect(plan.blocks).toContainEqual({ kind: "quote", text: expect.stringMatching(/^Matten går om/) });
    expect(JSON.stringify(plan)).toContain("Ville inte säga något vid mötet.");
  });

  it("prints only the areas that were gone through · S001-52", () => {
    const areas = barnetsPlan(planSample, agency).blocks.filter(({ kind }) => kind === "area");
    expect(areas.map((area) => "title" in area && area.title)).toEqual([
      "Trygg",
      "Utvecklas",
      "Må bra",
      "Respekterad och delaktig",
    ]);
  });

  it.each([
    ["the coordinator", coordinator, true, true],
    ["an agency, where each has said so", agency, true, false],
    ["the child", child, false, false],
    ["Risten", risten, true, false],
    ["Per-Anders", perAnders, false, true],
  ])(
    "shows a guardian's telephone to %s only as agreed · X-22",
    (_, audience, seesRistens, seesPerAnders) => {
      const text = printed(planSample, audience);
      expect(text.includes(ristensPhone)).toBe(seesRistens);
      expect(text.includes(perAndersPhone)).toBe(seesPerAnders);
    },
  );

  it.each([
    ["the coordinator", coordinator, true, true],
    ["an agency", agency, true, true],
    ["the child", child, true, false],
    ["Risten", risten, true, false],
    ["Per-Anders", perAnders, true, true],
  ])(
    "shows a guardian's own words to %s only as agreed · X-22",
    (_, audience, seesRistens, seesPerAnders) => {
      const text = printed(planSample, audience);
      expect(text.includes("Morgnarna är svårast för mig")).toBe(seesRistens);
      expect(text.includes("Hon sitter uppe sent")).toBe(seesRistens);
      expect(text.includes("de veckor hon bor hos mig")).toBe(seesPerAnders);
      expect(text.includes("Hos mig går det bättre")).toBe(seesPerAnders);
    },
  );

  it("does not tell one guardian how the other got a copy · X-22", () => {
    expect(printed(planSample, risten)).not.toContain("med post till hans arbete");
    expect(printed(planSample, perAnders)).toContain("med post till hans arbete");
  });

  it("shows what a guardian has chosen to share with the family · X-22", () => {
    const sharing = (guardian: PlanGuardian) => ({
      ...guardian,
      sharesPhoneWithFamily: true,
      sharesViewsWithFamily: true,
    });
    const text = printed({ ...planSample, guardians: planSample.guardians.map(sharing) }, risten);
    expect(text).toContain(perAndersPhone);
    expect(text).toContain("Hos mig går det bättre");
  });

  it.each([coordinator, agency, child, risten, perAnders])(
    "names no telephone, school or unit beside protected identity ($kind) · X-10",
    (audience) => {
      const text = printed(
        { ...planSample, child: { ...planSample.child, hasProtectedIdentity: true } },
        audience,
      );
      expect(text).not.toMatch(/070-174/);
      for (const place of ["Björkskolan", "Lövdalen", "Ekliden", "Fritidsgården", "arbete"]) {
        expect(text).not.toContain(place);
      }
      expect(text).toContain("Barn- och ungdomspsykiatri");
    },
  );

  it("says that a draft is a draft", () => {
    expect(barnetsPlan({ ...planSample, version: null }, coordinator).footer).toContain("utkast");
  });

  it("is not printed when it names someone it does not list", () => {
    const stranger = {
      ...planSample,
      copies: [{ receiver: { kind: "agency", id: "x" }, way: "", consentOn: null }],
    };
    expect(() => barnetsPlan(stranger as PlanPaper, agency)).toThrow("does not list");
  });
});

function tableNamed(label: string) {
  const { blocks } = barnetsPlan(planSample, coordinator);
  const plain = blocks.flatMap((block) => (block.kind === "area" ? block.blocks : [block]));
  const table = plain.find((block) => block.kind === "table" && block.label === label);
  if (table?.kind !== "table") throw new Error(`No table ${label}`);
  return table;
}
