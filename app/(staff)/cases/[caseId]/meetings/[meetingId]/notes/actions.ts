"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { action } from "@/lib/action";
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
import { noteIntervention } from "@/lib/plans/meeting-commands";
import { noteInterventionSchema } from "@/lib/plans/schemas";

/** The quick row: the page shows the new row where it stands. */
export const noteInterventionAction = action(noteInterventionSchema, async (actor, input) => {
  await noteIntervention(actor, input);
  const { caseId, meetingId } = input;
  revalidatePath(`/cases/${caseId}/meetings/${meetingId}/notes`);
  return { message: "meetingNotes.whoDoesWhat.added" };
});

type Place = { readonly caseId: string; readonly meetingId: string; readonly next: string };

export const saveAttendanceAction = action(saveAttendanceSchema, async (actor, input) => {
  await saveAttendance(actor, input);
  return goOn(input);
});

export const agreeOnGroundRulesAction = action(agreeOnGroundRulesSchema, async (actor, input) => {
  await agreeOnGroundRules(actor, input);
  return goOn(input);
});

export const chooseAreasAction = action(chooseAreasSchema, async (actor, input) => {
  await chooseAreas(actor, input);
  const [first] = input.areas;
  return goOn({ ...input, next: first ? `area-${first}` : "" });
});

export const saveNotesAction = action(saveNotesSchema, async (actor, input) => {
  await saveNotes(actor, input);
  return goOn(input);
});

/** While somebody writes: the page shows what is new when it hears of it, as it does for everybody else who has it open. */
export const writeNoteAction = action(writeNoteSchema, async (actor, input) => {
  await writeNote(actor, input);
});

export const holdMeetingAction = action(holdMeetingSchema, async (actor, input) => {
  await holdMeeting(actor, input);
  return goOn({ ...input, next: "held" });
});

export const saveExperienceAction = action(saveExperienceSchema, async (actor, input) => {
  await saveExperience(actor, input);
  return goOn({ ...input, next: "" });
});

function goOn({ caseId, meetingId, next }: Place): { message: string } {
  const notes = `/cases/${caseId}/meetings/${meetingId}/notes`;
  if (next !== "") redirect(`${notes}?step=${next}`);
  revalidatePath(notes);
  return { message: "meetingNotes.saved" };
}
