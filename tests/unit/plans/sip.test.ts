import { describe, expect, it } from "vitest";
import { contentFor } from "@/lib/disclosures/audience";
import type { PlanContent, SipContent } from "@/lib/plans/content";
import { differencesBetween } from "@/lib/plans/differences";
import { versionDocument } from "@/lib/plans/paper";
import { interventionsByPart, partOf, unmetOfSip } from "@/lib/plans/sip";
import { plainDate } from "@/lib/time/plain-date";
import { navet, planContent, school, social } from "@/tests/support/plan-content";

const complete: SipContent = {
  longTermGoal: "Går till skolan varje dag.",
  leadAuthority: { kind: "municipality", name: "Lindhults kommun" },
  parts: [
    { agencyId: school, part: "municipality" },
    { agencyId: social, part: "municipality" },
    { agencyId: navet, part: "others" },
  ],
  without: { municipality: "", region: "Har inget uppdrag än.", others: "" },
  crisisPlan: {
    isNeeded: true,
    signs: "Svarar inte i telefon.",
    help: "Att någon ringer först.",
    ...{ day: "Anna, 070-174 06 05", evening: "Hemma", night: "112" },
  },
};
const sip: PlanContent = {
  ...planContent,
  kind: "sip",
  planName: "Samordnad individuell plan",
  sip: complete,
};
const changed = (changes: Partial<SipContent>) => unmetOfSip(sip, { ...complete, ...changes });

describe("what the law asks of a SIP", () => {
  it("counts each agency as the municipality, the region or others by its authority", () => {
    expect(
      (["municipality", "joint", "region", "state", "independent", "voluntary"] as const).map(partOf),
    ).toEqual(["municipality", "municipality", "region", "others", "others", "others"]);
    const byPart = interventionsByPart(sip, complete);
    expect(byPart.municipality.map(({ what }) => what)).toEqual(["Byter skåp"]);
    expect(byPart.region).toEqual([]);
    expect(byPart.others.map(({ what }) => what)).toEqual([
      "PAPPAS-INSATS",
      "MAMMAS-INSATS",
      "NAVETS-INSATS",
    ]);
  });

  it("is met when each of the three answers, or it is said why not", () => {
    expect(unmetOfSip(sip, complete)).toEqual([]);
    expect(changed({ without: { municipality: "", region: "", others: "" } })).toEqual(["sipRegion"]);
    expect(unmetOfSip({ areas: [] }, complete)).toEqual(["sipMunicipality", "sipOthers"]);
  });

  it("asks who has the overall responsibility, where the child wants to get, and about a crisis", () => {
    expect(changed({ leadAuthority: null, longTermGoal: "" })).toEqual([
      "sipLongTermGoal",
      "sipLeadAuthority",
    ]);
    const { crisisPlan } = complete;
    const nobody = { ...crisisPlan, day: "", evening: "", night: "" };
    expect(changed({ crisisPlan: { ...crisisPlan, isNeeded: null } })).toEqual(["sipCrisisPlan"]);
    expect(changed({ crisisPlan: nobody })).toEqual(["sipCrisisContact"]);
    expect(changed({ crisisPlan: { ...nobody, isNeeded: false } })).toEqual([]);
  });
});

describe("a SIP on paper", () => {
  const day = plainDate("2026-12-03");
  const textOf = (content: PlanContent) =>
    JSON.stringify(versionDocument({ content, number: 1, fixedOn: day }, null));

  it("says the law's five things, the crisis plan and the follow-up, by the template", () => {
    const document = versionDocument({ content: sip, number: 1, fixedOn: day }, null);
    const headings = document.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(document.kind).toBe("sip");
    expect(headings).toEqual([
      ...["Det här är viktigt för mig", "Vårdnadshavarna", "Långsiktigt mål", "Det här ska hända"],
      ...["Vem svarar för vad", "Kommunen svarar för", "Regionen svarar för", "Andra gör"],
      ...["Krisplan", "De som är med", "Underskrifter"],
    ]);
    for (const text of [
      ...["Lindhults kommun", "Byter skåp (Elevhälsan Björkskolan)", "Har inget uppdrag än.", "112"],
      ...["Uppföljning", "Delmål", "ersätter varken orosanmälan eller remiss"],
    ])
      expect(textOf(sip)).toContain(text);
  });

  it("names no municipality beside a child with protected identity · X-10", () => {
    const child = { ...sip.child, hasProtectedIdentity: true };
    const text = textOf(contentFor({ kind: "child" }, { ...sip, child }).plan);
    expect(text).not.toContain("Lindhult");
    expect(text).toContain('"Kommunen"');
  });

  it("tells another agency nothing of an agency that no consent names any more", () => {
    const { plan } = contentFor({ kind: "agency", agenciesInForce: [school, social] }, sip);
    expect(plan.sip?.parts.map(({ agencyId }) => agencyId)).toEqual([school, social]);
    expect(textOf(plan)).not.toContain("NAVETS-INSATS");
  });
});

it("tells what has changed in a SIP, and that a plan has become one", () => {
  const kinds = (earlier: PlanContent, later: PlanContent) =>
    differencesBetween(earlier, later).map(({ kind }) => kind);
  expect(kinds(planContent, sip)).toEqual(["kindChanged"]);
  const later = {
    ...complete,
    longTermGoal: "Annat",
    leadAuthority: null,
    without: { ...complete.without, region: "" },
  };
  expect(kinds(sip, { ...sip, sip: { ...later, crisisPlan: { ...complete.crisisPlan, help: "" } } })).toEqual(
    [...["longTermGoalChanged", "leadAuthorityChanged", "withoutChanged", "crisisPlanChanged"]],
  );
});
