import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { getReceivedForCalendar } from "@/lib/calendar/queries";
import { sendInvitations } from "@/lib/invitations/commands";
import { answerInvitation } from "@/lib/invitations/received/commands";
import { getReceivedInvitation, listReceivedInvitations } from "@/lib/invitations/received/queries";
import { answerInvitationSchema } from "@/lib/invitations/schemas";
import { cancelMeeting, changeMeeting, planMeeting } from "@/lib/meetings/planning/commands";
import { getMeetingPlan, getMeetingStart, listMeetings } from "@/lib/meetings/planning/queries";
import { cancelMeetingSchema, changeMeetingSchema } from "@/lib/meetings/planning/schemas";
import { addDays, plainDate } from "@/lib/time/plain-date";
import { openedCase, today } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { invitedCase, meetingForm, plannedMeeting, sendingForm } from "@/tests/support/invitations";
import { heldMeeting } from "@/tests/support/meetings";
import { anna, birgitta, fadumo } from "@/tests/support/people";
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

  it("counts how often it is moved, and not that its question is worded anew · X-3", async () => {
    const { caseId } = await openedCase(anna);
    const { meetingId } = await plannedMeeting(anna, caseId);
    await changed(anna, caseId, meetingId, 1, { question: "Hur blir morgnarna bättre?" });
    await changed(anna, caseId, meetingId, 2, { startsAt: "15.00" });
    expect((await getMeetingPlan(anna, meetingId)).view.meeting).toMatchObject({ movedCount: 1, version: 3 });
  });

  it("keeps why it is on a day off, and only then", async () => {
    const { caseId } = await openedCase(anna);
    const [saturday, monday] = [plainDate("2027-12-11"), plainDate("2027-12-13")];
    const off = { plannedOn: saturday, offDayReason: "Pappa är hemma då." };
    const { meetingId } = await plannedMeeting(anna, caseId, off);
    const reason = async () => (await getMeetingPlan(anna, meetingId)).view.meeting.offDayReason;
    expect(await reason()).toBe("Pappa är hemma då.");
    await changed(anna, caseId, meetingId, 1, { ...off, plannedOn: monday });
    expect(await reason()).toBe("");
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

function cancellation(meetingId: string, version = 1, reason = "Mötesledaren är sjuk.") {
  const form = { idempotencyKey: randomUUID(), version: String(version), meetingId, reason };
  return cancelMeetingSchema.parse(form);
}

describe("cancelMeeting", () => {
  it("keeps the meeting with day, person and reason, and leaves room for a new one · X-3", async () => {
    const { caseId, meetingId } = await invitedCase(anna, [fadumo.agencyId]);
    await cancelMeeting(anna, cancellation(meetingId));
    const { view } = await getMeetingPlan(anna, meetingId);
    expect(view.cancellation).toMatchObject({
      byName: anna.personName,
      reason: "Mötesledaren är sjuk.",
      toTell: [],
      inKring: [fadumo.agencyName],
    });
    expect((await traceOf(caseId)).map(({ act }) => act)).toContain("meeting.cancelled");
    expect((await getMeetingStart(anna, caseId)).view.upcoming).toBeNull();
    await plannedMeeting(anna, caseId);
    expect((await listMeetings(anna, caseId)).view).toHaveLength(2);
  });

  it("names whom somebody has to call, and the way that was chosen · X-3", async () => {
    const { meetingId } = await invitedCase(anna, [birgitta.agencyId], {}, { way: "link" });
    await cancelMeeting(anna, cancellation(meetingId));
    expect((await getMeetingPlan(anna, meetingId)).view.cancellation).toMatchObject({
      toTell: [{ agencyName: birgitta.agencyName, channel: "link" }],
      inKring: [],
    });
  });

  it("is shown to whoever is invited with the next request, without the reason, and nobody answers it · X-3", async () => {
    const { meetingId, invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
    const invitationId = invitationIds[0] ?? "";
    expect((await getReceivedInvitation(fadumo, invitationId)).news).toEqual({ kind: "asSent" });
    await cancelMeeting(anna, cancellation(meetingId));
    const received = await getReceivedInvitation(fadumo, invitationId);
    expect(received).toMatchObject({ news: { kind: "cancelled" }, mayAnswer: false });
    expect(JSON.stringify(received)).not.toContain("sjuk");
    const answer = { idempotencyKey: randomUUID(), version: "0", invitationId, kind: "coming" };
    await expect(answerInvitation(fadumo, answerInvitationSchema.parse(answer))).rejects.toMatchObject({
      messageKey: "invitations.refusals.meetingCancelled",
    });
  });

  it("is final, also in the database: it is not moved, held, invited to or answered", async () => {
    const { caseId, meetingId, invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
    await cancelMeeting(anna, cancellation(meetingId));
    await expect(changed(anna, caseId, meetingId, 2)).rejects.toMatchObject({
      messageKey: "meetings.refusals.cancelled",
    });
    await expect(cancelMeeting(anna, cancellation(meetingId, 2))).rejects.toBeInstanceOf(NotAllowedError);
    const owner = await connectAs("owner");
    const held = owner.query("update meetings set held_on = planned_on where id = $1", [meetingId]);
    await expect(held).rejects.toMatchObject({ code: "KR001" });
    const answered = owner.query(
      `insert into invitation_answers (id, invitation_id, case_id, agency_id, kind, how, answered_at, recorded_by_id)
       values (gen_random_uuid(), $1, $2, $3, 'coming', 'kring', now(), $4)`,
      [invitationIds[0], caseId, fadumo.agencyId, fadumo.personId],
    );
    await expect(answered).rejects.toMatchObject({ code: "KR001" });
  });

  it("is refused for a meeting that has been held", async () => {
    const { meetingId } = await heldMeeting(anna, []);
    const version = (await getMeetingPlan(anna, meetingId)).view.meeting.version;
    await expect(cancelMeeting(anna, cancellation(meetingId, version))).rejects.toMatchObject({
      messageKey: "meetings.refusals.alreadyHeld",
    });
  });

  it("is done once when two call it off at the same time, or one moves it · X-24", async () => {
    const { caseId } = await openedCase(anna);
    const { meetingId } = await plannedMeeting(anna, caseId);
    const answers = await Promise.allSettled([
      cancelMeeting(anna, cancellation(meetingId)),
      cancelMeeting(anna, cancellation(meetingId, 1, "Ingen kan.")),
      changed(anna, caseId, meetingId, 1, { startsAt: "15.00" }),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("does not exist for somebody outside the case", async () => {
    const { meetingId } = await plannedMeeting(anna, (await openedCase(anna)).caseId);
    await expect(cancelMeeting(fadumo, cancellation(meetingId))).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("an invitation to a meeting that is moved", () => {
  it("says that its time no longer holds, not the new one, until it is sent anew · X-3", async () => {
    const { caseId, meetingId, invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
    const invitationId = invitationIds[0] ?? "";
    await changed(anna, caseId, meetingId, 1, { startsAt: "15.10" });
    const received = await getReceivedInvitation(fadumo, invitationId);
    expect(received.news).toEqual({ kind: "moved" });
    expect(JSON.stringify(received)).not.toContain("15:10");
    await expect(getReceivedForCalendar(fadumo, invitationId)).rejects.toBeInstanceOf(NotFoundError);

    const sending = await sendingForm(anna, caseId, [fadumo.agencyId], { protectionChecked: "true" });
    await sendInvitations(anna, sending);
    const anew = (await listReceivedInvitations(fadumo)).filter(({ startsAt }) => startsAt === "15:10");
    expect(anew.map(({ news }) => news)).toEqual([{ kind: "asSent" }]);
  });
});
