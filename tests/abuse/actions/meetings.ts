import { saveClosingAnswers } from "@/lib/meetings/closing/commands";
import { saveClosingAnswersSchema } from "@/lib/meetings/closing/schemas";
import { saveAttendance, saveExperience } from "@/lib/meetings/notes/attendance-commands";
import { agreeOnGroundRules, chooseAreas, holdMeeting } from "@/lib/meetings/notes/commands";
import { saveNotes, writeNote } from "@/lib/meetings/notes/note-commands";
import {
  agreeOnGroundRulesSchema,
  chooseAreasSchema,
  holdMeetingSchema,
  saveAttendanceSchema,
  saveExperienceSchema,
  saveNotesSchema,
  writeNoteSchema,
} from "@/lib/meetings/notes/schemas";
import type { MeetingNotesView } from "@/lib/meetings/notes/views";
import { today } from "@/tests/support/cases";
import { heldMeeting, notedMeeting, notesOf, plannedMeeting } from "@/tests/support/meetings";
import { anna, emil, fadumo } from "@/tests/support/people";
import { type ActionRow, type Form, form, mutating, type World } from "./row";

export const meetingActions: Readonly<Record<string, ActionRow>> = {
  saveAttendanceAction: mutating(saveAttendanceSchema, saveAttendance, "meeting.attendanceSaved", async () =>
    at(await planned(), ({ attendanceVersion }) => attendanceVersion, { "state.child": "present" }),
  ),
  agreeOnGroundRulesAction: mutating(
    agreeOnGroundRulesSchema,
    agreeOnGroundRules,
    "meeting.groundRulesAgreed",
    async () => at(await planned(), ({ version }) => version, { agreed: "true" }),
  ),
  chooseAreasAction: mutating(chooseAreasSchema, chooseAreas, "meeting.areasChosen", async () =>
    at(await planned(), ({ areasVersion }) => areasVersion, { areas: ["safe"] }),
  ),
  saveNotesAction: mutating(saveNotesSchema, saveNotes, "meeting.notesSaved", async () =>
    at(await planned(), ({ notesVersions }) => notesVersions[""] ?? 0, {
      area: "",
      "text.child": "Ring mig.",
    }),
  ),
  writeNoteAction: mutating(writeNoteSchema, writeNote, "meeting.notesSaved", async () =>
    at(await planned(), () => 0, { area: "", slot: "child", text: "Ring mig." }),
  ),
  holdMeetingAction: mutating(holdMeetingSchema, holdMeeting, "meeting.held", async () => {
    const meeting = await planned();
    await notedMeeting(anna, meeting);
    return at(meeting, ({ version }) => version, { heldOn: today, familyAbsentReason: "" });
  }),
  saveExperienceAction: mutating(saveExperienceSchema, saveExperience, "meeting.experienceSaved", async () =>
    at(await heldMeeting(anna, [fadumo.agencyId]), ({ attendanceVersion }) => attendanceVersion, {
      ...{ "felt.child": "yes", "note.child": "De lyssnade." },
    }),
  ),
  saveClosingAnswersAction: mutating(
    saveClosingAnswersSchema,
    saveClosingAnswers,
    "meeting.checklistSaved",
    async () =>
      at(await planned(), () => 0, {
        ...{ "yes.everyoneIsClear.child": "yes", "note.planHandling.originalAt": "I akten." },
      }),
  ),
};

function planned() {
  return plannedMeeting(anna, [fadumo.agencyId]);
}

async function at(
  meeting: Awaited<ReturnType<typeof planned>>,
  versionIn: (view: MeetingNotesView) => number,
  fields: Form,
): Promise<World> {
  const { caseId, meetingId } = meeting;
  const version = versionIn(await notesOf(anna, meeting));
  return { actor: anna, outsider: emil, form: form(version, { caseId, meetingId, ...fields }) };
}
