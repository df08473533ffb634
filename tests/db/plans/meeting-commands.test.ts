import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { saveAttendance } from "@/lib/meetings/notes/attendance-commands";
import { holdMeeting } from "@/lib/meetings/notes/commands";
import { getNotesRevision } from "@/lib/meetings/notes/queries";
import { holdMeetingSchema, saveAttendanceSchema } from "@/lib/meetings/notes/schemas";
import { cancelMeeting } from "@/lib/meetings/planning/commands";
import { cancelMeetingSchema } from "@/lib/meetings/planning/schemas";
import { arrangePlan } from "@/lib/plans/arrange-commands";
import { fixPlan, planNextMeeting } from "@/lib/plans/commands";
import { changeGoal } from "@/lib/plans/goal-commands";
import { noteIntervention } from "@/lib/plans/meeting-commands";
import { arrangeSchema, changeGoalSchema, noteInterventionSchema } from "@/lib/plans/schemas";
import { addDays, type PlainDate } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { joined } from "@/tests/support/liftings";
import {
  heldMeeting,
  meetingForm,
  notedMeeting,
  notesOf,
  plannedMeeting,
  type PlannedMeeting,
  yesterday,
} from "@/tests/support/meetings";
import { anna, emil, fadumo, ulrika } from "@/tests/support/people";
import { addedGoal, fixForm, nextMeetingForm, planOf } from "@/tests/support/plans";
import { traceOf } from "@/tests/support/trace";

const social = fadumo.agencyId;

function row(meeting: PlannedMeeting, changes: object = {}, version = 0) {
  const fields = {
    belongsTo: "safe",
    what: "Ringer på måndagar",
    responsible: `agency-${social}`,
    dueOn: today,
  };
  return noteInterventionSchema.parse({ ...meetingForm(meeting, version), ...fields, ...changes });
}

/** A meeting that goes on, with everybody there. */
async function underWay(on: PlainDate = today) {
  const meeting = await plannedMeeting(anna, [social], { on });
  await notedMeeting(anna, meeting);
  return meeting;
}

async function interventionsIn(caseId: string) {
  const { sections } = await planOf(anna, caseId);
  return sections.flatMap(({ key, goals }) =>
    goals.flatMap(({ text, interventions }) =>
      interventions.map(({ what, responsible }) => ({ area: key, goal: text, what, responsible })),
    ),
  );
}

async function asAnna(sql: string, values: readonly unknown[]) {
  const app = await connectAs("app");
  await app.query("begin");
  await sayWhoAsks(app, anna);
  return app.query(sql, [...values]).finally(() => app.query("rollback"));
}

describe("noteIntervention", () => {
  it("begins the plan while the meeting goes on, under a goal that waits for its words, and names who came · S001-56, S001-59", async () => {
    const meeting = await underWay();
    const before = await getNotesRevision(anna, meeting.meetingId);
    await noteIntervention(anna, row(meeting));
    const [noted] = await interventionsIn(meeting.caseId);
    expect(noted).toMatchObject({ area: "safe", goal: "", what: "Ringer på måndagar" });
    expect(noted?.responsible).toMatchObject({ kind: "agency", agencyId: social, name: fadumo.personName });
    expect(await getNotesRevision(anna, meeting.meetingId)).not.toBe(before);
    const added = (await traceOf(meeting.caseId)).find(({ act }) => act === "intervention.added");
    expect(added).toMatchObject({ detail: { area: "safe", startsPlan: true } });
    expect((await planOf(anna, meeting.caseId)).requirements.map(({ kind }) => kind)).toEqual([
      ...["meetingEnd", "goalText", "nextMeeting"],
    ]);
  });

  it("lets two add at once, and one row is one however often it is sent · X-24", async () => {
    const meeting = await underWay();
    await joined(anna, meeting.caseId, ulrika);
    const first = row(meeting);
    const child = row(meeting, { what: "Packar väskan", responsible: "child", dueOn: "" });
    const [one, , same] = await Promise.all([
      noteIntervention(anna, first),
      noteIntervention(ulrika, child),
      noteIntervention(anna, first),
    ]);
    expect(one).toEqual(same);
    const noted = await interventionsIn(meeting.caseId);
    expect(noted.map(({ what }) => what).toSorted()).toEqual(["Packar väskan", "Ringer på måndagar"]);
    expect((await planOf(anna, meeting.caseId)).sections.flatMap(({ goals }) => goals)).toHaveLength(1);
  });

  it("stands under the goal that is chosen, and shows which goals have come meanwhile · X-24", async () => {
    const meeting = await underWay();
    await noteIntervention(anna, row(meeting));
    const goalId = await addedGoal(anna, meeting.caseId);
    const late = noteIntervention(anna, row(meeting, { what: "Möter i hallen" }));
    await expect(late).rejects.toBeInstanceOf(ConflictError);
    await expect(late).rejects.toMatchObject({ version: 1, theirs: [{ text: "Går till lektionerna." }] });
    await noteIntervention(anna, row(meeting, { what: "Möter i hallen", belongsTo: `safe:${goalId}` }, 1));
    expect((await interventionsIn(meeting.caseId)).map(({ goal, what }) => [goal, what])).toEqual([
      ["", "Ringer på måndagar"],
      ["Går till lektionerna.", "Möter i hallen"],
    ]);
    const gone = row(meeting, { belongsTo: `developing:${goalId}` }, 1);
    await expect(noteIntervention(anna, gone)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("is worded, taken away and brought back while the meeting goes on, and fixed when it has ended · X-15", async () => {
    const meeting = await underWay();
    const { caseId } = meeting;
    const { interventionId } = await noteIntervention(anna, row(meeting));
    const act = (what: string, version: number) =>
      arrangePlan(
        anna,
        arrangeSchema.parse({
          ...{ idempotencyKey: randomUUID(), version: String(version), caseId },
          ...{
            row: "intervention",
            rowId: interventionId,
            act: what,
            at: `${meeting.meetingId}:whoDoesWhat`,
          },
        }),
      );
    await act("remove", 1);
    expect(await interventionsIn(caseId)).toEqual([]);
    await act("restore", 2);
    const goal = (await planOf(anna, caseId)).sections.flatMap(({ goals }) => goals)[0];
    const worded = { goalId: goal?.id, area: "safe", text: "Blir väckt på måndagar." };
    await changeGoal(
      anna,
      changeGoalSchema.parse({ idempotencyKey: randomUUID(), version: "1", caseId, ...worded }),
    );
    await planNextMeeting(anna, await nextMeetingForm(anna, caseId));
    await expect(fixPlan(anna, await fixForm(anna, caseId))).rejects.toMatchObject({
      messageKey: "plans.refusals.unmet",
      values: { count: 1 },
    });
    const { version } = await notesOf(anna, meeting);
    await holdMeeting(anna, holdMeetingSchema.parse({ ...meetingForm(meeting, version), heldOn: today }));
    await fixPlan(anna, await fixForm(anna, caseId));
  });

  it("is refused for an agency that no consent names · S001-18", async () => {
    const meeting = await underWay();
    const foreign = row(meeting, { responsible: `agency-${emil.agencyId}` });
    await expect(noteIntervention(anna, foreign)).rejects.toBeInstanceOf(NotAllowedError);
  });

  it("is refused at a meeting that a later one has followed", async () => {
    const first = await heldMeeting(anna, [social], { on: yesterday });
    const other = { ...first, meetingId: randomUUID() };
    await expect(noteIntervention(anna, row(other))).rejects.toThrow("plans.refusals.anotherMeeting");
    await noteIntervention(anna, row(first));
  });

  it("does not exist for an invited agency", async () => {
    const meeting = await underWay();
    await expect(noteIntervention(fadumo, row(meeting))).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("before the family is met", () => {
  const early = [
    ["nobody of the family is noted", () => plannedMeeting(anna, [social])],
    ["the meeting is another day", () => underWay(addDays(today, 1))],
    ["the family has written instead", () => familyIs("letter")],
    ["the family did not come", () => familyIs("absent")],
  ] as const;

  // Red once with family_met_on not asking for the family, and once with findMeetingUnderWay not asking for it.
  it.each(early)("nothing is planned when %s, by the server or the database · S001-44", async (_, begun) => {
    const meeting = await begun();
    await expect(noteIntervention(anna, row(meeting))).rejects.toThrow("plans.refusals.beforeMeeting");
    const insert =
      "insert into plans (id, case_id, kind, meeting_id, started_at) values ($1, $2, 'barnetsPlan', $3, now())";
    await expect(asAnna(insert, [randomUUID(), meeting.caseId, meeting.meetingId])).rejects.toThrow(
      "plan.beforeMeeting",
    );
  });

  it("no day is planned before the meeting, by the server or the database · S001-44", async () => {
    const meeting = await underWay();
    const past = row(meeting, { dueOn: yesterday });
    await expect(noteIntervention(anna, past)).rejects.toThrow("plans.refusals.daysBeforeMeeting");
    const { interventionId } = await noteIntervention(anna, row(meeting));
    const update = "update interventions set due_on = $2 where id = $1";
    await expect(asAnna(update, [interventionId, yesterday])).rejects.toThrow("intervention.beforeMeeting");
  });

  // Red once without the trigger meetings_stay_under_plan, and once without requireNoPlan.
  it("the meeting that a plan was begun at is not called off, by the server or the database · S001-44", async () => {
    const meeting = await underWay();
    await noteIntervention(anna, row(meeting));
    const { version } = await notesOf(anna, meeting);
    const off = { ...meetingForm(meeting, version), reason: "Mötesledaren är sjuk." };
    const { caseId: _, ...form } = off;
    await expect(cancelMeeting(anna, cancelMeetingSchema.parse(form))).rejects.toThrow(
      "meetings.refusals.planBegun",
    );
    const move = "update meetings set planned_on = planned_on + 7 where id = $1";
    await expect(asAnna(move, [meeting.meetingId])).rejects.toThrow("plan.restsOnMeeting");
  });

  it("what was planned at it closes again when the family turns out not to have been there · S001-44", async () => {
    const meeting = await underWay();
    const { interventionId } = await noteIntervention(anna, row(meeting));
    await familyIs("absent", meeting);
    await expect(noteIntervention(anna, row(meeting))).rejects.toThrow("plans.refusals.beforeMeeting");
    expect((await planOf(anna, meeting.caseId)).plan).toBeNull();
    const update = "update interventions set due_on = $2 where id = $1";
    await expect(asAnna(update, [interventionId, today])).rejects.toThrow("intervention.beforeMeeting");
  });
});

/** The child and the guardians are noted so at a meeting of today. */
async function familyIs(state: "letter" | "absent", begun?: PlannedMeeting): Promise<PlannedMeeting> {
  const meeting = begun ?? (await plannedMeeting(anna, [social]));
  const { attendanceVersion } = await notesOf(anna, meeting);
  const family = ["child", ...meeting.guardianIds.map((id) => `guardian-${id}`)];
  const fields = Object.fromEntries(
    family.flatMap((who) => [
      [`state.${who}`, state],
      [`reason.${who}`, "Sjuk"],
    ]),
  ) as Record<string, string>;
  await saveAttendance(
    anna,
    saveAttendanceSchema.parse({ ...meetingForm(meeting, attendanceVersion), ...fields }),
  );
  return meeting;
}
