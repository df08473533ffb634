import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { isTreatedAsProtected, type Protection } from "@/lib/children/protection";
import {
  findVersionInForce,
  linesOf,
  partiesIn,
  readFollowUpRows,
  readWheels,
  recordsOf,
} from "@/lib/follow-ups/read-follow-ups";
import type { FollowUpsView, InterventionLine, OwnIntervention } from "@/lib/follow-ups/views";
import { planContentSchema } from "@/lib/plans/content";
import { dayOf } from "@/lib/text/format";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { comparePlainDates, plainDate, type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/** The plan in force, what has become of it, and when it is followed up next. */
export function getFollowUps(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "followUp", (tx) => readFollowUps(tx, caseId, todayInSweden(now)));
}

/** Within a transaction: as `getFollowUps`. */
export async function readFollowUps(
  tx: Transaction,
  caseId: string,
  today: PlainDate,
): Promise<FollowUpsView> {
  const inForce = await findVersionInForce(tx, caseId);
  if (!inForce) return { version: 0, plan: null, wheels: null, followUps: [] };
  const { row, content } = inForce;
  const rows = await readFollowUpRows(tx, [caseId]);
  const plan = await tx.plan.findUniqueOrThrow({ where: { id: row.planId } });
  const planned = await tx.meeting.findFirst({
    where: { caseId, heldOn: null, cancelledAt: null },
    orderBy: { plannedOn: "asc" },
    select: { id: true },
  });
  return {
    version: rows.length,
    plan: {
      ...{ versionId: row.id, number: row.number, fixedOn: plainDate(dayOf(row.fixedAt)) },
      meetingHeldOn: content.meeting.heldOn,
      childsName: content.child.firstName,
      interventions: linesOf(content, rows, today),
      parties: partiesIn(content),
      nextOn: plan.nextMeetingOn && fromDatabaseDay(plan.nextMeetingOn),
      endsHere: plan.nextMeetingOn === null && plan.nextMeetingNote !== "",
      plannedMeetingId: planned?.id ?? null,
    },
    wheels: await readWheels(tx, caseId, rows),
    followUps: await recordsOf(tx, rows, row),
  };
}

/**
 * The coordinator's work list (S004-20): every intervention of the plans in force in the cases that the reader works with, what
 * is late first. One event names every case on it.
 */
export function listOwnInterventions(actor: Actor, now = new Date()): Promise<OwnIntervention[]> {
  const today = todayInSweden(now);
  return withActor(actor, async (tx) => {
    const versions = await tx.planVersion.findMany({ orderBy: { fixedAt: "asc" } });
    const inForce = [...new Map(versions.map((version) => [version.caseId, version])).values()];
    const caseIds = inForce.map(({ caseId }) => caseId);
    const closed = await tx.closure.findMany({
      where: { caseId: { in: caseIds } },
      select: { caseId: true },
    });
    const cases = await tx.childCase.findMany({
      where: { id: { in: caseIds } },
      select: { id: true, code: true },
    });
    const children = await tx.child.findMany({
      where: { caseId: { in: caseIds } },
      select: { caseId: true, givenName: true, familyName: true, protection: true },
    });
    const rows = Map.groupBy(await readFollowUpRows(tx, caseIds), ({ caseId }) => caseId);
    const open = inForce.filter(({ caseId }) => closed.every((closure) => closure.caseId !== caseId));
    const lines = open.flatMap(({ caseId, content }): OwnIntervention[] => {
      const child = children.find((one) => one.caseId === caseId);
      const code = cases.find(({ id }) => id === caseId)?.code;
      if (!child || !code) return [];
      const own = linesOf(planContentSchema.parse(content), rows.get(caseId) ?? [], today);
      return own.map((line) => ({ ...ownLine(line, child), caseId, code }));
    });
    const sorted = lines.toSorted(byUrgency);
    return recorded(sorted, { act: "cases.listed", caseIds: open.map(({ caseId }) => caseId), at: now });
  });
}

type ChildOfLine = {
  readonly givenName: string;
  readonly familyName: string;
  readonly protection: Protection;
};

/** The family of a protected child is not named in a list: over a shoulder a mother's name is an address. */
function ownLine(line: InterventionLine, { givenName, familyName, protection }: ChildOfLine) {
  if (!isTreatedAsProtected(protection)) return { ...line, childsName: `${givenName} ${familyName}` };
  const responsible = line.responsibleAgencyId === null ? "" : line.responsible;
  return { ...line, responsible, childsName: null };
}

/** What is late first, then by the day; what is done stands last, and what has no day before it. */
function byUrgency(a: OwnIntervention, b: OwnIntervention): number {
  const rank = ({ isLate, status, dueOn }: OwnIntervention) =>
    isLate ? 0 : status === "done" ? 3 : dueOn === null ? 2 : 1;
  const days = a.dueOn && b.dueOn ? comparePlainDates(a.dueOn, b.dueOn) : 0;
  return rank(a) - rank(b) || days || a.what.localeCompare(b.what, "sv");
}
