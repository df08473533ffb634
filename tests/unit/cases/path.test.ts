import { describe, expect, it } from "vitest";
import { outstandingOf } from "@/lib/cases/outstanding";
import { type PathFacts, pathOf, type PathTaskKey } from "@/lib/cases/path";
import type { StageFacts } from "@/lib/cases/stage";
import { plainDate } from "@/lib/time/plain-date";
import {
  awaiting,
  consentMissing,
  heldOn,
  invited,
  meetingOn,
  planFixedOn,
  stageFacts,
} from "@/tests/support/stage-facts";

const today = plainDate("2026-11-23");

function tasksOf(stage: Partial<StageFacts>, changes: Partial<PathFacts> = {}) {
  const facts: PathFacts = {
    caseId: "case",
    assessmentId: "assessment",
    meetingId: stage.meeting ? "meeting" : null,
    guardianCount: 1,
    areaCount: 0,
    planNumber: stage.plan?.lastFixedOn ? 1 : null,
    preparation: { answered: 0, count: 9, isBegun: false },
    stage: stageFacts(stage),
    ...changes,
  };
  return pathOf(facts, today);
}

function taskOf(key: PathTaskKey, stage: Partial<StageFacts>, changes: Partial<PathFacts> = {}) {
  return tasksOf(stage, changes).find((task) => task.key === key);
}

describe("the way through a case", () => {
  it.each<[string, PathTaskKey, Partial<StageFacts>, object]>([
    [
      "consent that is asked for",
      "consents",
      { consent: consentMissing([awaiting("child", "asked")]) },
      { status: "started" },
    ],
    [
      "consent nobody has asked for",
      "consents",
      { consent: consentMissing([awaiting("child", "silent")]) },
      { status: "todo" },
    ],
    [
      "a meeting without consent",
      "planMeeting",
      { consent: consentMissing([]) },
      { status: "notYet", awaits: "consent" },
    ],
    [
      "invitations without a meeting",
      "invitations",
      { invitations: [invited("BUP")] },
      { status: "notYet", awaits: "meetingPlanned" },
    ],
    [
      "a meeting ahead",
      "meeting",
      { meeting: meetingOn("2026-12-03") },
      { status: "notYet", awaits: "meetingDay", on: "2026-12-03" },
    ],
    ["a meeting today", "meeting", { meeting: meetingOn("2026-11-23") }, { status: "todo" }],
    [
      "a meeting that was held",
      "meeting",
      { meeting: heldOn("2026-11-20") },
      { status: "done", on: "2026-11-20" },
    ],
    ["a plan before the meeting", "plan", {}, { status: "notYet", awaits: "meetingHeld" }],
    [
      "a plan older than the meeting",
      "plan",
      { meeting: heldOn("2026-11-20"), plan: planFixedOn("2026-10-01") },
      { status: "started" },
    ],
    [
      "a plan with changes",
      "plan",
      { plan: planFixedOn("2026-11-21", { hasUnfixedChanges: true }) },
      { status: "started", about: { key: "unfixed" } },
    ],
    [
      "copies that are left",
      "copies",
      { plan: planFixedOn("2026-11-21", { undeliveredCopyCount: 2 }) },
      { status: "started", about: { key: "copiesLeft", count: 2 } },
    ],
    [
      "a follow-up on its day",
      "followUp",
      { meeting: heldOn("2026-11-20"), plan: planFixedOn("2026-11-21"), nextOn: plainDate("2027-01-14") },
      { status: "todo", on: "2027-01-14" },
    ],
  ])("tells %s", (_, key, stage, expected) => {
    expect(taskOf(key, stage)).toMatchObject(expected);
  });

  it("counts the answers that have come", () => {
    const invitations = [invited("BUP", "2026-11-16"), invited("Polisen", "2026-11-16", "2026-11-17")];
    expect(
      taskOf("invitations", { meeting: meetingOn("2026-12-03", "2026-11-26"), invitations }),
    ).toMatchObject({
      status: "started",
      about: { key: "answers", answered: 1, count: 2 },
      on: "2026-11-26",
    });
  });

  it.each<[string, Partial<StageFacts>, object, object]>([
    [
      "is to be done from the start",
      {},
      {},
      { status: "todo", about: { key: "checklist", answered: 0, count: 9 } },
    ],
    ["has begun with one answer", {}, { answered: 1, count: 9, isBegun: true }, { status: "started" }],
    ["is done with the last answer", {}, { answered: 9, count: 9, isBegun: true }, { status: "done" }],
    [
      "is over once the meeting is held",
      { meeting: heldOn("2026-11-20") },
      {},
      { status: "done", about: null },
    ],
  ])("tells that what comes before the meeting %s", (_, stage, changes, expected) => {
    const preparation = { answered: 0, count: 9, isBegun: false, ...changes };
    expect(taskOf("preparations", stage, { preparation })).toMatchObject(expected);
  });

  it("leads to the meeting that is planned, and to a new one when there is none", () => {
    expect(taskOf("planMeeting", {})?.href).toBe("/cases/case/meetings/new");
    expect(taskOf("meeting", { meeting: heldOn("2026-11-20") })?.href).toBe(
      "/cases/case/meetings/meeting/notes",
    );
  });

  it("has only been walked where the case is closed: nothing is left to do · X-7", () => {
    const stage = { meeting: heldOn("2026-11-20"), plan: planFixedOn("2026-11-21"), closedOn: today };
    expect(tasksOf(stage).map(({ status }) => status)).not.toContain("todo");
    expect(taskOf("followUp", stage)).toMatchObject({ status: "done", about: { key: "closed" }, on: today });
    expect(tasksOf({ closedOn: today }).map(({ key }) => key)).toEqual(["assessment", "child", "consents"]);
  });
});

describe("what closing would leave undone", () => {
  it("is nothing when the plan is fixed, handed over and ends here", () => {
    expect(
      outstandingOf(stageFacts({ meeting: heldOn("2026-11-20"), plan: planFixedOn("2026-11-21") })),
    ).toEqual([]);
  });

  it("names each thing", () => {
    const planned = stageFacts({
      meeting: meetingOn("2026-12-03"),
      invitations: [invited("BUP", "2026-11-16")],
    });
    expect(outstandingOf(planned).map(({ key }) => key)).toEqual(["unheldMeeting", "unansweredInvitations"]);

    const plan = planFixedOn("2026-10-01", { hasUnfixedChanges: true, undeliveredCopyCount: 1 });
    const held = stageFacts({ meeting: heldOn("2026-11-20"), plan, nextOn: plainDate("2027-01-14") });
    expect(outstandingOf(held).map(({ key }) => key)).toEqual([
      "unfixedPlan",
      "unfixedChanges",
      "undeliveredCopies",
      "agreedDay",
    ]);
  });
});
