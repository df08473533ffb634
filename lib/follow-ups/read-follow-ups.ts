import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { isLate, mayCorrect, standing } from "@/lib/follow-ups/rules";
import type { FollowUpRecord, InterventionLine, PartyView, WheelsView } from "@/lib/follow-ups/views";
import { type Participant, participantKey } from "@/lib/meetings/notes/rules";
import { participantOf } from "@/lib/meetings/notes/participants";
import { interventionsIn, type PlanContent, planContentSchema } from "@/lib/plans/content";
import { namesIn } from "@/lib/plans/names";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";
import type { PlanVersion } from "@/prisma/generated/client";

/** Within a transaction: the version of the plan in force, or null until one is fixed. */
export async function findVersionInForce(tx: Transaction, caseId: string) {
  const row = await tx.planVersion.findFirst({ where: { caseId }, orderBy: { fixedAt: "desc" } });
  return row && { row, content: planContentSchema.parse(row.content) };
}

/** Within a transaction: every follow-up of the cases as it is saved, in the order in which they were recorded. */
export async function readFollowUpRows(tx: Transaction, caseIds: readonly string[]) {
  const rows = await tx.followUp.findMany({
    where: { caseId: { in: [...caseIds] } },
    include: { outcomes: true, satisfactions: true, marks: true },
    orderBy: { recordedAt: "asc" },
  });
  return rows.map((row) => ({
    ...row,
    heldOn: fromDatabaseDay(row.heldOn),
    nextOn: row.nextOn && fromDatabaseDay(row.nextOn),
  }));
}

export type FollowUpRow = Awaited<ReturnType<typeof readFollowUpRows>>[number];

/** Those whom the plan is for: the child, the guardians, and the agencies that take part in it. */
export function partiesIn(content: PlanContent): PartyView[] {
  const party = (participant: Participant, who: string): PartyView => ({
    participant,
    key: participantKey(participant),
    who,
  });
  return [
    party({ kind: "child" }, content.child.firstName),
    ...content.guardians.map(({ id, name }) => party({ kind: "guardian", id }, name)),
    ...content.agencies.map(({ id, name }) => party({ kind: "agency", id }, name)),
  ];
}

/** The interventions of a version with what the latest follow-up that asked about each says. */
export function linesOf(
  content: PlanContent,
  rows: readonly FollowUpRow[],
  today: PlainDate,
): InterventionLine[] {
  const names = namesIn(content);
  const told = standing(rows);
  return interventionsIn(content).map(({ id, what, responsible, dueOn }) => {
    const latest = told
      .flatMap(({ outcomes }) => outcomes)
      .find(({ interventionId }) => interventionId === id);
    const status = latest?.outcome ?? "notFollowedUp";
    return {
      ...{ interventionId: id, what, dueOn, status },
      responsible: responsible ? names.responsible(responsible) : "",
      responsibleAgencyId: responsible?.kind === "agency" ? responsible.agencyId : null,
      why: latest?.why ?? "",
      isLate: isLate({ status, dueOn }, today),
    };
  });
}

/** The wheel as it was when the first version was fixed, and as the latest follow-up that asked about it says. */
export async function readWheels(
  tx: Transaction,
  caseId: string,
  rows: readonly FollowUpRow[],
): Promise<WheelsView | null> {
  const first = await tx.planVersion.findFirst({ where: { caseId }, orderBy: { fixedAt: "asc" } });
  const now = standing(rows).find(({ marks }) => marks.length > 0);
  if (!first || !now) return null;
  const { wheel, meeting } = planContentSchema.parse(first.content);
  const then = wheel.flatMap(({ key: area, state }) => (state === null ? [] : [{ area, state }]));
  return {
    then: { on: meeting.heldOn, marks: then },
    now: { on: now.heldOn, marks: now.marks.map(({ area, state }) => ({ area, state })) },
  };
}

/** The history, latest first; one that has been corrected stands right after what stands in its place. */
export async function recordsOf(
  tx: Transaction,
  rows: readonly FollowUpRow[],
  inForce: PlanVersion,
): Promise<FollowUpRecord[]> {
  const versions = await tx.planVersion.findMany({
    where: { id: { in: rows.map(({ planVersionId }) => planVersionId) } },
  });
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ recordedById }) => recordedById) } },
    select: { id: true, name: true },
  });
  const nameOf = (personId: string) => people.find(({ id }) => id === personId)?.name ?? "";
  const before = (row: FollowUpRow): FollowUpRow[] => {
    const corrected = rows.find(({ id }) => id === row.correctsId);
    return corrected ? [corrected, ...before(corrected)] : [];
  };
  return standing(rows)
    .flatMap((row) => [row, ...before(row)])
    .flatMap((row) => {
      const version = versions.find(({ id }) => id === row.planVersionId);
      return version ? recordOf(row, version, rows, inForce.id, nameOf(row.recordedById)) : [];
    });
}

function recordOf(
  row: FollowUpRow,
  version: PlanVersion,
  rows: readonly FollowUpRow[],
  inForceId: string,
  recordedBy: string,
): FollowUpRecord {
  const content = planContentSchema.parse(version.content);
  const { heldOn, childPart, childWords, nextOn, endReason } = row;
  return {
    ...{ followUpId: row.id, versionNumber: version.number, recordedBy },
    ...{ heldOn, childPart, childWords, nextOn, endReason },
    outcomes: interventionsIn(content).flatMap(({ id, what }) =>
      row.outcomes
        .filter(({ interventionId }) => interventionId === id)
        .map(({ outcome, why }) => ({ interventionId: id, what, outcome, why })),
    ),
    satisfactions: partiesIn(content).flatMap((party) =>
      row.satisfactions
        .filter((one) => participantKey(participantOf(one)) === party.key)
        .map(({ satisfaction, note }) => ({ ...party, satisfaction, note })),
    ),
    marks: row.marks.map(({ area, state }) => ({ area, state })),
    isCorrected: rows.some(({ correctsId }) => correctsId === row.id),
    mayBeCorrected: mayCorrect(row.id, rows, inForceId).granted,
  };
}
