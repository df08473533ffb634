import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import type { CaseHead } from "@/lib/cases/views";
import { NotFoundError } from "@/lib/errors";
import { planContentSchema } from "@/lib/plans/content";
import { differencesBetween } from "@/lib/plans/differences";
import { interventionView, readDraft } from "@/lib/plans/draft";
import { type FamilyMeeting, listFamilyMeetings } from "@/lib/plans/family-meetings";
import { listInvited } from "@/lib/plans/next-participants";
import { planKindsOf } from "@/lib/plans/plan-kind";
import { agencyWithMost, unmetRequirements } from "@/lib/plans/rules";
import type { InterventionView, PlanSection, PlanVersionView, PlanView } from "@/lib/plans/views";
import { dayOf, inAlphabeticalOrder } from "@/lib/text/format";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { plainDate, todayInSweden } from "@/lib/time/plain-date";
import { id as idSchema } from "@/lib/validation";
import type { Plan } from "@/prisma/generated/client";

/** The plan that is being written, what it lacks, and what differs from the latest version. */
export function getPlan(actor: Actor, caseId: string, page = "plan", now = new Date()) {
  return readCase(actor, caseId, page, (tx, head) => readPlanNow(tx, head, now));
}

/** Within a transaction: as `getPlan`. */
export async function readPlanNow(tx: Transaction, head: CaseHead, now: Date): Promise<PlanView> {
  const { caseId } = head;
  const meetings = await listFamilyMeetings(tx, caseId, todayInSweden(now));
  const planned = await tx.meeting.findFirst({
    where: { caseId, heldOn: null, cancelledAt: null },
    orderBy: { plannedOn: "asc" },
    select: { id: true },
  });
  const plan = await tx.plan.findFirst({ where: { caseId } });
  const outline = {
    ...emptyView(head),
    meeting: meetings[0] ?? null,
    plannedMeetingId: planned?.id ?? null,
  };
  return plan && meetings[0] ? readPlan(tx, head, plan, meetings[0], outline) : outline;
}

/** One intervention that can be changed or brought back, removed or not. */
export function getIntervention(actor: Actor, caseId: string, interventionId: string) {
  return readCase(actor, caseId, "plan.intervention", async (tx): Promise<InterventionView> => {
    const row = await tx.intervention.findUnique({ where: { id: requireId(interventionId), caseId } });
    if (!row) throw new NotFoundError("intervention");
    return interventionView(row);
  });
}

/** A fixed version with what differs from the one before it. */
export function getPlanVersion(actor: Actor, caseId: string, versionId: string, page = "plan.version") {
  return readCase(actor, caseId, page, (tx) => readPlanVersion(tx, caseId, versionId));
}

/** The case of a version, for an address that names only the version. */
export function findCaseOfVersion(actor: Actor, versionId: string): Promise<string | null> {
  return withActor(actor, async (tx) => {
    const row = await tx.planVersion.findUnique({
      where: { id: requireId(versionId) },
      select: { caseId: true },
    });
    return nothingPersonal(row?.caseId ?? null);
  });
}

export async function readPlanVersion(
  tx: Transaction,
  caseId: string,
  versionId: string,
): Promise<PlanVersionView> {
  const row = await tx.planVersion.findUnique({ where: { id: requireId(versionId), caseId } });
  if (!row) throw new NotFoundError("planVersion");
  const { planId, number } = row;
  const before = await tx.planVersion.findUnique({
    where: { planId_number: { planId, number: number - 1 } },
  });
  const later = await tx.planVersion.count({ where: { planId, number: { gt: number } } });
  const person = await tx.person.findUnique({ where: { id: row.fixedById }, select: { name: true } });
  const content = planContentSchema.parse(row.content);
  return {
    ...{ versionId, number, content },
    fixedOn: plainDate(dayOf(row.fixedAt)),
    fixedBy: person?.name ?? "",
    checksum: row.checksum,
    isLatest: later === 0,
    differences: before && differencesBetween(planContentSchema.parse(before.content), content),
  };
}

async function readPlan(
  tx: Transaction,
  head: CaseHead,
  plan: Plan,
  meeting: FamilyMeeting,
  outline: PlanView,
): Promise<PlanView> {
  const { meetingId } = meeting;
  const { content, facts, goals, sip, didFamilyAttend, guardians, agencies } = await readDraft(
    tx,
    head,
    plan,
    meeting,
  );
  const versions = await tx.planVersion.findMany({ where: { planId: plan.id }, orderBy: { number: "desc" } });
  const latest = versions[0];
  const goalsIn = (area: string) => goals.filter((goal) => goal.area === area);
  return {
    ...outline,
    plan: {
      planId: plan.id,
      version: plan.version,
      kind: content.kind,
      nextMeetingOn: plan.nextMeetingOn && fromDatabaseDay(plan.nextMeetingOn),
      nextMeetingNote: plan.nextMeetingNote,
      nextAgencyIds: plan.nextAgencyIds,
    },
    invited: (await readInvited(tx, { caseId: plan.caseId, meetingId })).filter(
      ({ id }) => id !== head.coordinator?.agencyId,
    ),
    sections: content.areas.map((area): PlanSection => ({ ...area, goals: goalsIn(area.key) })),
    stray: goals.filter(({ area }) => !content.areas.some(({ key }) => key === area)),
    content,
    requirements: unmetRequirements(facts),
    didFamilyAttend,
    sip: sip && sip.view,
    suggestedCoordinatorId: agencyWithMost(facts.interventions),
    versions: versions.map(({ id, number, fixedAt }) => ({
      versionId: id,
      number,
      fixedOn: plainDate(dayOf(fixedAt)),
    })),
    differences: latest ? differencesBetween(planContentSchema.parse(latest.content), content) : null,
    agencies: agencies.map(({ id, name, mission }) => ({ id, name, mission })),
    guardians: guardians.map(({ id, name }) => ({ id, name })),
  };
}

async function readInvited(tx: Transaction, meeting: { caseId: string; meetingId: string }) {
  const agencies = await tx.agency.findMany({
    where: { id: { in: await listInvited(tx, meeting) } },
    select: { id: true, name: true },
  });
  return inAlphabeticalOrder(agencies, ({ name }) => name);
}

function emptyView(head: CaseHead): PlanView {
  return {
    ...{ plan: null, meeting: null, plannedMeetingId: null, content: null, differences: null },
    ...{ sections: [], stray: [], requirements: [], versions: [], agencies: [], guardians: [] },
    invited: [],
    kinds: planKindsOf(head),
    ...{ sip: null, didFamilyAttend: false, suggestedCoordinatorId: null },
    childsName: head.child.givenName,
  };
}

function requireId(id: string): string {
  if (!idSchema.safeParse(id).success) throw new NotFoundError("plan");
  return id;
}
