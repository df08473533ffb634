import { describe, expect, it } from "vitest";
import { readStep, statusOf, stepAfter, stepsOf } from "@/lib/meetings/notes/steps";

const view = { areas: ["safe", "developing"], heldOn: null };

describe("the agenda of a meeting", () => {
  it("goes on from the areas to who does what, the next meeting and the end", () => {
    expect(stepsOf(view)).toEqual([
      ...["participants", "groundRules", "situation", "areas", "area-safe", "area-developing"],
      ...["whoDoesWhat", "nextMeeting", "held"],
    ]);
    expect(stepAfter("area-developing", view)).toBe("whoDoesWhat");
    expect(stepAfter("held", view)).toBeNull();
  });

  it.each([
    ["whoDoesWhat", "whoDoesWhat"],
    ["area-active", "participants"],
    ["__proto__", "participants"],
    [undefined, "participants"],
  ])("reads %s as %s", (asked, expected) => {
    expect(readStep(asked, view)).toBe(expected);
  });

  it("takes what is written in the plan from the plan", () => {
    const noted = { ...view, participants: [], groundRules: null, notes: [] };
    const plan = { whoDoesWhat: "started", nextMeeting: "done" } as const;
    expect(statusOf("whoDoesWhat", noted, plan)).toBe("started");
    expect(statusOf("nextMeeting", noted, plan)).toBe("done");
  });
});
