import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { ConflictError, NotFoundError, UnmetError } from "@/lib/errors";
import { saveClosingAnswers } from "@/lib/meetings/closing/commands";
import { saveClosingAnswersSchema } from "@/lib/meetings/closing/schemas";
import { saveAttendance } from "@/lib/meetings/notes/attendance-commands";
import { holdMeeting } from "@/lib/meetings/notes/commands";
import { holdMeetingSchema, saveAttendanceSchema } from "@/lib/meetings/notes/schemas";
import { getMeetingRoom } from "@/lib/meetings/room/queries";
import { noteIntervention } from "@/lib/plans/meeting-commands";
import { noteInterventionSchema } from "@/lib/plans/schemas";
import { today } from "@/tests/support/cases";
import { joined } from "@/tests/support/liftings";
import {
  heldMeeting,
  meetingForm,
  notedMeeting,
  notesOf,
  plannedMeeting,
  type PlannedMeeting,
} from "@/tests/support/meetings";
import { anna, emil, fadumo, ulrika } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const social = fadumo.agencyId;

async function roomOf({ caseId, meetingId }: PlannedMeeting) {
  return (await getMeetingRoom(anna, caseId, meetingId, "meeting.notes")).view;
}

async function saved(actor: Actor, meeting: PlannedMeeting, version: number, fields: object): Promise<void> {
  await saveClosingAnswers(
    actor,
    saveClosingAnswersSchema.parse({ ...meetingForm(meeting, version), ...fields }),
  );
}

async function ended(meeting: PlannedMeeting): Promise<void> {
  const { version } = await notesOf(anna, meeting);
  await holdMeeting(anna, holdMeetingSchema.parse({ ...meetingForm(meeting, version), heldOn: today }));
}

describe("saveClosingAnswers", () => {
  it("keeps who answered each place and when, saved in part · S004-33, S004-40", async () => {
    const meeting = await plannedMeeting(anna, [social]);
    await notedMeeting(anna, meeting);
    const first = { "yes.everyoneIsClear.child": "yes", "note.planHandling.originalAt": "I elevakten" };
    await saved(anna, meeting, 0, first);
    await joined(anna, meeting.caseId, ulrika);
    await saved(ulrika, meeting, 2, { ...first, [`yes.everyoneIsClear.agency-${social}`]: "no" });

    const { closing } = await roomOf(meeting);
    expect(closing.version).toBe(3);
    const slots = [...closing.during, ...closing.after].flatMap((item) => item.slots);
    const given = slots.filter(({ answered }) => answered);
    expect(
      given.map(({ item, field, isYes, note, answered }) => [item, field, isYes, note, answered?.by]),
    ).toEqual([
      ["everyoneIsClear", "", true, "", anna.personName],
      ["everyoneIsClear", "", false, "", ulrika.personName],
      ["planHandling", "originalAt", null, "I elevakten", anna.personName],
    ]);
    const saves = (await traceOf(meeting.caseId)).filter(({ act }) => act === "meeting.checklistSaved");
    expect(saves[0]).toMatchObject({ detail: { items: ["everyoneIsClear"] } });
  });

  it("takes a tick away, and can be answered when the meeting has ended", async () => {
    const meeting = await heldMeeting(anna, [social]);
    await saved(anna, meeting, 0, { "yes.coordinator": "yes" });
    expect((await roomOf(meeting)).closing.during.find(({ key }) => key === "coordinator")?.isDone).toBe(
      true,
    );
    await saved(anna, meeting, 1, {});
    expect((await roomOf(meeting)).closing.during.find(({ key }) => key === "coordinator")?.isDone).toBe(
      false,
    );
  });

  it("shows both texts when somebody else has answered meanwhile · X-24", async () => {
    const meeting = await plannedMeeting(anna, []);
    await saved(anna, meeting, 0, { "note.deviationReport.reporter": "Anna", "yes.whoDoesWhat": "yes" });
    const late = saved(anna, meeting, 0, { "note.deviationReport.reporter": "Fadumo" });
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    await expect(late).rejects.toMatchObject({
      version: 2,
      theirs: [{ choice: "meetingClosing.yes" }, { text: "Anna", labelValues: { part: "Vem rapporterar?" } }],
    });
  });

  it("does not exist for an invited agency, nor for somebody outside", async () => {
    const meeting = await plannedMeeting(anna, [social]);
    for (const actor of [fadumo, emil]) {
      await expect(saved(actor, meeting, 0, {})).rejects.toBeInstanceOf(NotFoundError);
      await expect(
        getMeetingRoom(actor, meeting.caseId, meeting.meetingId, "meeting.checklist"),
      ).rejects.toBeInstanceOf(NotFoundError);
    }
  });
});

describe("the end of a meeting", () => {
  it("is refused with all that must be there, each with its place; what is good to have stops nothing · X-15, S004-34, S004-36", async () => {
    const meeting = await plannedMeeting(anna, [social]);
    await notedMeeting(anna, meeting);
    const row = { belongsTo: "safe", what: "Ringer på måndagar", responsible: "", dueOn: "" };
    await noteIntervention(anna, noteInterventionSchema.parse({ ...meetingForm(meeting, 0), ...row }));
    const refusal = await ended(meeting).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnmetError);
    const notes = `/cases/${meeting.caseId}/meetings/${meeting.meetingId}/notes`;
    expect(refusal).toMatchObject({
      unmet: [
        { key: "meetingNotes.gaps.responsible", href: `${notes}?step=whoDoesWhat` },
        { key: "meetingNotes.gaps.nextMeeting", href: `${notes}?step=nextMeeting` },
      ],
    });
    expect((await notesOf(anna, meeting)).heldOn).toBeNull();
  });

  it("is refused while somebody is not content and nobody has written what more can be done · S004-37, S004-38", async () => {
    const meeting = await plannedMeeting(anna, [social]);
    await notedMeeting(anna, meeting);
    const unhappy = { "yes.everyoneIsContent.child": "no" };
    await saved(anna, meeting, 0, unhappy);
    await expect(ended(meeting)).rejects.toMatchObject({ unmet: [{ key: "meetingNotes.gaps.whatMore" }] });
    const more = { "note.everyoneIsContent.whatMore": "Vi prövar en annan lärare." };
    await saved(anna, meeting, 1, { ...unhappy, ...more });
    await ended(meeting);
    expect((await notesOf(anna, meeting)).heldOn).toBe(today);
  });

  it("comes without a plan and without a single tick, where the plan is written afterwards", async () => {
    const meeting = await plannedMeeting(anna, [social]);
    await notedMeeting(anna, meeting);
    const { closing } = await roomOf(meeting);
    expect(closing.gaps).toEqual([]);
    expect(closing.checks.map(({ key, status }) => [key, status])).toEqual([
      ["whoDoesWhat", "todo"],
      ["coordinator", "started"],
      ["nextMeeting", "todo"],
      ["viewsHeard", "done"],
      ["copies", "todo"],
      ["deviations", "todo"],
    ]);
    await ended(meeting);
  });
});

describe("who had to come", () => {
  it("is told of as a deviation when they did not; a substitute has a mandate or not · S004-13", async () => {
    const meeting = await plannedMeeting(anna, [social, emil.agencyId], { calledIds: [social] });
    await notedMeeting(anna, meeting);
    const { attendanceVersion } = await notesOf(anna, meeting);
    const away = {
      [`state.agency-${social}`]: "absent",
      [`reason.agency-${social}`]: "Akut ärende",
      [`state.agency-${emil.agencyId}`]: "substitute",
      [`name.agency-${emil.agencyId}`]: "Lo Engdahl",
    };
    const save = async (fields: object, version: number) =>
      saveAttendance(anna, saveAttendanceSchema.parse({ ...meetingForm(meeting, version), ...fields }));
    await save(away, attendanceVersion);
    const { closing, notes } = await roomOf(meeting);
    const deviations = closing.checks.find(({ key }) => key === "deviations");
    expect(deviations?.lines[0]).toMatchObject({ key: "missedCalled", names: [fadumo.agencyName] });
    expect(closing.gaps).toEqual([{ kind: "mandate", who: emil.agencyName }]);
    await save({ ...away, [`mandate.agency-${emil.agencyId}`]: "no" }, notes.attendanceVersion);
    const later = await roomOf(meeting);
    expect(later.closing.gaps).toEqual([]);
    const substitute = later.notes.participants.find(({ state }) => state === "substitute");
    expect(substitute).toMatchObject({ hasMandate: false, mustCome: false });
  });
});
