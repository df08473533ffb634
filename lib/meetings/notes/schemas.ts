import { z } from "zod";
import {
  agencyStates,
  type AttendanceState,
  feelings,
  type Feeling,
  silences,
  type Silence,
} from "@/lib/meetings/notes/rules";
import { id, mutation, optionalText, requiredDay, textIn, withFieldsNamed } from "@/lib/validation";

const uuid = "[0-9a-f-]{36}";
const someone = `(child|guardian-${uuid}|agency-${uuid})`;
const areaKey = z.string().regex(/^[a-zA-Z]{0,40}$/, { error: "validation.form" });

/** Where the writer goes on to once this is saved; "" stays. */
const next = z
  .string()
  .regex(/^[a-zA-Z-]{0,50}$/, { error: "validation.form" })
  .default("");

export const saveAttendanceSchema = withFieldsNamed(
  { ...mutation, caseId: id, meetingId: id, next },
  new RegExp(`^(state|name|profession|phone|reason|mandate)\\.${someone}$`),
  200,
);
export type SaveAttendance = z.output<typeof saveAttendanceSchema>;

export const saveNotesSchema = withFieldsNamed(
  { ...mutation, caseId: id, meetingId: id, next, area: areaKey },
  new RegExp(`^(text|silence)\\.(works|difficult|situation|${someone})$`),
  4000,
);
export type SaveNotes = z.output<typeof saveNotesSchema>;

/** One voice about one area. The silence is left out where the voice is nobody's own. */
export const writeNoteSchema = z.strictObject({
  ...mutation,
  caseId: id,
  meetingId: id,
  area: areaKey,
  slot: z
    .string()
    .regex(new RegExp(`^(works|difficult|situation|${someone})$`), { error: "validation.form" }),
  text: optionalText(4000),
  silence: z
    .enum(["said", ...silences])
    .default("said")
    .transform((silence) => (silence === "said" ? null : silence)),
});
export type WriteNote = z.output<typeof writeNoteSchema>;

export const saveExperienceSchema = withFieldsNamed(
  { ...mutation, caseId: id, meetingId: id, next },
  new RegExp(`^(felt|note)\\.(child|guardian-${uuid})$`),
  1000,
);
export type SaveExperience = z.output<typeof saveExperienceSchema>;

export const agreeOnGroundRulesSchema = z.strictObject({
  ...mutation,
  caseId: id,
  meetingId: id,
  next,
  agreed: z.literal("true", { error: "meetingNotes.validation.groundRules" }),
});
export type AgreeOnGroundRules = z.output<typeof agreeOnGroundRulesSchema>;

export const chooseAreasSchema = z.strictObject({
  ...mutation,
  caseId: id,
  meetingId: id,
  next,
  areas: z
    .array(areaKey)
    .max(9, { error: "validation.form" })
    .default([])
    .refine((areas) => areas.length > 0, { error: "meetingNotes.validation.areas" }),
});
export type ChooseAreas = z.output<typeof chooseAreasSchema>;

export const holdMeetingSchema = z.strictObject({
  ...mutation,
  caseId: id,
  meetingId: id,
  heldOn: requiredDay("meetingNotes.validation.heldOn"),
  familyAbsentReason: optionalText(500),
});
export type HoldMeeting = z.output<typeof holdMeetingSchema>;

type DynamicForm = { readonly [name: string]: unknown };

export function stateIn(form: DynamicForm, name: string): AttendanceState | null {
  return agencyStates.find((state) => state === textIn(form, "state", name)) ?? null;
}

/** Whether a substitute may decide for the agency. */
export function mandateIn(form: DynamicForm, name: string): boolean | null {
  const answer = textIn(form, "mandate", name);
  return answer === "yes" || answer === "no" ? answer === "yes" : null;
}

export function silenceIn(form: DynamicForm, name: string): Silence | null {
  return silences.find((silence) => silence === textIn(form, "silence", name)) ?? null;
}

export function feelingIn(form: DynamicForm, name: string): Feeling | null {
  return feelings.find((feeling) => feeling === textIn(form, "felt", name)) ?? null;
}
