import { z } from "zod";
import { approvalWays, familyParts } from "@/lib/plans/rules";
import {
  choice,
  id,
  ids,
  laterChoice,
  mutation,
  onField,
  optionalDay,
  optionalText,
  requiredText,
} from "@/lib/validation";

const areaKey = z.string().regex(/^[a-zA-Z]{1,40}$/, { error: "plans.validation.area" });

/** "child", "guardian-<id>", "agency-<id>", or "" while nobody is chosen. */
const responsible = z
  .union([z.literal(["", "child"]), z.string().regex(/^(guardian|agency)-[0-9a-f-]{36}$/)], {
    error: "validation.form",
  })
  .default("");

const intervention = {
  what: requiredText(500, "plans.validation.what"),
  responsible,
  contactName: optionalText(100),
  contactPhone: optionalText(40),
  contributingIds: ids(40),
  startsOn: optionalDay,
  dueOn: optionalDay,
  sign: optionalText(500),
};

const planKind = choice(["barnetsPlan", "sip"], "plans.validation.kind");

/** Without a kind it becomes the one that the routine names first. */
export const startPlanSchema = z.strictObject({ ...mutation, caseId: id, kind: planKind.optional() });
export type StartPlan = z.output<typeof startPlanSchema>;

/** `version` is the plan's. */
export const changePlanKindSchema = z.strictObject({ ...mutation, caseId: id, kind: planKind });
export type ChangePlanKind = z.output<typeof changePlanKindSchema>;

export const crisisPlanAnswers = ["yes", "no"] as const;

/** `version` is that of the SIP's own row, 0 before it is first written. */
export const saveSipSchema = z.strictObject({
  ...mutation,
  caseId: id,
  longTermGoal: optionalText(500),
  leadAuthorityId: z.union([id, z.literal("").transform(() => null)]).default(null),
  withoutMunicipality: optionalText(300),
  withoutRegion: optionalText(300),
  withoutOthers: optionalText(300),
  crisisPlan: laterChoice(crisisPlanAnswers),
  crisisSigns: optionalText(1000),
  crisisHelp: optionalText(1000),
  crisisDay: optionalText(200),
  crisisEvening: optionalText(200),
  crisisNight: optionalText(200),
});
export type SaveSip = z.output<typeof saveSipSchema>;

/** `version` is that of the area's goals, as `versionOfGoals` counts it. */
export const addGoalSchema = z.strictObject({
  ...mutation,
  caseId: id,
  area: areaKey,
  text: requiredText(500, "plans.validation.goal"),
});
export type AddGoal = z.output<typeof addGoalSchema>;

export const changeGoalSchema = z.strictObject({
  ...mutation,
  caseId: id,
  goalId: id,
  area: areaKey,
  text: requiredText(500, "plans.validation.goal"),
});
export type ChangeGoal = z.output<typeof changeGoalSchema>;

/** `version` is the goal's. */
export const addInterventionSchema = z.strictObject({
  ...mutation,
  caseId: id,
  goalId: id,
  ...intervention,
});
export type AddIntervention = z.output<typeof addInterventionSchema>;

export const changeInterventionSchema = z.strictObject({
  ...mutation,
  caseId: id,
  interventionId: id,
  ...intervention,
});
export type ChangeIntervention = z.output<typeof changeInterventionSchema>;

/** "<area>" or "<area>:<goalId>". Without a goal it is worded later. */
const belongsTo = z
  .string({ error: "plans.validation.area" })
  .regex(/^[a-zA-Z]{1,40}(:[0-9a-f-]{36})?$/, { error: "plans.validation.area" })
  .transform((text) => {
    const [area = "", goalId = null] = text.split(":");
    return { area, goalId };
  });

/** The quick row of a meeting. `version` is that of all goals that are worded, as `versionOfGoals` counts it. */
export const noteInterventionSchema = z.strictObject({
  ...mutation,
  caseId: id,
  meetingId: id,
  belongsTo,
  what: intervention.what,
  responsible,
  dueOn: optionalDay,
});
export type NoteIntervention = z.output<typeof noteInterventionSchema>;

/** What the buttons of a row do. Order is changed a step at a time, never by dragging. */
export const rowActs = ["up", "down", "remove", "restore"] as const;

export const arrangeSchema = z.strictObject({
  ...mutation,
  caseId: id,
  rowId: id,
  row: choice(["goal", "intervention"], "validation.form"),
  act: choice(rowActs, "validation.form"),
  /** The item of a meeting's agenda where the row stands, "<meetingId>:<step>"; none on the plan's own page. */
  at: z
    .string()
    .regex(/^([0-9a-f-]{36}:[a-zA-Z-]{1,50})?$/, { error: "validation.form" })
    .default(""),
});
export type Arrange = z.output<typeof arrangeSchema>;

/** Whether everyone meets again, or not. What was typed for the other answer is not kept. */
export const nextMeetings = ["meet", "none"] as const;

export const planNextMeetingSchema = z
  .strictObject({
    ...mutation,
    caseId: id,
    nextMeeting: choice(nextMeetings, "plans.validation.nextMeeting"),
    nextMeetingOn: optionalDay,
    nextAgencyIds: ids(40),
    nextMeetingNote: optionalText(500),
  })
  .refine(
    ({ nextMeeting, nextMeetingOn }) => nextMeeting !== "meet" || nextMeetingOn !== null,
    onField("nextMeetingOn", "plans.validation.nextMeetingOn"),
  )
  .refine(
    ({ nextMeeting, nextMeetingNote }) => nextMeeting !== "none" || nextMeetingNote !== "",
    onField("nextMeetingNote", "plans.validation.nextMeetingNote"),
  );
export type PlanNextMeeting = z.output<typeof planNextMeetingSchema>;

export const fixPlanSchema = z.strictObject({
  ...mutation,
  caseId: id,
  familyPart: laterChoice(familyParts),
  approvedOn: optionalDay,
  approvedHow: laterChoice(approvalWays),
  familyReason: optionalText(500),
});
export type FixPlan = z.output<typeof fixPlanSchema>;
