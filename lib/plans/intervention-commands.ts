import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { ConflictError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { columnsOf, isHere } from "@/lib/meetings/notes/participants";
import { participantFromKey } from "@/lib/meetings/notes/rules";
import { listAgenciesInForce } from "@/lib/plans/draft";
import { claimPlan, type FamilyMeetings } from "@/lib/plans/require-plan";
import { mayPlanDays } from "@/lib/plans/rules";
import type { AddIntervention, ChangeIntervention } from "@/lib/plans/schemas";
import { toDatabaseDay } from "@/lib/time/database-day";
import type { Intervention } from "@/prisma/generated/client";

/** Adds what is to be done under a goal, last. What is not known yet can be filled in before the plan is fixed. */
export function addIntervention(
  actor: Actor,
  input: AddIntervention,
  now = new Date(),
): Promise<{ interventionId: string }> {
  return withActor(
    actor,
    async (tx) => {
      const { plan, held } = await claimPlan(tx, input.caseId, now);
      const { caseId, goalId } = input;
      const goal = await tx.goal.findFirst({ where: { id: goalId, planId: plan.id, removedAt: null } });
      if (!goal) throw new NotFoundError("goal");
      if (goal.version !== input.version)
        throw new ConflictError(goal.version, [{ label: "plans.goal.text", text: goal.text }]);
      const data = await interventionColumns(tx, input, held, null);
      const position = await tx.intervention.count({ where: { goalId } });
      const row = await tx.intervention.create({
        data: { caseId, planId: plan.id, goalId, position, ...data },
      });
      return recorded(
        { interventionId: row.id },
        { act: "intervention.added", caseId, subjectId: row.id, at: now },
      );
    },
    input,
  );
}

export function changeIntervention(actor: Actor, input: ChangeIntervention, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { plan, held } = await claimPlan(tx, input.caseId, now);
      const row = await tx.intervention.findFirst({
        where: { id: input.interventionId, planId: plan.id, removedAt: null },
      });
      if (!row) throw new NotFoundError("intervention");
      if (row.version !== input.version) throw new ConflictError(row.version, savedTexts(row));
      const data = await interventionColumns(tx, input, held, row);
      await tx.intervention.update({ where: { id: row.id }, data: { ...data, version: { increment: 1 } } });
      return recorded(undefined, {
        act: "intervention.changed",
        caseId: row.caseId,
        subjectId: row.id,
        at: now,
      });
    },
    input,
  );
}

export type TypedIntervention = Omit<AddIntervention, "idempotencyKey" | "version" | "goalId">;

/** The columns of an intervention, with what is asked of its days, of the consent and of who answers for it. */
export async function interventionColumns(
  tx: Transaction,
  input: TypedIntervention,
  held: FamilyMeetings,
  before: Intervention | null,
) {
  ensure(mayPlanDays(input, held.firstHeldOn));
  const { caseId, what, sign, contributingIds } = input;
  const responsible = participantFromKey(input.responsible);
  const { agencyId, guardianId } = responsible
    ? columnsOf(responsible)
    : { agencyId: null, guardianId: null };
  const known = [before?.agencyId, ...(before?.contributingIds ?? [])];
  await requireConsent(
    tx,
    caseId,
    [agencyId ?? [], contributingIds].flat().filter((id) => !known.includes(id)),
  );
  if (guardianId) await requireGuardian(tx, caseId, guardianId);
  const contact = agencyId
    ? await contactAt(tx, held.latest.meetingId, agencyId, input)
    : { name: "", phone: "" };
  return {
    ...{ what, sign, agencyId, guardianId },
    responsible: responsible?.kind ?? null,
    contributingIds: contributingIds.filter((id) => id !== agencyId),
    contactName: contact.name,
    contactPhone: contact.phone,
    startsOn: input.startsOn && toDatabaseDay(input.startsOn),
    dueOn: input.dueOn && toDatabaseDay(input.dueOn),
  };
}

/** An agency is given a task only while a consent in force names it. One that has it keeps it until the plan is fixed. */
async function requireConsent(tx: Transaction, caseId: string, agencyIds: readonly string[]): Promise<void> {
  const inForce = await listAgenciesInForce(tx, caseId);
  if (agencyIds.some((id) => !inForce.includes(id)))
    throw new NotAllowedError("plans.refusals.agencyWithoutConsent");
}

async function requireGuardian(tx: Transaction, caseId: string, id: string): Promise<void> {
  const guardian = await tx.guardian.findFirst({
    where: { id, caseId, removedAt: null },
    select: { id: true },
  });
  if (!guardian) throw new NotFoundError("guardian");
}

/** Who was at the meeting for the agency answers for it, unless somebody else is named. */
async function contactAt(
  tx: Transaction,
  meetingId: string,
  agencyId: string,
  { contactName, contactPhone }: Pick<TypedIntervention, "contactName" | "contactPhone">,
): Promise<{ name: string; phone: string }> {
  if (contactName !== "") return { name: contactName, phone: contactPhone };
  const there = await tx.attendance.findFirst({ where: { meetingId, agencyId } });
  return there && isHere(there.state)
    ? { name: there.name, phone: contactPhone || there.phone }
    : { name: "", phone: contactPhone };
}

function savedTexts(row: Intervention) {
  return [
    { label: "plans.intervention.what", text: row.what },
    { label: "plans.intervention.contactName", text: row.contactName },
    { label: "plans.intervention.sign", text: row.sign },
  ];
}
