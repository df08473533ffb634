import { describe, expect, it } from "vitest";
import { closingSlotName, closingSlotsOf } from "@/lib/meetings/closing/fields";
import { checkPlace, gapPlace } from "@/lib/meetings/closing/places";
import { closingGapKinds } from "@/lib/meetings/closing/rules";
import { closingAnswerIn, saveClosingAnswersSchema } from "@/lib/meetings/closing/schemas";
import { kronobarn } from "@/lib/practice-models/kronobarn";

const guardianId = "0b6dfc57-3f5c-4c35-93c3-5fb1d0a2a001";
const everyone = [{ kind: "child" }, { kind: "guardian", id: guardianId }] as const;
const items = [...kronobarn.checklists.during, ...kronobarn.checklists.after];
const form = (fields: object) => ({
  ...{ idempotencyKey: guardianId, version: "0", caseId: guardianId, meetingId: guardianId },
  ...fields,
});

describe("the places of the checklist", () => {
  it("are one for each who takes part, each field and each tick", () => {
    const names = items.flatMap((item) => closingSlotsOf(item, everyone)).map(closingSlotName);
    expect(names).toEqual([
      ...["everyoneIsClear.child", `everyoneIsClear.guardian-${guardianId}`, "whoDoesWhat", "coordinator"],
      ...["everyoneIsContent.child", `everyoneIsContent.guardian-${guardianId}`],
      ...["everyoneIsContent.whatMore", "planHandling.originalAt", "planHandling.copiesTo"],
      ...["planHandling.copiesBy", "deviationReport.reporter", "deviationReport.receiver"],
    ]);
  });

  it("are read from a form, where anything else is nothing", () => {
    const sent = saveClosingAnswersSchema.parse(
      form({
        "yes.coordinator": "yes",
        "yes.everyoneIsClear.child": "no",
        "note.planHandling.originalAt": " Akten ",
      }),
    );
    const at = (item: string, field = "", participant: (typeof everyone)[0] | null = null) =>
      closingAnswerIn(sent, { item, field, participant });
    expect(at("coordinator")).toEqual({ isYes: true, note: "" });
    expect(at("everyoneIsClear", "", { kind: "child" })).toEqual({ isYes: false, note: "" });
    expect(at("planHandling", "originalAt")).toEqual({ isYes: null, note: "Akten" });
    expect(at("whoDoesWhat")).toEqual({ isYes: null, note: "" });
  });

  it.each(["yes.__proto__", "yes.coordinator.guardian-1", "note.a.b.c", "what.coordinator"])(
    "refuse a field called %s",
    (name) => {
      expect(saveClosingAnswersSchema.safeParse(form({ [name]: "yes" })).success).toBe(false);
    },
  );
});

describe("the way to where something is put right", () => {
  const meeting = { caseId: "c", meetingId: "m" };

  it("leads from everything that is missing to a page of the meeting · X-15", () => {
    for (const kind of closingGapKinds)
      expect(gapPlace({ kind, who: "" }, meeting)).toMatch(
        /^\/cases\/c\/meetings\/m\/(notes\?step=|checklist#)/,
      );
  });

  it("leads from a check to its question, or to the plan's part of the meeting", () => {
    const lead = (
      key: "whoDoesWhat" | "copies" | "coordinator",
      line: "unassigned" | "notClear" | "noCoordinator",
    ) => checkPlace(key, [{ key: line, names: [], day: null }], items, meeting);
    expect(lead("whoDoesWhat", "unassigned")).toBe("/cases/c/meetings/m/notes?step=whoDoesWhat");
    expect(lead("whoDoesWhat", "notClear")).toBe("/cases/c/meetings/m/checklist#everyoneIsClear");
    expect(lead("copies", "notClear")).toBe("/cases/c/meetings/m/checklist#planHandling");
    expect(lead("coordinator", "noCoordinator")).toBe("/cases/c/coordination");
  });
});
