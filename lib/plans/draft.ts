import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { agencyKindOf } from "@/lib/agencies/kinds";
import type { CaseHead } from "@/lib/cases/views";
import { hasCoordinatorLeft } from "@/lib/coordination/facts";
import { readMeetingNotes } from "@/lib/meetings/notes/facts";
import { isFamilyPresent } from "@/lib/meetings/notes/rules";
import type { PlanContent, PlanResponsible } from "@/lib/plans/content";
import { draftContent } from "@/lib/plans/draft-content";
import type { FamilyMeeting } from "@/lib/plans/family-meetings";
import { readSip } from "@/lib/plans/read-sip";
import type { PlanFacts } from "@/lib/plans/rules";
import { unmetOfSip } from "@/lib/plans/sip";
import type { GoalView, InterventionView } from "@/lib/plans/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { Goal, Intervention, Plan } from "@/prisma/generated/client";

/** Reads the plan that is being written: its goals, and the content that a version fixed now would have. */
export async function readDraft(
  tx: Transaction,
  head: CaseHead,
  plan: Plan,
  { meetingId, isUnderWay }: Pick<FamilyMeeting, "meetingId" | "isUnderWay">,
) {
  const { caseId } = head;
  const model = getPracticeModel(head.practiceModel, head.modelVersion);
  const notes = await readMeetingNotes(tx, caseId, meetingId);
  const goals = await readGoals(tx, plan.id);
  const inForce = await listAgenciesInForce(tx, caseId);
  const agencies = await readAgencies(tx, [...inForce, ...agenciesNamed(goals), ...agenciesInvited(notes)]);
  const guardians = await readGuardians(tx, caseId);
  const coordinatorPerson = await readPerson(tx, head.coordinator?.personId);
  const nextMeeting = {
    on: plan.nextMeetingOn && fromDatabaseDay(plan.nextMeetingOn),
    note: plan.nextMeetingNote,
    agencyIds: plan.nextAgencyIds,
  };
  const sip = plan.kind === "sip" ? await readSip(tx, plan.id, agencies) : null;
  const content = draftContent({
    ...{ head, model, notes, guardians, coordinatorPerson, nextMeeting },
    sip: sip && sip.content,
    kind: planKindOf(plan.kind),
    agencies: agencies.flatMap(({ authority: _authority, mission: _mission, ...agency }) =>
      [...agenciesNamed(goals), ...agenciesInvited(notes)].includes(agency.id) ? [agency] : [],
    ),
    wheelStates: await readWheelStates(tx, caseId),
    goals: goals.map(asContent),
  });
  const facts: PlanFacts = {
    isUnderWay,
    areas: content.areas,
    goals,
    interventions: goals.flatMap(({ interventions }) => interventions).map(asFact),
    agenciesInForce: inForce,
    ownAgencyId: head.coordinator?.agencyId ?? "",
    agencyNames: Object.fromEntries(agencies.map(({ id, name }) => [id, name])),
    heldOn: content.meeting.heldOn,
    hasCoordinator: head.coordinator !== null,
    lacksNamedCoordinator: model.coordinator.isNamedBeforePlan && (await hasCoordinatorLeft(tx, head.caseId)),
    nextMeetingOn: nextMeeting.on,
    nextMeetingNote: nextMeeting.note,
    lacksAsSip: sip ? unmetOfSip(content, sip.content) : [],
  };
  const didFamilyAttend = isFamilyPresent(notes.participants);
  return {
    content,
    facts,
    goals,
    notes,
    didFamilyAttend,
    guardians,
    sip,
    agencies: agencies.filter(({ id }) => inForce.includes(id)),
  };
}

/** The agencies that consents in force name today: the same answer as the access control gives. */
export async function listAgenciesInForce(tx: Transaction, caseId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM app.agencies_in_force(${caseId}::uuid) AS id`;
  return rows.map(({ id }) => id);
}

export function planKindOf(kind: string): PlanContent["kind"] {
  return kind === "sip" ? "sip" : "barnetsPlan";
}

async function readGoals(tx: Transaction, planId: string): Promise<GoalView[]> {
  const order = [{ position: "asc" as const }, { id: "asc" as const }];
  const goals = await tx.goal.findMany({ where: { planId, removedAt: null }, orderBy: order });
  const interventions = await tx.intervention.findMany({
    where: { planId, removedAt: null },
    orderBy: order,
  });
  return goals.map((goal) => goalView(goal, interventions));
}

function goalView({ id, version, area, text }: Goal, interventions: readonly Intervention[]): GoalView {
  return {
    id,
    version,
    area,
    text,
    interventions: interventions.filter(({ goalId }) => goalId === id).map(interventionView),
  };
}

export function interventionView(row: Intervention): InterventionView {
  const { id, version, goalId, what, contributingIds, sign } = row;
  return {
    ...{ id, version, goalId, what, contributingIds, sign },
    responsible: responsibleOf(row),
    startsOn: row.startsOn && fromDatabaseDay(row.startsOn),
    dueOn: row.dueOn && fromDatabaseDay(row.dueOn),
  };
}

function responsibleOf({
  responsible,
  agencyId,
  guardianId,
  contactName,
  contactPhone,
}: Intervention): PlanResponsible | null {
  if (responsible === "agency" && agencyId)
    return { kind: "agency", agencyId, name: contactName, phone: contactPhone };
  if (responsible === "guardian" && guardianId) return { kind: "guardian", guardianId };
  return responsible === "child" ? { kind: "child" } : null;
}

function asContent({ id, text, area, interventions }: GoalView) {
  return {
    ...{ id, text, area },
    interventions: interventions.map(({ version: _version, goalId: _goalId, ...content }) => content),
  };
}

function asFact({ responsible, ...intervention }: InterventionView) {
  return {
    ...intervention,
    responsible: responsible?.kind ?? null,
    agencyId: responsible?.kind === "agency" ? responsible.agencyId : null,
    contactName: responsible?.kind === "agency" ? responsible.name : "",
  };
}

function agenciesNamed(goals: readonly GoalView[]): string[] {
  return goals
    .flatMap(({ interventions }) => interventions)
    .flatMap(({ responsible, contributingIds }) => [
      ...(responsible?.kind === "agency" ? [responsible.agencyId] : []),
      ...contributingIds,
    ]);
}

function agenciesInvited({
  participants,
}: {
  participants: readonly { participant: { kind: string; id?: string } }[];
}): string[] {
  return participants.flatMap(({ participant }) =>
    participant.kind === "agency" && participant.id ? [participant.id] : [],
  );
}

async function readAgencies(tx: Transaction, ids: readonly string[]) {
  const rows = await tx.agency.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      ...{ id: true, name: true, kind: true, mission: true },
      authority: { select: { id: true, name: true, kind: true } },
    },
  });
  return inAlphabeticalOrder(rows, ({ name }) => name).map(({ id, name, kind, mission, authority }) => ({
    ...{ id, name, mission, authority },
    kindName: agencyKindOf(kind).label.sv,
  }));
}

function readGuardians(tx: Transaction, caseId: string) {
  return tx.guardian.findMany({
    where: { caseId, removedAt: null },
    select: { id: true, name: true, relation: true, sharesViews: true },
    orderBy: { recordedAt: "asc" },
  });
}

async function readPerson(tx: Transaction, personId: string | undefined) {
  const person =
    personId &&
    (await tx.person.findUnique({ where: { id: personId }, select: { title: true, phone: true } }));
  return person || { title: "", phone: "" };
}

/** How each area stands: as the meeting saw it, else as the initiator did (S001-24). */
async function readWheelStates(tx: Transaction, caseId: string) {
  const rows = await tx.areaNeed.findMany({ where: { caseId, removedAt: null }, orderBy: { stage: "asc" } });
  return Object.fromEntries(rows.map(({ area, state }) => [area, state]));
}
