import { describe, expect, it } from "vitest";
import { getOverview } from "@/lib/cases/overview/queries";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { saveAttendance, saveExperience } from "@/lib/meetings/notes/attendance-commands";
import { agreeOnGroundRules, chooseAreas, holdMeeting } from "@/lib/meetings/notes/commands";
import { saveNotes } from "@/lib/meetings/notes/note-commands";
import {
  agreeOnGroundRulesSchema,
  chooseAreasSchema,
  holdMeetingSchema,
  saveAttendanceSchema,
  saveExperienceSchema,
  saveNotesSchema,
} from "@/lib/meetings/notes/schemas";
import { addDays } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { heldMeeting, meetingForm, notedMeeting, notesOf, plannedMeeting } from "@/tests/support/meetings";
import { anna, emil, fadumo, gunilla, kerstin } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const social = fadumo.agencyId;
const navet = emil.agencyId;

const held = (meeting: Parameters<typeof meetingForm>[0], version: number, changes: object = {}) =>
  holdMeetingSchema.parse({ ...meetingForm(meeting, version), heldOn: today, ...changes });

describe("holdMeeting", () => {
  it("registers a meeting where everyone came, agreed and spoke, and leaves a trace · S001-48, S001-49, S001-53", async () => {
    const meeting = await plannedMeeting(anna, [social, navet], {
      guardians: ["Risten Länta", "Per-Anders Holmqvist"],
    });
    await notedMeeting(anna, meeting);
    const before = await notesOf(anna, meeting);
    expect(before.participants.map(({ participant }) => participant.kind)).toEqual([
      "child",
      "guardian",
      "guardian",
      "agency",
      "agency",
      "agency",
    ]);
    expect(before.gaps).toEqual([]);

    await holdMeeting(anna, held(meeting, before.version));
    const after = await notesOf(anna, meeting);
    expect(after.heldOn).toBe(today);
    expect(after.groundRules?.by).toBe(anna.personName);
    expect((await traceOf(meeting.caseId)).map(({ act }) => act)).toContain("meeting.held");
  });

  it("is refused while anything is missing, and says how much · X-15", async () => {
    const meeting = await plannedMeeting(anna, [social]);
    const { version, gaps } = await notesOf(anna, meeting);
    expect(gaps.length).toBeGreaterThan(5);
    const refusal = await holdMeeting(anna, held(meeting, version)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({
      messageKey: "meetingNotes.refusals.gaps",
      values: { count: gaps.length },
    });
  });

  it("asks why the family was not there, and tells the manager without opening the case · S001-45", async () => {
    const meeting = await plannedMeeting(anna, [social]);
    await notedMeeting(anna, meeting);
    const { attendanceVersion, version, participants } = await notesOf(anna, meeting);
    const social1 = participants.find(
      ({ participant }) => participant.kind === "agency" && participant.id === social,
    );
    const away = Object.fromEntries(
      ["child", `guardian-${meeting.guardianIds[0] ?? ""}`].flatMap((who) => [
        [`state.${who}`, "absent"],
        [`reason.${who}`, "Kom inte"],
      ]),
    ) as Record<string, string>;
    const others = {
      [`state.agency-${anna.agencyId}`]: "present",
      [`name.agency-${anna.agencyId}`]: "Anna",
      [`state.agency-${social}`]: "present",
      [`name.agency-${social}`]: social1?.name || "Fadumo",
    };
    await saveAttendance(
      anna,
      saveAttendanceSchema.parse({ ...meetingForm(meeting, attendanceVersion), ...away, ...others }),
    );

    await expect(holdMeeting(anna, held(meeting, version))).rejects.toThrow("refusals.familyAbsentReason");
    await holdMeeting(
      anna,
      held(meeting, version, { familyAbsentReason: "Familjen ringde återbud samma morgon." }),
    );

    const { absences } = await getOverview(kerstin);
    expect(absences).toContainEqual(
      expect.objectContaining({
        kind: "meeting",
        reason: "Familjen ringde återbud samma morgon.",
      }),
    );
    expect((await getOverview(gunilla)).absences).toEqual([]);
  });

  it.each([["a day to come", { heldOn: addDays(today, 1) }]])("is refused for %s", async (_, changes) => {
    const meeting = await plannedMeeting(anna, []);
    await notedMeeting(anna, meeting);
    const { version } = await notesOf(anna, meeting);
    await expect(holdMeeting(anna, held(meeting, version, changes))).rejects.toBeInstanceOf(NotAllowedError);
  });

  it("is done once, and the database keeps it", async () => {
    const meeting = await heldMeeting(anna, []);
    const { version } = await notesOf(anna, meeting);
    await expect(holdMeeting(anna, held(meeting, version))).rejects.toBeInstanceOf(NotAllowedError);

    const app = await connectAs("app");
    await app.query("begin");
    await sayWhoAsks(app, anna);
    await expect(
      app.query("update meetings set held_on = null where id = $1", [meeting.meetingId]),
    ).rejects.toThrow("meeting.alreadyHeld");
    await app.query("rollback");
  });

  it("has one effect when it is sent twice · X-24", async () => {
    const meeting = await plannedMeeting(anna, []);
    await notedMeeting(anna, meeting);
    const input = held(meeting, (await notesOf(anna, meeting)).version);
    await holdMeeting(anna, input);
    await holdMeeting(anna, input);
    const acts = (await traceOf(meeting.caseId)).filter(({ act }) => act === "meeting.held");
    expect(acts).toHaveLength(1);
  });

  it("does not exist for an agency outside the case, invited or not", async () => {
    const meeting = await plannedMeeting(anna, [social]);
    await expect(holdMeeting(fadumo, held(meeting, 1))).rejects.toBeInstanceOf(NotFoundError);
    await expect(notesOf(fadumo, meeting)).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("saveNotes", () => {
  it("keeps each voice apart: what works, what is hard, the child, each guardian, each agency · S001-53, S001-54, S001-55", async () => {
    const meeting = await plannedMeeting(anna, [social], {
      guardians: ["Risten Länta", "Per-Anders Holmqvist"],
    });
    await chooseAreas(anna, chooseAreasSchema.parse({ ...meetingForm(meeting, 0), areas: ["safe"] }));
    const [risten = "", perAnders = ""] = meeting.guardianIds;
    const said = {
      "text.works": "Trygg på Navet.",
      "text.difficult": "Rädd i korridoren.",
      "silence.child": "didNotWant",
      [`text.guardian-${risten}`]: "Morgnarna är svårast.",
      [`silence.guardian-${perAnders}`]: "couldNot",
      [`text.agency-${social}`]: "Vi kan erbjuda samtal.",
    };
    await saveNotes(anna, saveNotesSchema.parse({ ...meetingForm(meeting, 0), area: "safe", ...said }));
    const { notes } = await notesOf(anna, meeting);
    expect(notes.map(({ voice, text, silence }) => `${voice}: ${text || silence}`)).toEqual(
      expect.arrayContaining([
        "works: Trygg på Navet.",
        "difficult: Rädd i korridoren.",
        "child: didNotWant",
        "guardian: Morgnarna är svårast.",
        "guardian: couldNot",
        "agency: Vi kan erbjuda samtal.",
      ]),
    );
  });

  it("shows both texts to whoever comes second, and overwrites nothing · X-24", async () => {
    const meeting = await plannedMeeting(anna, []);
    const note = (text: string, version: number) =>
      saveNotesSchema.parse({ ...meetingForm(meeting, version), area: "", "text.child": text });
    await saveNotes(anna, note("Jag vill sitta i lilla rummet.", 0));
    const conflict = await saveNotes(anna, note("Något annat.", 0)).catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(conflict).toMatchObject({
      version: 1,
      theirs: [
        {
          label: "meetingNotes.voices.child",
          labelValues: { who: "Elle-Máret" },
          text: "Jag vill sitta i lilla rummet.",
        },
      ],
    });
    await saveNotes(anna, note("Något annat.", 1));
    expect((await notesOf(anna, meeting)).notes[0]?.text).toBe("Något annat.");
  });

  it("takes no note about an area that the meeting does not go through, nor about somebody else's", async () => {
    const meeting = await plannedMeeting(anna, []);
    const note = saveNotesSchema.parse({
      ...meetingForm(meeting, 0),
      area: "active",
      "text.works": "Fotboll.",
    });
    await expect(saveNotes(anna, note)).rejects.toBeInstanceOf(DomainError);
    expect(saveNotesSchema.safeParse({ ...note, version: "0", "text.someone": "x" }).success).toBe(false);
  });
});

describe("chooseAreas", () => {
  it("takes any number but none, and keeps what the initiator had thought of · S001-51, S001-52", async () => {
    const meeting = await plannedMeeting(anna, []);
    const choose = (areas: string[], version: number) =>
      chooseAreas(anna, chooseAreasSchema.parse({ ...meetingForm(meeting, version), areas }));
    await choose(["active", "safe", "healthy"], 0);
    expect((await notesOf(anna, meeting)).areas).toEqual(["safe", "healthy", "active"]);
    const { areasVersion } = await notesOf(anna, meeting);
    await choose(["safe"], areasVersion);
    expect((await notesOf(anna, meeting)).areas).toEqual(["safe"]);
    await expect(choose(["healthy"], areasVersion)).rejects.toBeInstanceOf(ConflictError);
    expect(chooseAreasSchema.safeParse({ ...meetingForm(meeting, 0), areas: [] }).success).toBe(false);
  });
});

describe("what is asked after the meeting", () => {
  it("keeps how the child and each guardian felt part of it · S001-46", async () => {
    const meeting = await heldMeeting(anna, []);
    const { attendanceVersion } = await notesOf(anna, meeting);
    const felt = { "felt.child": "partly", "note.child": "Det var många vuxna." };
    await saveExperience(
      anna,
      saveExperienceSchema.parse({ ...meetingForm(meeting, attendanceVersion), ...felt }),
    );
    const { participants } = await notesOf(anna, meeting);
    expect(participants[0]).toMatchObject({ felt: "partly", feltNote: "Det var många vuxna." });
  });

  it("refuses the ground rules without a tick, and on an older version · S001-49", async () => {
    const meeting = await plannedMeeting(anna, []);
    expect(agreeOnGroundRulesSchema.safeParse(meetingForm(meeting, 1)).success).toBe(false);
    const agree = () =>
      agreeOnGroundRules(
        anna,
        agreeOnGroundRulesSchema.parse({ ...meetingForm(meeting, 1), agreed: "true" }),
      );
    await agree();
    await expect(agree()).rejects.toBeInstanceOf(ConflictError);
  });
});
