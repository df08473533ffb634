import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { listColleagues } from "@/lib/cases/case-workers/facts";
import { headRow } from "@/lib/cases/overview/head-row";
import type { Absence, HeadToOpen, OpeningView, Overview } from "@/lib/cases/overview/views";
import { findProgress, listProgress, type ProgressRow } from "@/lib/cases/read-progress";
import { mayAppoint, uncoordinatedFactsOf } from "@/lib/coordination/rules";
import { NotFoundError } from "@/lib/errors";
import { listOpeningsToReview } from "@/lib/openings/queries";
import { newestPracticeModel } from "@/lib/practice-models/find-practice-model";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";
import { id as idSchema } from "@/lib/validation";

const openingsShown = 10;

/** For a manager: how the agency's open cases stand, without identity. Four statements and one event. */
export function getOverview(actor: Actor, now = new Date()): Promise<Overview> {
  const today = todayInSweden(now);
  return withActor(actor, async (tx) => {
    requireManager(actor);
    const heads = (await listProgress(tx, today))
      .map((row) => headRow(row, actor, today))
      .filter(({ stage }) => stage !== "closed");
    const overview = {
      heads,
      absences: await listAbsences(tx),
      openings: await listOpenings(tx, actor, now),
      toReview: await listOpeningsToReview(tx, actor, now),
      ...(await readDecisions(tx, actor)),
    };
    return recorded(overview, { act: "heads.listed", caseIds: heads.map(({ caseId }) => caseId), at: now });
  });
}

/** One head, for the page where a manager opens the case, and how many times they have done so. */
export function getHead(actor: Actor, caseId: string, now = new Date()): Promise<HeadToOpen> {
  const today = todayInSweden(now);
  return withActor(actor, async (tx) => {
    requireManager(actor);
    const row = idSchema.safeParse(caseId).success ? await findProgress(tx, caseId, today) : null;
    if (!row) throw new NotFoundError("case");
    const openingCount = await tx.opening.count({
      where: { caseId, personId: actor.personId, kind: "manager" },
    });
    const uncoordinated =
      row.progress.coordinatorId === null ? await readUncoordinated(tx, actor, row, now) : null;
    return recorded(
      { ...headRow(row, actor, today), openingCount, uncoordinated },
      { act: "head.read", caseId, at: now },
    );
  });
}

/** Whom the manager can appoint where nobody coordinates, if anybody may take the case up. */
async function readUncoordinated(tx: Transaction, actor: Actor, row: ProgressRow, now: Date) {
  const where = { id: row.caseId };
  const { version } = await tx.childCase.findUniqueOrThrow({ where, select: { version: true } });
  const mayTakeUp = mayAppoint(actor, uncoordinatedFactsOf(row)).granted;
  return { version, mayTakeUp, colleagues: await listColleagues(tx, actor, now) };
}

/** The overview does not exist for anybody else. */
function requireManager({ tasks }: Actor): void {
  if (!tasks.includes("manage")) throw new NotFoundError("overview");
}

type AbsenceRow = { code: string; kind: Absence["kind"]; happened_on: Date; reason: string };

async function listAbsences(tx: Transaction): Promise<Absence[]> {
  const rows = await tx.$queryRaw<AbsenceRow[]>`
    SELECT code, kind, happened_on, reason FROM app.family_absences() ORDER BY happened_on DESC, code`;
  return rows.map(({ happened_on, ...absence }) => ({ ...absence, on: fromDatabaseDay(happened_on) }));
}

/** Whether the agency's routine asks its manager to decide, and how many requests wait. */
async function readDecisions(
  tx: Transaction,
  { agencyId }: Actor,
): Promise<Pick<Overview, "decides" | "decisionCount">> {
  const [row] = await tx.$queryRaw<{ key: string; waiting: number }[]>`
    SELECT u.practice_model AS key, (SELECT count(*)::int FROM app.decision_requests_to_decide() r
      WHERE r.is_current AND r.facts->>'decidedAt' IS NULL) AS waiting
    FROM agencies a JOIN authorities u ON u.id = a.authority_id WHERE a.id = ${agencyId}::uuid`;
  const model = row && newestPracticeModel(row.key);
  return { decides: model?.compoundNeedDecision === "manager", decisionCount: row?.waiting ?? 0 };
}

type OpeningRow = { id: string; case_id: string; code: string; reason: string; opened_at: Date; until: Date };

async function listOpenings(tx: Transaction, actor: Actor, now: Date): Promise<OpeningView[]> {
  const rows = await tx.$queryRaw<OpeningRow[]>`
    SELECT o.id, o.case_id, c.code, o.reason, o.opened_at, o.until
    FROM openings o JOIN child_cases c ON c.id = o.case_id
    WHERE o.person_id = ${actor.personId}::uuid AND o.kind = 'manager' ORDER BY o.opened_at DESC LIMIT ${openingsShown}`;
  return rows.map((row) => ({
    openingId: row.id,
    caseId: row.case_id,
    code: row.code,
    reason: row.reason,
    openedAt: row.opened_at,
    until: row.until,
    isOver: row.until <= now,
  }));
}
