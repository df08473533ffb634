import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { changeMeeting, planMeeting } from "@/lib/meetings/planning/commands";
import { getMeetingPlan, getMeetingStart } from "@/lib/meetings/planning/queries";
import { changeMeetingSchema } from "@/lib/meetings/planning/schemas";
import { addDays } from "@/lib/time/plain-date";
import { openedCase, today } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { meetingForm, plannedMeeting } from "@/tests/support/invitations";
import { anna, fadumo } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

async function changed(
  actor: Actor,
  caseId: string,
  meetingId: string,
  version: number,
  changes: object = {},
) {
  const { caseId: _caseId, roomBooked, lengthMinutes, ...plan } = await meetingForm(anna, caseId);
  const form = { ...plan, lengthMinutes: String(lengthMinutes), ...(roomBooked && { roomBooked: "true" }) };
  const change = { ...form, idempotencyKey: randomUUID(), version: String(version), meetingId, ...changes };
  return changeMeeting(actor, changeMeetingSchema.parse(change));
}

describe("planMeeting", () => {
  it("keeps day, time, place, room, question and what somebody needs · S001-39, X-3", async () => {
    const { caseId } = await openedCase(anna);
    const { meetingId } = await plannedMeeting(anna, caseId, { needs: "Tolk i nordsamiska" });
    const { view } = await getMeetingPlan(anna, meetingId);
    expect(view.meeting).toMatchObject({
      startsAt: "13:00",
      place: "Björkskolan, rum Linden",
      roomBooked: true,
      link: "",
    });
    expect(view.meeting.needs).toBe("Tolk i nordsamiska");
    expect(view.gaps).toEqual([]);
    expect((await traceOf(caseId)).map(({ act }) => act)).toContain("meeting.planned");
  });

  it("flags a room that is not booked and a link that is missing · S001-39, S001-40", async () => {
    const physical = await plannedMeeting(anna, (await openedCase(anna)).caseId, { roomBooked: undefined });
    const digital = await plannedMeeting(anna, (await openedCase(anna)).caseId, {
      form: "digital",
      link: "",
    });
    expect((await getMeetingPlan(anna, physical.meetingId)).view.gaps).toEqual(["room"]);
    expect((await getMeetingPlan(anna, digital.meetingId)).view.gaps).toEqual(["link"]);
  });

  it("warns when fewer than the model's days remain, and plans all the same · S001-37", async () => {
    const { caseId } = await openedCase(anna);
    const soon = { plannedOn: addDays(today, 13), answerBy: addDays(today, 5) };
    const { meetingId } = await plannedMeeting(anna, caseId, soon);
    const { view } = await getMeetingPlan(anna, meetingId);
    expect(view).toMatchObject({ gaps: ["shortNotice"], noticeDays: 14, daysLeft: 13 });
  });

  it("is refused for a day that has been, with a sentence", async () => {
    const { caseId } = await openedCase(anna);
    const past = await meetingForm(anna, caseId, {
      plannedOn: addDays(today, -1),
      answerBy: addDays(today, -1),
    });
    await expect(planMeeting(anna, past)).rejects.toMatchObject({ messageKey: "meetings.refusals.pastDay" });
  });

  it("does not exist for somebody outside the case", async () => {
    const { caseId } = await openedCase(anna);
    await expect(planMeeting(fadumo, await meetingForm(anna, caseId))).rejects.toBeInstanceOf(NotFoundError);
    const { meetingId } = await plannedMeeting(anna, caseId);
    await expect(getMeetingPlan(fadumo, meetingId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(changed(fadumo, caseId, meetingId, 1)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("plans one meeting at a time, also when two coordinators plan at once · X-24", async () => {
    const { caseId } = await openedCase(anna);
    const forms = [await meetingForm(anna, caseId), await meetingForm(anna, caseId)];
    const answers = await Promise.allSettled(forms.map((form) => planMeeting(anna, form)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(planMeeting(anna, await meetingForm(anna, caseId))).rejects.toBeInstanceOf(DomainError);
    expect((await getMeetingStart(anna, caseId)).view.upcoming).not.toBeNull();
  });

  it("is refused on a case that is closed", async () => {
    const { caseId } = await openedCase(anna);
    const form = await meetingForm(anna, caseId);
    const owner = await connectAs("owner");
    await owner.query(
      "insert into closures (case_id, reason, closed_at, closed_by_id) values ($1, 'goalsMet', now(), $2)",
      [caseId, anna.personId],
    );
    await expect(planMeeting(anna, form)).rejects.toBeInstanceOf(NotAllowedError);
  });
});

describe("changeMeeting", () => {
  it("moves the meeting and leaves nothing of the other form behind · X-3", async () => {
    const { caseId } = await openedCase(anna);
    const { meetingId } = await plannedMeeting(anna, caseId);
    await changed(anna, caseId, meetingId, 1, { form: "digital", link: "https://mote.example.com/r/7" });
    const { view } = await getMeetingPlan(anna, meetingId);
    expect(view.meeting).toMatchObject({
      form: "digital",
      place: "",
      roomBooked: false,
      link: "https://mote.example.com/r/7",
    });
  });

  it("shows both texts when somebody else changed it first · X-24", async () => {
    const { caseId } = await openedCase(anna);
    const { meetingId } = await plannedMeeting(anna, caseId);
    await changed(anna, caseId, meetingId, 1, { place: "Navet" });
    const conflict = await changed(anna, caseId, meetingId, 1, { place: "Biblioteket" }).catch(
      (error: unknown) => error,
    );
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({
      version: 2,
      theirs: expect.arrayContaining([{ label: "meetings.fields.place", text: "Navet" }]),
    });
  });
});
