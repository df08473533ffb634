import { handOutCopy } from "@/lib/disclosures/commands";
import { handOutCopySchema } from "@/lib/disclosures/schemas";
import { saveAttendance } from "@/lib/meetings/notes/attendance-commands";
import { agreeOnGroundRules, chooseAreas, holdMeeting } from "@/lib/meetings/notes/commands";
import { saveNotes } from "@/lib/meetings/notes/note-commands";
import { getMeetingNotes } from "@/lib/meetings/notes/queries";
import { participantKey } from "@/lib/meetings/notes/rules";
import {
  agreeOnGroundRulesSchema,
  chooseAreasSchema,
  holdMeetingSchema,
  saveAttendanceSchema,
  saveNotesSchema,
} from "@/lib/meetings/notes/schemas";
import { fixPlan, planNextMeeting, startPlan } from "@/lib/plans/commands";
import { addGoal } from "@/lib/plans/goal-commands";
import { addIntervention } from "@/lib/plans/intervention-commands";
import { getPlan } from "@/lib/plans/queries";
import { versionOfGoals } from "@/lib/plans/rules";
import {
  addGoalSchema,
  addInterventionSchema,
  changePlanKindSchema,
  fixPlanSchema,
  planNextMeetingSchema,
  saveSipSchema,
  startPlanSchema,
} from "@/lib/plans/schemas";
import { changePlanKind, saveSip } from "@/lib/plans/sip-commands";
import type { PlainDate } from "@/lib/time/plain-date";
import type { ToldCase } from "./case";
import { at } from "./clock";
import { caseVersionOf, filled, versionOf } from "./form";

export type MeetingStory = {
  readonly on: PlainDate;
  readonly areas: readonly string[];
  readonly childSays: string;
  readonly guardiansSay: readonly string[];
  /** Who came from each agency. */
  readonly came: Readonly<
    Record<string, { readonly name: string; readonly profession: string; readonly phone: string }>
  >;
  readonly notes: readonly (readonly [area: string, fields: Readonly<Record<string, string>>])[];
};

/** A meeting with the family, noted and registered as held. */
export async function heldStory(told: ToldCase, meetingId: string, story: MeetingStory): Promise<void> {
  const { actor, caseId, guardianIds } = told;
  const now = at(story.on, "13:30");
  const read = async () => (await getMeetingNotes(actor, caseId, meetingId)).view;
  const about = (version: number) => ({ version: String(version), caseId, meetingId });

  const { participants, attendanceVersion } = await read();
  const attendance = participants.flatMap(({ participant }): [string, string][] => {
    const key = participantKey(participant);
    const came = participant.kind === "agency" ? story.came[participant.id] : undefined;
    if (participant.kind !== "agency") return [[`state.${key}`, "present"]];
    if (!came)
      return [
        [`state.${key}`, "absent"],
        [`reason.${key}`, "Sjuk, ingen ersättare."],
      ];
    return [
      [`state.${key}`, "present"],
      [`name.${key}`, came.name],
      [`profession.${key}`, came.profession],
      [`phone.${key}`, came.phone],
    ];
  });
  await saveAttendance(
    actor,
    filled(saveAttendanceSchema, { ...about(attendanceVersion), ...Object.fromEntries(attendance) }),
    now,
  );
  await agreeOnGroundRules(
    actor,
    filled(agreeOnGroundRulesSchema, { ...about((await read()).version), agreed: "true" }),
    now,
  );
  await chooseAreas(
    actor,
    filled(chooseAreasSchema, { ...about((await read()).areasVersion), areas: story.areas }),
    now,
  );
  const said = Object.fromEntries(
    guardianIds.map((id, index) => [`text.guardian-${id}`, story.guardiansSay[index] ?? ""]),
  );
  await saveNotes(
    actor,
    filled(saveNotesSchema, { ...about(0), area: "", "text.child": story.childSays, ...said }),
    now,
  );
  for (const [area, fields] of story.notes) {
    await saveNotes(actor, filled(saveNotesSchema, { ...about(0), area, ...fields }), now);
  }
  const held = { ...about((await read()).version), heldOn: story.on };
  await holdMeeting(actor, filled(holdMeetingSchema, held), at(story.on, "14:20"));
}

export type PlanStory = {
  readonly on: PlainDate;
  readonly goals: readonly {
    readonly area: string;
    readonly text: string;
    readonly interventions: readonly object[];
  }[];
  readonly nextMeetingOn: PlainDate;
  /** The agencies that come to the next meeting; everyone who was invited unless something else is told. */
  readonly comeAgain?: readonly string[];
};

/** Goals and interventions as they were agreed at the meeting; a draft. */
export async function writtenStory(told: ToldCase, story: PlanStory): Promise<void> {
  const { actor, caseId } = told;
  const now = at(story.on, "14:30");
  await startPlan(
    actor,
    filled(startPlanSchema, { version: await caseVersionOf(actor, caseId), caseId }),
    now,
  );
  await addedStory(told, story);
}

/** More goals and interventions, and when everyone meets again: changes to a plan that has been started. */
export async function addedStory(told: ToldCase, story: PlanStory): Promise<void> {
  const { actor, caseId } = told;
  const now = at(story.on, "14:30");
  for (const { area, text, interventions } of story.goals) {
    const { sections } = (await getPlan(actor, caseId)).view;
    const before = sections.find((section) => section.key === area)?.goals ?? [];
    const goal = { version: String(versionOfGoals(before)), caseId, area, text };
    const { goalId } = await addGoal(actor, filled(addGoalSchema, goal), now);
    const under = { version: "1", caseId, goalId };
    for (const fields of interventions)
      await addIntervention(actor, filled(addInterventionSchema, { ...under, ...fields }), now);
  }
  const { invited } = (await getPlan(actor, caseId)).view;
  const form = {
    version: await planVersionOf(told),
    caseId,
    nextMeeting: "meet",
    nextMeetingOn: story.nextMeetingOn,
    nextAgencyIds: story.comeAgain ?? invited.map(({ id }) => id),
  };
  await planNextMeeting(actor, filled(planNextMeetingSchema, form), now);
}

/** One more intervention under the first goal of an area, agreed on after the version was fixed. */
export async function oneMoreStory(
  told: ToldCase,
  on: PlainDate,
  area: string,
  fields: object,
): Promise<void> {
  const { actor, caseId } = told;
  const { sections } = (await getPlan(actor, caseId)).view;
  const goal = sections.find(({ key }) => key === area)?.goals[0];
  const under = { version: String(goal?.version), caseId, goalId: goal?.id };
  await addIntervention(actor, filled(addInterventionSchema, { ...under, ...fields }), at(on, "10:20"));
}

/** The draft becomes a SIP, and says what the law asks of one. */
export async function sipStory(told: ToldCase, on: PlainDate, fields: object): Promise<void> {
  const { actor, caseId } = told;
  const form = { version: await planVersionOf(told), caseId, kind: "sip" };
  await changePlanKind(actor, filled(changePlanKindSchema, form), at(on, "14:40"));
  await lawsStory(told, on, fields);
}

/** What the law asks of a SIP. */
export async function lawsStory({ actor, caseId }: ToldCase, on: PlainDate, fields: object): Promise<void> {
  await saveSip(actor, filled(saveSipSchema, { version: "0", caseId, ...fields }), at(on, "14:42"));
}

/** The draft becomes a version, with the family's part in it. */
export async function fixedStory(told: ToldCase, on: PlainDate): Promise<string> {
  const form = { version: await planVersionOf(told), caseId: told.caseId, familyPart: "attended" };
  return (await fixPlan(told.actor, filled(fixPlanSchema, form), at(on, "14:50"))).versionId;
}

/** Copies handed over: receiver, way and what goes with the way. */
export async function handedStory(
  told: ToldCase,
  versionId: string,
  on: PlainDate,
  copies: readonly (readonly [receiver: string, fields?: object])[],
): Promise<void> {
  for (const [receiver, fields] of copies) {
    const usual = { version: "0", caseId: told.caseId, versionId, way: "atMeeting", disclosedOn: on };
    const form = filled(handOutCopySchema, { ...usual, receiver, ...fields });
    await handOutCopy(told.actor, form, at(on, "15:05"));
  }
}

function planVersionOf({ actor, caseId }: ToldCase): Promise<string> {
  return versionOf(actor, (tx) => tx.plan.findFirst({ where: { caseId }, select: { version: true } }));
}
