import { describe, expect, it } from "vitest";
import { agencyStateOf } from "@/lib/cases/around";
import { type ClosureReason, mayCloseCase, mayEndCaseWork, mayOpenHead } from "@/lib/cases/rules";
import { type CaseStage, caseStages } from "@/lib/cases/stage";
import { anna, kerstin } from "@/tests/support/people";

describe("closing a case", () => {
  const all = caseStages.filter((stage) => stage !== "closed");
  it.each<[ClosureReason, boolean, readonly CaseStage[]]>([
    ["needsMet", true, ["planInForce", "followUp"]],
    ["noConsent", true, []],
    ["noConsent", false, all],
    ["moved", true, all],
    ["otherWay", true, all],
  ])("for %s, consent in force %s, is granted from %j · X-7", (reason, isConsentInForce, stages) => {
    const granted = caseStages.filter((stage) => mayCloseCase(reason, { stage, isConsentInForce }).granted);
    expect(granted).toEqual(stages);
  });
});

describe("ending work with a case", () => {
  it("is granted unless it leaves the case without its coordinator or without anybody", () => {
    const work = { workerIds: ["a", "b"], coordinatorId: "a" };
    expect(mayEndCaseWork(work, "b").granted).toBe(true);
    expect(mayEndCaseWork(work, "a").granted).toBe(false);
    expect(mayEndCaseWork({ workerIds: ["b"], coordinatorId: null }, "b").granted).toBe(false);
  });
});

describe("opening a head", () => {
  it("is for the manager of the agency that coordinates · X-5", () => {
    const own = { coordinatorAgencyId: kerstin.agencyId };
    expect(mayOpenHead(kerstin, own).granted).toBe(true);
    expect(mayOpenHead(anna, own).granted).toBe(false);
    expect(mayOpenHead(kerstin, { coordinatorAgencyId: null }).granted).toBe(false);
  });
});

describe("an agency around the child", () => {
  const sent = { isInForce: true, isSent: true, isSeen: false, tookPart: false, answer: null } as const;
  it.each([
    [
      "is outside without consent, whatever it answered",
      { isInForce: false, answer: "coming" as const },
      "noConsent",
    ],
    ["took part, whatever it answered", { tookPart: true, answer: "cannot" as const }, "tookPart"],
    ["has answered", { answer: "substitute" as const }, "substitute"],
    ["has read it", { isSeen: true }, "seen"],
    ["has it", {}, "waits"],
    ["is not invited yet", { isSent: false }, "notInvited"],
  ])("%s", (_, changes, state) => {
    expect(agencyStateOf({ ...sent, ...changes })).toBe(state);
  });
});
