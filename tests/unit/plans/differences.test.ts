import { describe, expect, it } from "vitest";
import { checksumOf } from "@/lib/plans/checksum";
import { interventionsIn, type PlanContent, planContentSchema } from "@/lib/plans/content";
import { differencesBetween } from "@/lib/plans/differences";
import { plainDate } from "@/lib/time/plain-date";
import { intervention, navet, planContent, social } from "@/tests/support/plan-content";

type Interventions = PlanContent["areas"][number]["goals"][number]["interventions"];

/** The same plan with its interventions changed. */
function having(change: (interventions: Interventions) => Interventions): PlanContent {
  return {
    ...planContent,
    areas: planContent.areas.map((area) => ({
      ...area,
      goals: area.goals.map((goal) => ({ ...goal, interventions: change(goal.interventions) })),
    })),
  };
}

const first = (change: Partial<Interventions[number]>) =>
  having((list) => list.map((one, index) => (index === 0 ? { ...one, ...change } : one)));

describe("differencesBetween", () => {
  it("finds none between a plan and itself, however its keys are ordered", () => {
    const stored: unknown = JSON.parse(JSON.stringify(planContent), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    expect(differencesBetween(planContent, planContentSchema.parse(stored))).toEqual([]);
  });

  it.each<[string, PlanContent, string]>([
    [
      "an intervention that is new",
      having((list) => [...list, intervention("Ringer på måndagar")]),
      "interventionAdded Ringer på måndagar",
    ],
    ["one that is gone", having((list) => list.slice(1)), "interventionRemoved Byter skåp"],
    [
      "one with other words",
      first({ what: "Byter skåp till plan 1" }),
      "interventionReworded Byter skåp till plan 1",
    ],
    ["another responsible", first({ responsible: { kind: "child" } }), "responsibleChanged Byter skåp"],
    ["more who contribute", first({ contributingIds: [social, navet] }), "contributingChanged Byter skåp"],
    ["another day", first({ dueOn: plainDate("2027-01-15") }), "daysChanged Byter skåp"],
    ["another sign", first({ sign: "Hon går dit själv." }), "signChanged Byter skåp"],
    [
      "another next meeting",
      { ...planContent, nextMeeting: { on: null, note: "Inget mer.", agencyIds: [] } },
      "nextMeetingChanged",
    ],
    ["another coordinator", { ...planContent, coordinator: null }, "coordinatorChanged"],
    ["no areas", { ...planContent, areas: [] }, "areaRemoved Trygg"],
  ])("tells of %s · X-14", (_, later, expected) => {
    const said = differencesBetween(planContent, later).map(({ kind, about }) => `${kind} ${about}`.trim());
    expect(said).toContain(expected);
  });
});

describe("checksumOf", () => {
  it("does not depend on the order of keys, and tells the smallest change · X-14", () => {
    const reordered = Object.fromEntries(Object.entries(planContent).toReversed()) as PlanContent;
    expect(checksumOf(reordered)).toBe(checksumOf(planContent));
    expect(checksumOf(first({ what: "Byter skåp." }))).not.toBe(checksumOf(planContent));
  });

  it("counts every intervention of the plan", () => {
    expect(interventionsIn(planContent)).toHaveLength(4);
  });
});
