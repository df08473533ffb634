import { describe, expect, it } from "vitest";
import { detailFaults, walk } from "@/lib/assessments/rules";
import { getPracticeModel, listPracticeModels } from "@/lib/practice-models/find-practice-model";
import { ostraNorrbotten } from "@/lib/practice-models/ostra-norrbotten";
import { deadlineOn } from "@/lib/practice-models/rules";
import { practiceModelSchema } from "@/lib/practice-models/schema";
import { longestPath } from "@/lib/practice-models/tree-faults";
import { plainDate } from "@/lib/time/plain-date";

const { tree } = ostraNorrbotten;
const given = (...answers: readonly [questionKey: string, optionKey: string][]) =>
  answers.map(([questionKey, optionKey]) => ({ questionKey, optionKey, reconsideration: null }));

describe("the practice model of östra Norrbotten", () => {
  it("is a whole model: every text in both languages, every link leading somewhere · S004-1, X-17", () => {
    expect(practiceModelSchema.safeParse(ostraNorrbotten).error?.issues).toBeUndefined();
    expect(longestPath(tree)).toBe(4);
  });

  it("is found beside Kronobarnsmodellen · X-1", () => {
    expect(getPracticeModel("ostraNorrbotten", 2)).toBe(ostraNorrbotten);
    expect(listPracticeModels().map(({ key }) => key)).toEqual([
      "kronobarn",
      "ostraNorrbotten",
      "sip",
      "sipTenDays",
    ]);
  });

  it("wants own measures, a manager's decision and a talk with the family, and makes coming a duty · S004-8, S004-9, S004-13", () => {
    expect(ostraNorrbotten).toMatchObject({
      ownMeasuresFirst: true,
      compoundNeedDecision: "manager",
      familyContactBeforeCall: true,
      meetingDeadline: { count: 10, unit: "workingDays", from: "decision" },
      invitation: { attendanceIsDuty: true },
    });
  });

  it.each([
    ["own measures are told · S004-4", "ownMeasures", "measures", { needs: ["support"] }, "measures"],
    ["why there are none is told · S004-4", "ownMeasures", "none", { needs: ["support"] }, "measures"],
    ["what kind of need it is is told · S004-3", "ownMeasures", "none", { measures: "Hos andra." }, "needs"],
    ["when and with whom it was raised is told · S004-5", "collaboration", "yes", {}, "raised"],
    [
      "another agency is named for a compound need · S004-7",
      "compoundNeed",
      "yes",
      { reasoning: "Flera." },
      "services",
    ],
  ] as const)("asks until %s", (_, questionKey, optionKey, details, missing) => {
    const question = tree.questions[questionKey];
    if (!question) throw new Error("No such question");
    expect(detailFaults(question, optionKey, details).map(({ fieldKey }) => fieldKey)).toEqual([missing]);
  });

  it("shows what a compound need is beside the question · S004-7", () => {
    expect(tree.questions.compoundNeed?.lead?.sv).toContain("mer än en kompetens eller aktör");
  });

  it("asks for own measures before it asks whether the need is compound · S004-4, S004-5, S004-6", () => {
    const begun = walk(tree, given(["observations", "recorded"]));
    expect(begun).toMatchObject({ state: "asking", question: { key: "ownMeasures" } });

    const asked = walk(
      tree,
      given(["observations", "recorded"], ["ownMeasures", "none"], ["collaboration", "yes"]),
    );
    expect(asked).toMatchObject({ state: "asking", question: { key: "compoundNeed" } });
  });

  it("makes a SIP since its second version; the first said that its plan is none · S004-15", () => {
    const first = getPracticeModel("ostraNorrbotten", 1);
    expect(first.planKinds.map(({ key }) => key)).toEqual(["barnetsPlan"]);
    expect(first.notices.planIsAnotherKind?.sv).toContain("ersätter inte en SIP");
    expect(ostraNorrbotten.planKinds.map(({ key }) => key)).toEqual(["sip"]);
    expect(ostraNorrbotten.notices.planIsAnotherKind).toBeNull();
  });

  it("marks what the routine does not say as assumptions · X-17", () => {
    expect(ostraNorrbotten.assumptions).toEqual(
      expect.arrayContaining(["areas", "noticeDays", "deadlineStart"]),
    );
  });
});

it.each([
  ["2026-03-23", "2026-04-08"],
  ["2026-04-27", "2026-05-12"],
  ["2026-05-04", "2026-05-19"],
  ["2026-06-08", "2026-06-23"],
  ["2026-06-15", "2026-06-30"],
  ["2026-10-23", "2026-11-06"],
  ["2026-12-11", "2026-12-29"],
  ["2026-12-18", "2027-01-08"],
  ["2026-12-23", "2027-01-13"],
  ["2027-01-04", "2027-01-19"],
  ["2027-05-24", "2027-06-07"],
])("a decision on %s gives until %s · S004-11, Q3, T63", (decided, due) => {
  const { meetingDeadline } = ostraNorrbotten;
  expect(meetingDeadline && deadlineOn(meetingDeadline, plainDate(decided))).toBe(due);
});
