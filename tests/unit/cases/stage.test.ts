import { describe, expect, it } from "vitest";

import { type CaseStage, type Gap, gapsOf, type StageFacts, stageOf } from "@/lib/cases/stage";
import { addDays, plainDate } from "@/lib/time/plain-date";
import {
  awaiting,
  consentMissing,
  heldOn,
  invited,
  meetingOn,
  noPlan,
  planFixedOn,
  stageFacts,
} from "@/tests/support/stage-facts";

const today = plainDate("2026-11-23");
const meeting = meetingOn("2026-12-03");
const held = heldOn("2026-11-20");

describe("the stage of a case", () => {
  it.each<[string, Partial<StageFacts>, CaseStage]>([
    ["nobody has consented yet", { consent: consentMissing([awaiting("guardian", "asked")]) }, "consent"],
    ["consent is in force", {}, "invitation"],
    ["a meeting has a day and nobody is chosen", { meeting }, "invitation"],
    [
      "one of two invitations is sent",
      { meeting, invitations: [invited("BUP", "2026-11-18"), invited("Skolan")] },
      "invitation",
    ],
    ["all invitations are sent", { meeting, invitations: [invited("BUP", "2026-11-18")] }, "meetingPlanned"],
    ["the meeting is held", { meeting: held }, "meetingHeld"],
    [
      "the plan is older than the latest meeting",
      { meeting: held, plan: planFixedOn("2026-05-20") },
      "meetingHeld",
    ],
    [
      "the plan is fixed the day of the meeting",
      { meeting: held, plan: planFixedOn("2026-11-20") },
      "planInForce",
    ],
    [
      "the day to follow up is to come",
      { meeting: held, plan: planFixedOn("2026-11-20"), nextOn: plainDate("2026-11-24") },
      "planInForce",
    ],
    [
      "the day to follow up is here",
      { meeting: held, plan: planFixedOn("2026-11-20"), nextOn: today },
      "followUp",
    ],
    [
      "a new meeting has a day",
      {
        meeting,
        invitations: [invited("BUP", "2026-11-18")],
        plan: planFixedOn("2026-05-20"),
        nextOn: plainDate("2026-11-20"),
      },
      "meetingPlanned",
    ],
    ["the case is closed", { closedOn: today, consent: consentMissing([]) }, "closed"],
  ])("when %s · X-7", (_, facts, stage) => {
    expect(stageOf(stageFacts(facts), today)).toBe(stage);
  });

  it.each<[string, Partial<StageFacts>]>([
    ["before anybody is invited", {}],
    ["with a meeting ahead", { meeting, invitations: [invited("BUP", "2026-11-18")] }],
    ["with a plan in force", { meeting: held, plan: planFixedOn("2026-11-20") }],
  ])("is that consent has ended when it is withdrawn or runs out %s · X-7, X-8, X-21", (_, facts) => {
    const consent = consentMissing([awaiting("guardian", "withdrawn")], "2026-11-22");

    expect(stageOf(stageFacts({ ...facts, consent }), today)).toBe("consentEnded");
  });
});

describe("what stalls a case", () => {
  it.each<[string, Partial<StageFacts>, Gap[]]>([
    ["nothing, when all is as it should be", { meeting, invitations: [invited("BUP", "2026-11-18")] }, []],
    ["no coordinator", { hasCoordinator: false, meeting }, ["noCoordinator"]],
    ["no consent", { consent: consentMissing([]) }, ["noConsent"]],
    ["no meeting", {}, ["noMeeting"]],
    ["no plan after a meeting", { meeting: held, plan: noPlan }, ["noPlan"]],
    ["no next date", { meeting: held, plan: planFixedOn("2026-11-20") }, ["noNextDate"]],
    [
      "nobody who has talked with the family for long",
      { meeting: held, plan: planFixedOn("2026-11-20"), endsHere: true, contactDueOn: addDays(today, -1) },
      ["familySilent"],
    ],
    [
      "nothing, when no more meetings are to be held",
      { meeting: held, plan: planFixedOn("2026-11-20"), endsHere: true },
      [],
    ],
    [
      "two things at once",
      { hasCoordinator: false, consent: consentMissing([]) },
      ["noCoordinator", "noConsent"],
    ],
    ["nothing, when it is closed", { closedOn: today, hasCoordinator: false }, []],
  ])("is %s · S002-23", (_, facts, gaps) => {
    expect(gapsOf(stageFacts(facts), today)).toEqual(gaps);
  });
});
