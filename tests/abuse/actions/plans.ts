import { agreeOnCopy, handOutCopy, waiveCopy } from "@/lib/disclosures/commands";
import { agreeOnCopySchema, handOutCopySchema, waiveCopySchema } from "@/lib/disclosures/schemas";
import { arrangePlan } from "@/lib/plans/arrange-commands";
import { fixPlan, planNextMeeting, startPlan } from "@/lib/plans/commands";
import { addGoal, changeGoal } from "@/lib/plans/goal-commands";
import { addIntervention, changeIntervention } from "@/lib/plans/intervention-commands";
import { noteIntervention } from "@/lib/plans/meeting-commands";
import {
  addGoalSchema,
  addInterventionSchema,
  arrangeSchema,
  changeGoalSchema,
  changeInterventionSchema,
  changePlanKindSchema,
  fixPlanSchema,
  noteInterventionSchema,
  planNextMeetingSchema,
  saveSipSchema,
  startPlanSchema,
} from "@/lib/plans/schemas";
import { changePlanKind, saveSip } from "@/lib/plans/sip-commands";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, today } from "@/tests/support/cases";
import { heldMeeting } from "@/tests/support/meetings";
import { anna, emil } from "@/tests/support/people";
import { sipFields } from "@/tests/support/sips";
import { fixedPlan, planVersionNow, startedPlan, writtenPlan } from "@/tests/support/plans";
import { type ActionRow, type Form, form, mutating, type World } from "./row";

const goal = { area: "safe", text: "Går till lektionerna." };
const intervention = {
  ...{ what: "Ringer på måndagar", responsible: `agency-${anna.agencyId}`, contactName: "Anna Bergström" },
  ...{ contactPhone: "070-174 06 05", contributingIds: [], startsOn: today, dueOn: "", sign: "" },
};

export const planActions: Readonly<Record<string, ActionRow>> = {
  startPlanAction: mutating(startPlanSchema, startPlan, "plan.started", async () => {
    const { caseId } = await heldMeeting(anna, []);
    return world(await caseVersion(anna, caseId), { caseId });
  }),
  changePlanKindAction: mutating(changePlanKindSchema, changePlanKind, "plan.kindChanged", async () => {
    const { caseId } = await writtenPlan(anna, []);
    return world(await planVersionNow(anna, caseId), { caseId, kind: "sip" });
  }),
  saveSipAction: mutating(saveSipSchema, saveSip, "plan.sipSaved", async () => {
    const { caseId } = await writtenPlan(anna, []);
    return world(0, { caseId, ...sipFields });
  }),
  noteInterventionAction: mutating(
    noteInterventionSchema,
    noteIntervention,
    "intervention.added",
    async () => {
      const { caseId, meetingId } = await heldMeeting(anna, []);
      const { what, responsible } = intervention;
      return world(0, { caseId, meetingId, belongsTo: "safe", what, responsible, dueOn: today });
    },
  ),
  addGoalAction: mutating(addGoalSchema, addGoal, "goal.added", async () => {
    const { caseId } = await heldMeeting(anna, []);
    await startedPlan(anna, caseId);
    return world(0, { caseId, ...goal });
  }),
  changeGoalAction: mutating(changeGoalSchema, changeGoal, "goal.changed", async () => {
    const { caseId, goalId } = await writtenPlan(anna, []);
    return world(1, { caseId, goalId, ...goal });
  }),
  addInterventionAction: mutating(addInterventionSchema, addIntervention, "intervention.added", async () => {
    const { caseId, goalId } = await writtenPlan(anna, []);
    return world(1, { caseId, goalId, ...intervention });
  }),
  addWholeInterventionAction: mutating(
    addInterventionSchema,
    addIntervention,
    "intervention.added",
    async () => {
      const { caseId, goalId } = await writtenPlan(anna, []);
      return world(1, { caseId, goalId, ...intervention });
    },
  ),
  changeInterventionAction: mutating(
    changeInterventionSchema,
    changeIntervention,
    "intervention.changed",
    async () => {
      const { caseId, interventionId } = await writtenPlan(anna, []);
      return world(1, { caseId, interventionId, ...intervention });
    },
  ),
  arrangeAction: mutating(arrangeSchema, arrangePlan, "intervention.removed", async () => {
    const { caseId, interventionId } = await writtenPlan(anna, []);
    return world(1, { caseId, rowId: interventionId, row: "intervention", act: "remove" });
  }),
  planNextMeetingAction: mutating(
    planNextMeetingSchema,
    planNextMeeting,
    "plan.nextMeetingPlanned",
    async () => {
      const { caseId } = await writtenPlan(anna, []);
      const next = {
        nextMeeting: "meet",
        nextMeetingOn: addDays(today, 60),
        nextAgencyIds: [],
        nextMeetingNote: "",
      };
      return world(await planVersionNow(anna, caseId), { caseId, ...next });
    },
  ),
  fixPlanAction: mutating(fixPlanSchema, fixPlan, "plan.fixed", async () => {
    const { caseId } = await writtenPlan(anna, []);
    const family = { familyPart: "attended", approvedOn: "", approvedHow: "", familyReason: "" };
    return world(await planVersionNow(anna, caseId), { caseId, ...family });
  }),
  handOutCopyAction: mutating(handOutCopySchema, handOutCopy, "disclosure.made", async () =>
    aboutCopy({ way: "atMeeting", channel: "", fetchPlace: "", address: "", disclosedOn: today }),
  ),
  agreeOnCopyAction: mutating(agreeOnCopySchema, agreeOnCopy, "disclosure.agreed", async () =>
    aboutCopy({
      way: "fetched",
      channel: "",
      fetchPlace: "Receptionen",
      address: "",
      expectedOn: addDays(today, 3),
    }),
  ),
  waiveCopyAction: mutating(waiveCopySchema, waiveCopy, "disclosure.waived", async () =>
    aboutCopy({ reason: "Behöver ingen." }),
  ),
};

/** Somebody at an agency that has nothing to do with the case. */
function world(version: number, fields: Form): World {
  return { actor: anna, outsider: emil, form: form(version, fields) };
}

async function aboutCopy(fields: Form): Promise<World> {
  const { caseId, versionId } = await fixedPlan(anna, []);
  return world(0, { caseId, versionId, receiver: "child", ...fields });
}
