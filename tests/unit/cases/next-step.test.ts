import { describe, expect, it } from "vitest";

import { nextStepKey, nextStepOf } from "@/lib/cases/next-step";
import type { StageFacts } from "@/lib/cases/stage";
import { plainDate } from "@/lib/time/plain-date";
import {
  awaiting,
  consentInForce,
  consentMissing,
  heldOn,
  invited,
  meetingOn,
  planFixedOn,
  stageFacts,
} from "@/tests/support/stage-facts";

const today = plainDate("2026-11-23");
const held = { meeting: heldOn("2026-11-20") };

function stepOf(facts: Partial<StageFacts>) {
  return nextStepOf(stageFacts(facts), today);
}

describe("the next step of a case", () => {
  it.each<[string, Partial<StageFacts>, object]>([
    [
      "someone to coordinate, before all else",
      { hasCoordinator: false, meeting: meetingOn("2026-12-03") },
      { name: "appointCoordinator", awaits: "us", dueOn: today },
    ],
    ["agencies to invite", {}, { name: "chooseAgencies", awaits: "us", dueOn: null }],
    [
      "the family first, where the routine wants it",
      { familyContact: "missing" },
      { name: "contactFamily", awaits: "us", dueOn: null },
    ],
    [
      "agencies to invite, by the last day for the meeting",
      { meetingDueOn: plainDate("2026-12-01") },
      { name: "chooseAgencies", awaits: "us", dueOn: "2026-12-01" },
    ],
    [
      "a day for the meeting, by the model's deadline",
      { invitations: [invited("BUP")], meetingDueOn: plainDate("2026-12-01") },
      { name: "planMeeting", awaits: "us", dueOn: "2026-12-01" },
    ],
    [
      "the invitations that are left, in good time",
      {
        meeting: meetingOn("2026-12-10"),
        invitations: [invited("BUP", "2026-11-18"), invited("Skolan")],
      },
      { name: "sendInvitations", awaits: "us", dueOn: "2026-11-26", agencyNames: ["Skolan"] },
    ],
    [
      "answers, since the first invitation that nobody has answered",
      {
        meeting: meetingOn("2026-12-03", "2026-11-26"),
        invitations: [
          invited("BUP", "2026-11-18"),
          invited("Vårdcentralen", "2026-11-17"),
          invited("Skolan", "2026-11-16", "2026-11-19"),
        ],
      },
      {
        name: "awaitAnswers",
        awaits: "others",
        since: "2026-11-17",
        agencyNames: ["BUP", "Vårdcentralen"],
      },
    ],
    [
      "a call to whoever the mail did not reach, before all other answers",
      {
        meeting: meetingOn("2026-12-03", "2026-11-20"),
        invitations: [
          invited("BUP", "2026-11-18"),
          { ...invited("Skolan", "2026-11-18"), mustBeCalled: true },
        ],
      },
      { name: "callAgencies", awaits: "us", dueOn: today, agencyNames: ["Skolan"] },
    ],
    [
      "a reminder, when the day to answer has passed",
      { meeting: meetingOn("2026-12-03", "2026-11-20"), invitations: [invited("BUP", "2026-11-18")] },
      { name: "remindAgencies", awaits: "us", dueOn: "2026-11-20", agencyNames: ["BUP"] },
    ],
    [
      "the meeting, when all have answered",
      {
        meeting: meetingOn("2026-12-03"),
        invitations: [invited("BUP", "2026-11-18", "2026-11-20")],
      },
      { name: "holdMeeting", awaits: "us", dueOn: "2026-12-03" },
    ],
    [
      "the meeting, on its day, whoever has answered",
      { meeting: meetingOn("2026-11-23"), invitations: [invited("BUP", "2026-11-18")] },
      { name: "holdMeeting", awaits: "us", dueOn: today },
    ],
    [
      "what became of a meeting whose day has passed",
      { meeting: meetingOn("2026-11-20"), invitations: [invited("BUP")] },
      { name: "recordMeeting", awaits: "us", dueOn: "2026-11-20" },
    ],
    ["the plan, after the meeting", held, { name: "fixPlan", awaits: "us", dueOn: null }],
    [
      "the plan, when it is changed after it was fixed",
      { ...held, plan: planFixedOn("2026-11-20", { hasUnfixedChanges: true, undeliveredCopyCount: 2 }) },
      { name: "fixPlan", awaits: "us", dueOn: null },
    ],
    [
      "copies to hand over",
      {
        ...held,
        plan: planFixedOn("2026-11-20", { undeliveredCopyCount: 3, deliverBy: plainDate("2026-11-27") }),
      },
      { name: "deliverCopies", awaits: "us", dueOn: "2026-11-27" },
    ],
    [
      "a day to meet again",
      { ...held, plan: planFixedOn("2026-11-20") },
      { name: "agreeNextDate", awaits: "us", dueOn: null },
    ],
    [
      "the close, when no more meetings are to be held",
      { ...held, plan: planFixedOn("2026-11-20"), endsHere: true },
      { name: "closeCase", awaits: "us", dueOn: null },
    ],
    [
      "a word with the family, where it is long since",
      { ...held, plan: planFixedOn("2026-11-20"), contactDueOn: plainDate("2026-11-22") },
      { name: "keepInTouch", awaits: "us", dueOn: "2026-11-22" },
    ],
    [
      "the follow-up, on its day",
      { ...held, plan: planFixedOn("2026-11-20"), nextOn: plainDate("2027-01-14") },
      { name: "followUp", awaits: "us", dueOn: "2027-01-14" },
    ],
    [
      "the follow-up, also when its day has passed",
      { meeting: heldOn("2026-10-01"), plan: planFixedOn("2026-10-01"), nextOn: plainDate("2026-11-20") },
      { name: "followUp", awaits: "us", dueOn: "2026-11-20" },
    ],
  ])("is %s · X-7", (_, facts, expected) => {
    expect(stepOf(facts)).toMatchObject(expected);
  });

  it.each<[string, StageFacts["consent"], object]>([
    [
      "a guardian to register, when there is none",
      { ...consentMissing([awaiting("child", "silent")]), isSpokenFor: false },
      { name: "registerGuardian", awaits: "us" },
    ],
    [
      "to ask who has not been asked",
      consentMissing([awaiting("guardian", "asked", "2026-11-18"), awaiting("child", "silent")]),
      { name: "askForConsent", awaits: "us", giver: "child" },
    ],
    [
      "to wait for who has been asked",
      consentMissing([awaiting("guardian", "asked", "2026-11-18")]),
      { name: "awaitConsent", awaits: "others", since: "2026-11-18", giver: "guardian" },
    ],
    [
      "to wait for the manager where a guardian could not be reached",
      consentMissing([awaiting("guardian", "waitsForManager", "2026-11-19"), awaiting("child", "asked")]),
      { name: "awaitApproval", awaits: "others", since: "2026-11-19", giver: "guardian" },
    ],
    [
      "a new talk after a refusal, whoever else has not answered",
      consentMissing([awaiting("child", "silent"), awaiting("guardian", "refuses")]),
      { name: "talkAgain", awaits: "us", dueOn: null, giver: "guardian" },
    ],
    [
      "a talk today after a withdrawal",
      consentMissing([awaiting("guardian", "withdrawn")], "2026-11-22"),
      { name: "talkAgain", awaits: "us", dueOn: today, giver: "guardian" },
    ],
    [
      "to renew today what has run out",
      consentMissing([awaiting("child", "expired")], "2026-11-22"),
      { name: "renewConsent", awaits: "us", dueOn: today, giver: "child" },
    ],
    [
      "to wait again when the renewal is asked for",
      consentMissing([awaiting("guardian", "asked", "2026-11-23")], "2026-11-22"),
      { name: "awaitConsent", awaits: "others", since: "2026-11-23" },
    ],
    [
      "to ask somebody when all are excepted and nobody gives",
      consentMissing([]),
      { name: "askForConsent", awaits: "us", giver: null },
    ],
  ])("is, without consent in force, %s · S001-15, X-21, Q7", (_, consent, expected) => {
    expect(stepOf({ consent })).toMatchObject(expected);
  });

  it("is none when the case is closed", () => {
    expect(stepOf({ closedOn: today, consent: consentInForce })).toBeNull();
  });

  it("has its sentence in the catalogue", () => {
    expect(nextStepKey("sendInvitations")).toBe("cases.nextSteps.sendInvitations");
  });
});
