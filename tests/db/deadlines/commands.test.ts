import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { getOverview } from "@/lib/cases/overview/queries";
import { listCases } from "@/lib/cases/list/queries";
import { getCasePage } from "@/lib/cases/page/queries";
import { recountDeadline } from "@/lib/deadlines/commands";
import { getDeadline } from "@/lib/deadlines/queries";
import { recountDeadlineSchema } from "@/lib/deadlines/schemas";
import { planMeeting } from "@/lib/meetings/planning/commands";
import { getMeetingPlan, getMeetingStart } from "@/lib/meetings/planning/queries";
import { planMeetingSchema } from "@/lib/meetings/planning/schemas";
import { addDays, type PlainDate, plainDate } from "@/lib/time/plain-date";
import { addWorkingDays, workingDayOnOrAfter } from "@/lib/time/working-days";
import { caseVersion, openedCase, today } from "@/tests/support/cases";
import { closedAfter } from "@/tests/support/closed-days";
import { ostraCase } from "@/tests/support/compound-needs";
import { connectAs } from "@/tests/support/database";
import { anna, fadumo, henning, maja } from "@/tests/support/people";

const owner = await connectAs("owner");

beforeEach(async () => {
  await owner.query("UPDATE closed_days SET removed_at = now(), removed_by_id = added_by_id");
});

async function deadlineOf(caseId: string, now = new Date()) {
  const { view } = await getDeadline(maja, caseId, now);
  if (!view) throw new Error("No deadline");
  return view;
}

async function recount(caseId: string, reason = "Kommunen stänger en klämdag.") {
  const form = { idempotencyKey: randomUUID(), version: String(await caseVersion(maja, caseId)) };
  return recountDeadline(maja, recountDeadlineSchema.parse({ ...form, caseId, reason }));
}

async function plan(caseId: string, plannedOn: PlainDate, lateReason = "") {
  const form = planMeetingSchema.parse({
    ...{ idempotencyKey: randomUUID(), version: String(await caseVersion(maja, caseId)), caseId },
    ...{ plannedOn, lateReason, offDayReason: "", startsAt: "13.00", lengthMinutes: "60" },
    ...{ form: "physical", place: "Rum 3", roomBooked: "true", link: "", needs: "" },
    ...{ answerBy: today, question: "Vad behövs?" },
  });
  return planMeeting(maja, form);
}

describe("the last day for the network meeting", () => {
  it("is ten working days after the decision, kept with its rule · S004-11, Q3", async () => {
    const { caseId } = await ostraCase(new Date("2026-06-15T12:00:00Z"));
    const { deadline, counted } = await deadlineOf(caseId);
    expect(deadline).toMatchObject({
      ...{ startedOn: "2026-06-15", dueOn: "2026-06-30", closedDays: [] },
      rule: { count: 10, unit: "workingDays", from: "decision" },
    });
    expect(counted).toMatchObject([{ dueOn: "2026-06-30", setBy: "Henning Kangas", reason: "" }]);
    const { rows } = await owner.query(
      "SELECT practice_model, model_version FROM deadlines WHERE case_id = $1",
      [caseId],
    );
    expect(rows).toEqual([{ practice_model: "ostraNorrbotten", model_version: 2 }]);
  });

  // Red once with the day of the decision taken in UTC: the two after midnight started the day before.
  it.each([
    ["an hour before midnight in Sweden, in summer", "2026-06-15T21:30:00Z", "2026-06-15"],
    ["half an hour after midnight in Sweden, in summer", "2026-06-15T22:30:00Z", "2026-06-16"],
    ["half an hour after midnight, the night the clocks go back", "2026-10-24T22:30:00Z", "2026-10-25"],
  ])("starts on the Swedish day of the decision: %s · T63, T64", async (_, decidedAt, startedOn) => {
    const { caseId } = await ostraCase(new Date(decidedAt));
    expect((await deadlineOf(caseId)).deadline.startedOn).toBe(startedOn);
  });

  it("is counted without the closed days that the authority has when it starts · S004-11", async () => {
    const closedOn = await closedAfter();
    const { caseId } = await ostraCase();
    const { deadline } = await deadlineOf(caseId);
    expect(deadline.dueOn).toBe(addWorkingDays(today, 10, new Set([closedOn])));
    expect(deadline.closedDays).toEqual([{ on: closedOn, name: "Klämdag" }]);
  });

  it("stays where it is when a closed day is added, until somebody counts it anew with a reason · S004-11", async () => {
    const { caseId } = await ostraCase();
    const before = addWorkingDays(today, 10);
    const closedOn = await closedAfter();
    const after = addWorkingDays(today, 10, new Set([closedOn]));

    const { deadline, recount: wouldBe } = await deadlineOf(caseId);
    expect(deadline.dueOn).toBe(before);
    expect(wouldBe).toMatchObject({ dueOn: after, mayRecount: { granted: true } });

    await recount(caseId);
    const recounted = await deadlineOf(caseId);
    expect(recounted.deadline.dueOn).toBe(after);
    expect(recounted.counted).toMatchObject([
      { dueOn: after, setBy: "Maja Niemi", reason: "Kommunen stänger en klämdag." },
      { dueOn: before, setBy: "Henning Kangas", reason: "" },
    ]);
    await expect(recount(caseId)).rejects.toMatchObject({ messageKey: "deadlines.refusals.sameDay" });
  });

  it("is told with its distance on the case, in the list and to the manager · S004-11", async () => {
    const { caseId } = await ostraCase();
    const dueOn = addWorkingDays(today, 10);
    const { view } = await getCasePage(maja, caseId);
    expect(view.deadline).toMatchObject({ dueOn, standing: { kind: "running" } });
    const row = (await listCases(maja)).open.find(({ caseHref }) => caseHref === `/cases/${caseId}`);
    expect(row?.nextStep).toMatchObject({ name: "askForConsent", awaits: "us", dueOn });
    const head = (await getOverview(henning)).heads.find((one) => one.caseId === caseId);
    expect(head?.deadline).toMatchObject({ dueOn, standing: { kind: "running" } });
  });

  it("is overdue the working day after it · S004-11", async () => {
    const { caseId } = await ostraCase(new Date("2026-06-15T12:00:00Z"));
    const late = new Date("2026-07-02T09:00:00Z");
    expect((await deadlineOf(caseId, late)).deadline.standing).toEqual({
      ...{ kind: "running", isNear: false },
      state: { state: "overdue", workingDaysSince: 2 },
    });
  });

  it("is none by a routine without one", async () => {
    const { caseId } = await openedCase(anna);
    expect((await getDeadline(anna, caseId)).view).toBeNull();
    expect((await getMeetingStart(anna, caseId)).view.deadline).toBeNull();
  });

  it("does not exist for an outsider", async () => {
    const { caseId } = await ostraCase();
    await expect(getDeadline(fadumo, caseId)).rejects.toMatchObject({ messageKey: "errors.notFound" });
  });
});

describe("a meeting after the last day", () => {
  it("is planned only with a reason, which is kept and shown · S004-11", async () => {
    const { caseId } = await ostraCase();
    const dueOn = addWorkingDays(today, 10);
    const late = workingDayOnOrAfter(addDays(dueOn, 1));
    await expect(plan(caseId, late)).rejects.toMatchObject({ messageKey: "meetings.refusals.afterDeadline" });

    const { meetingId } = await plan(caseId, late, "Tolken kan inte tidigare.");
    expect((await getMeetingPlan(maja, meetingId)).view.meeting.lateReason).toBe("Tolken kan inte tidigare.");
    const { view } = await getCasePage(maja, caseId);
    expect(view.deadline).toMatchObject({
      lateReason: "Tolken kan inte tidigare.",
      standing: { kind: "plannedLate", workingDaysLate: 1 },
    });
  });

  it("needs no reason on the last day itself, and keeps none that was written · S004-11", async () => {
    const { caseId } = await ostraCase();
    const { meetingId } = await plan(caseId, addWorkingDays(today, 10), "Behövs inte.");
    expect((await getMeetingPlan(maja, meetingId)).view.meeting.lateReason).toBe("");
  });
});

it("keeps a row of the trace for each counting", async () => {
  const { caseId } = await ostraCase(new Date("2026-11-02T12:00:00Z"));
  await closedAfter(plainDate("2026-11-02"));
  await recount(caseId);
  const { rows } = await owner.query(
    "SELECT act FROM audit_events WHERE case_id = $1 AND act = 'deadline.recounted'",
    [caseId],
  );
  expect(rows).toHaveLength(1);
});
