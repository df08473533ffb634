import { describe, expect, it } from "vitest";
import { walk } from "@/lib/assessments/rules";
import { practiceModelSchema } from "@/lib/practice-models/schema";
import { sip } from "@/lib/practice-models/sip";

type Answer = readonly [questionKey: string, optionKey: string];

const sees: readonly Answer[] = [
  ["observations", "recorded"],
  ["both", "yes"],
];

describe("the national rules on SIP", () => {
  it("hold to the schema, have no number of days and one kind of plan · X-17", () => {
    expect(practiceModelSchema.safeParse(sip).error?.issues).toBeUndefined();
    expect([sip.meetingDeadline, sip.planKinds.map(({ key }) => key)]).toEqual([null, ["sip"]]);
  });

  it.each<[string, readonly Answer[], string]>([
    ["make one where support from both has to be coordinated", [...sees, ["coordination", "yes"]], "sip"],
    ["make one where the family asks", [...sees, ["coordination", "no"], ["askedFor", "yes"]], "sip"],
    [
      "make none where it works and nobody asks",
      [...sees, ["coordination", "no"], ["askedFor", "no"]],
      "notNeeded",
    ],
    [
      "make none where one of them is enough",
      [
        ["observations", "recorded"],
        ["both", "no"],
      ],
      "oneIsEnough",
    ],
  ])("%s", (_words, answers, outcome) => {
    const given = answers.map(([questionKey, optionKey]) => ({
      questionKey,
      optionKey,
      reconsideration: null,
    }));
    expect(walk(sip.tree, given)).toMatchObject({ outcome: { key: outcome } });
  });
});
