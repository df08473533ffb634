import { describe, expect, it } from "vitest";

import {
  findPracticeModel,
  getPracticeModel,
  listPracticeModels,
} from "@/lib/practice-models/find-practice-model";
import { kronobarn } from "@/lib/practice-models/kronobarn";
import {
  findAgencyKind,
  needsEstablishedContact,
  primaryCareCounterparts,
} from "@/lib/practice-models/rules";
import { practiceModelSchema } from "@/lib/practice-models/schema";

describe("the practice model kronobarn", () => {
  it("is a whole model: every text in both languages, every link leading somewhere · X-17", () => {
    expect(practiceModelSchema.safeParse(kronobarn).error?.issues).toBeUndefined();
  });

  it("has no day limit, no manager's decision and Barnets plan · X-1", () => {
    expect(kronobarn.meetingDeadline).toBeNull();
    expect(kronobarn.compoundNeedDecision).toBe("none");
    expect(kronobarn.planKinds.map(({ key }) => key)).toEqual(["barnetsPlan", "sip"]);
  });

  it("has seven areas, marked as an assumption · S001-51, X-17", () => {
    expect(kronobarn.areas.map(({ label }) => label.sv)).toEqual([
      "Trygg",
      "Må bra",
      "Utvecklas",
      "Omvårdad",
      "Aktiv",
      "Respekterad och delaktig",
      "Ansvarstagande",
    ]);
    expect(kronobarn.assumptions).toContain("areas");
  });

  it("names the twelve agencies of the routine and another one · S001-26", () => {
    const labels = kronobarn.agencyKinds.map(({ label }) => label.sv);

    expect(labels).toEqual(
      expect.arrayContaining([
        "Barn- och elevhälsa",
        "Barnhälsovården",
        "Familjecentralen",
        "Familjehälsan",
        "Förskola",
        "Skola",
        "Habiliteringen",
        "Polis",
        "Socialtjänst",
        "Barn- och ungdomspsykiatri (BUP)",
        "Ungdomsmottagningen",
        "Vårdcentral",
        "Annan verksamhet",
      ]),
    );
  });

  it("lets the fourth question choose among the six kinds the routine gives as examples · S001-13", () => {
    const field = kronobarn.tree.questions.together?.fields.find(({ key }) => key === "services");

    expect(field).toMatchObject({
      askedFor: ["yes"],
      isRequired: true,
      isMultiple: true,
      agencyKinds: [
        "healthCare",
        "preschool",
        "school",
        "socialServices",
        "voluntarySector",
        "police",
        "other",
      ],
    });
  });

  it("marks the specialists · S001-31", () => {
    const specialists = kronobarn.agencyKinds.filter(({ isSpecialist }) => isSpecialist);

    expect(specialists.map(({ key }) => key)).toEqual([
      "habilitation",
      "childPsychiatry",
      "paediatricClinic",
      "adultPsychiatry",
    ]);
    expect(needsEstablishedContact(kronobarn, true)).toBe(true);
    expect(needsEstablishedContact(kronobarn, false)).toBe(false);
  });

  it.each([
    ["BUP: the first line, else the health centre", "childPsychiatry", 12, ["firstLine", "healthCentre"]],
    ["habilitation before six", "habilitation", 5, ["childHealthCare", "healthCentre"]],
    ["habilitation from six", "habilitation", 6, ["healthCentre"]],
    ["the clinic when the age is unknown", "paediatricClinic", null, ["childHealthCare", "healthCentre"]],
    ["adult psychiatry", "adultPsychiatry", 17, ["healthCentre"]],
    ["no specialist", "school", 12, []],
    ["no known kind", "constructor", 12, []],
  ])("offers a counterpart in primary care for %s · S001-34, X-17", (_, kind, age, expected) => {
    expect(primaryCareCounterparts(kronobarn, kind, age).map(({ key }) => key)).toEqual(expected);
  });

  it("asks in the routine's order and with its words · S001-14", () => {
    const { first, questions } = kronobarn.tree;

    expect(first).toBe("observations");
    expect(Object.values(questions).map(({ text }) => text.sv)).toEqual([
      "Vad i barnets/ungdomens liv har vi uppmärksammat?",
      "Räcker det stöd/anpassning/behandling som barnet/ungdomen får av er verksamhet för att tillgodose barnets/ungdomens behov?",
      "Är det stöd barnet/ungdomen behöver något som en annan verksamhet kan stödja barnet/ungdomen med på egen hand?",
      "Är detta något vår verksamhet och andra verksamheter kan stödja barnet/ungdomen med tillsammans?",
    ]);
  });

  it("lets the one other service be reached in two ways, one of which needs oral consent · S001-8, S001-9", () => {
    const outcome = kronobarn.tree.outcomes.otherServiceAlone;
    const ways = outcome?.effect === "ends" ? outcome.ways : [];

    expect(ways.map(({ key, needsVerbalConsent }) => [key, needsVerbalConsent])).toEqual([
      ["familyContacts", false],
      ["weContact", true],
    ]);
  });

  it("says what the duty to report rests on · X-13", () => {
    expect(kronobarn.notices.concernReport.law.sv).toContain("(2025:400) 19 kap. 1 §");
  });

  it("says that the plan does not replace records, and that a contact is no pre-meeting · S001-60, S001-44", () => {
    expect(kronobarn.notices.planIsNotARecord.sv).toBe(
      "Planen ersätter inte respektive verksamhets dokumentation.",
    );
    expect(kronobarn.notices.noPreMeeting.sv).toContain("aldrig bli ett förmöte");
  });

  it("has nine questions before a meeting, and the family's words are asked for once", () => {
    const { before } = kronobarn.checklists;
    expect(before).toHaveLength(9);
    expect(before.filter(({ kind }) => kind === "preparatoryTalk").map(({ text }) => text.sv)).toEqual([
      "Vad säger de?",
    ]);
  });

  it("has the seven questions of the end of a meeting, each counting for a closing check or for none · S004-32, S004-39", () => {
    const { during, after } = kronobarn.checklists;
    expect([...during, ...after].map(({ key, check }) => [key, check])).toEqual([
      ["everyoneIsClear", "whoDoesWhat"],
      ["whoDoesWhat", "whoDoesWhat"],
      ["coordinator", "coordinator"],
      ["followUpDay", "nextMeeting"],
      ["everyoneIsContent", null],
      ["planHandling", "copies"],
      ["deviationReport", "deviations"],
    ]);
    expect(kronobarn.closingChecks.map(({ key }) => key)).toEqual([
      ...["whoDoesWhat", "coordinator", "nextMeeting", "viewsHeard", "copies", "deviations"],
    ]);
  });

  it("puts the family first, and the seat only where people meet in a room · S001-47, S001-48", () => {
    expect(kronobarn.meetingGuide[0]).toMatchObject({ key: "familySitsFirst", onlyInPerson: true });
    expect(kronobarn.meetingGuide[1]).toMatchObject({ key: "familyIsPresentedFirst", onlyInPerson: false });
  });
});

describe("finding a practice model", () => {
  it("is by key and version", () => {
    expect(findPracticeModel("kronobarn", 2)).toBe(kronobarn);
    expect(getPracticeModel("kronobarn", 1).planKinds).toHaveLength(1);
    expect(listPracticeModels()).toContain(kronobarn);
  });

  it.each([
    ["kronobarn", 3],
    ["__proto__", 1],
    ["", 0],
  ])("finds nothing for %s, version %i", (key, version) => {
    expect(findPracticeModel(key, version)).toBeNull();
    expect(() => getPracticeModel(key, version)).toThrow();
  });

  it("knows no agency kind that the model does not name", () => {
    expect(findAgencyKind(kronobarn, "toString")).toBeNull();
  });
});
