import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { handOutCopy } from "@/lib/disclosures/commands";
import { handOutCopySchema } from "@/lib/disclosures/schemas";
import { fixPlan, planNextMeeting, startPlan } from "@/lib/plans/commands";
import { addGoal } from "@/lib/plans/goal-commands";
import { addIntervention } from "@/lib/plans/intervention-commands";
import { getPlan } from "@/lib/plans/queries";
import { versionOfGoals } from "@/lib/plans/rules";
import {
  addGoalSchema,
  addInterventionSchema,
  fixPlanSchema,
  planNextMeetingSchema,
  startPlanSchema,
} from "@/lib/plans/schemas";
import type { PlanView } from "@/lib/plans/views";
import { addMonths } from "@/lib/time/plain-date";
import { caseVersion, today } from "@/tests/support/cases";
import { heldMeeting, type InvitedMeeting } from "@/tests/support/meetings";

export type WrittenPlan = InvitedMeeting & { readonly goalId: string; readonly interventionId: string };

export async function planOf(actor: Actor, caseId: string): Promise<PlanView> {
  return (await getPlan(actor, caseId)).view;
}

export async function planVersionNow(actor: Actor, caseId: string): Promise<number> {
  return (await planOf(actor, caseId)).plan?.version ?? 0;
}

export async function startedPlan(actor: Actor, caseId: string): Promise<void> {
  const version = String(await caseVersion(actor, caseId));
  await startPlan(actor, startPlanSchema.parse({ idempotencyKey: randomUUID(), version, caseId }));
}

export async function addedGoal(actor: Actor, caseId: string, area = "safe", text = "Går till lektionerna.") {
  const { sections } = await planOf(actor, caseId);
  const version = String(versionOfGoals(sections.find(({ key }) => key === area)?.goals ?? []));
  const { goalId } = await addGoal(
    actor,
    addGoalSchema.parse({ idempotencyKey: randomUUID(), version, caseId, area, text }),
  );
  return goalId;
}

/** The input of an intervention that the own agency answers for, from today, under a goal nobody has changed. */
export function interventionForm(caseId: string, goalId: string, agencyId: string, changes: object = {}) {
  return addInterventionSchema.parse({
    ...{
      idempotencyKey: randomUUID(),
      version: "1",
      caseId,
      goalId,
      what: "Byter skåp till plan 1",
      startsOn: today,
    },
    ...{ responsible: `agency-${agencyId}`, contactName: "Anna Bergström", contactPhone: "070-174 06 05" },
    ...changes,
  });
}

/** A plan with everything it takes to be fixed, after a meeting where the family was. */
export async function writtenPlan(
  actor: Actor,
  agencyIds: readonly string[],
  wish: Parameters<typeof heldMeeting>[2] = {},
): Promise<WrittenPlan> {
  const meeting = await heldMeeting(actor, agencyIds, wish);
  const { caseId } = meeting;
  await startedPlan(actor, caseId);
  const goalId = await addedGoal(actor, caseId);
  const { interventionId } = await addIntervention(actor, interventionForm(caseId, goalId, actor.agencyId));
  await planNextMeeting(actor, await nextMeetingForm(actor, caseId));
  return { ...meeting, goalId, interventionId };
}

/** Everyone who was invited comes again, in two months. */
export async function nextMeetingForm(actor: Actor, caseId: string, changes: object = {}) {
  const { plan, invited } = await planOf(actor, caseId);
  const form = { idempotencyKey: randomUUID(), version: String(plan?.version ?? 0), caseId };
  const meet = { nextMeeting: "meet", nextMeetingOn: addMonths(today, 2) };
  const nextAgencyIds = invited.map(({ id }) => id);
  return planNextMeetingSchema.parse({ ...form, ...meet, nextAgencyIds, ...changes });
}

export async function fixForm(actor: Actor, caseId: string, changes: object = {}) {
  const version = String(await planVersionNow(actor, caseId));
  return fixPlanSchema.parse({
    idempotencyKey: randomUUID(),
    version,
    caseId,
    familyPart: "attended",
    ...changes,
  });
}

/** A version of the plan, fixed. */
export async function fixedPlan(
  actor: Actor,
  agencyIds: readonly string[],
  wish: Parameters<typeof heldMeeting>[2] = {},
): Promise<WrittenPlan & { readonly versionId: string }> {
  const plan = await writtenPlan(actor, agencyIds, wish);
  const { versionId } = await fixPlan(actor, await fixForm(actor, plan.caseId));
  return { ...plan, versionId };
}

export function copyForm(
  { caseId, versionId }: { caseId: string; versionId: string },
  receiver: string,
  changes: object = {},
) {
  return handOutCopySchema.parse({
    ...{ idempotencyKey: randomUUID(), version: "0", caseId, versionId, receiver },
    ...{ way: "atMeeting", disclosedOn: today },
    ...changes,
  });
}

/** The version is handed to a party today. */
export async function handedCopy(
  actor: Actor,
  plan: { caseId: string; versionId: string },
  receiver: string,
  changes: object = {},
): Promise<string> {
  return (await handOutCopy(actor, copyForm(plan, receiver, changes))).disclosureId;
}
