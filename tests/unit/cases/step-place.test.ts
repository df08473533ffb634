import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { NextStepName } from "@/lib/cases/next-step";
import { pathOf } from "@/lib/cases/path";
import { placeOfStep } from "@/lib/cases/step-place";
import { plainDate } from "@/lib/time/plain-date";
import { stageFacts } from "@/tests/support/stage-facts";

const names: readonly NextStepName[] = [
  "appointCoordinator",
  "registerGuardian",
  "askForConsent",
  "talkAgain",
  "awaitConsent",
  "awaitApproval",
  "renewConsent",
  "chooseAgencies",
  "planMeeting",
  "sendInvitations",
  "callAgencies",
  "remindAgencies",
  "awaitAnswers",
  "holdMeeting",
  "recordMeeting",
  "fixPlan",
  "deliverCopies",
  "agreeNextDate",
  "followUp",
  "closeCase",
];

/** The page that answers an address, as the folders of `app` name it. */
function pageOf(address: string): string {
  const path = address
    .replace("/cases/case", "/cases/[caseId]")
    .replace("/meetings/meeting", "/meetings/[meetingId]")
    .replace("/assessments/assessment", "/assessments/[assessmentId]");
  return `app/(staff)${path}/page.tsx`;
}

describe("the place of a step", () => {
  it.each(names)("of %s is a page that exists", (name) => {
    for (const meetingId of ["meeting", null]) {
      const address = placeOfStep(name, "case", meetingId);
      expect(existsSync(pageOf(address)), address).toBe(true);
    }
  });

  it("on the way through a case is a page that exists", () => {
    for (const meetingId of ["meeting", null]) {
      const facts = { caseId: "case", assessmentId: "assessment", meetingId, guardianCount: 1, areaCount: 0 };
      const preparation = { answered: 0, count: 9, isBegun: false };
      const stage = stageFacts();
      const tasks = pathOf({ ...facts, preparation, planNumber: null, stage }, plainDate("2026-11-23"));
      for (const { href } of tasks) expect(existsSync(pageOf(href)), href).toBe(true);
    }
  });
});
