import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { assessmentRow } from "@/lib/cases/list/assessment-row";
import { decisionRow } from "@/lib/cases/list/decision-row";
import { childRow, type ListedChild } from "@/lib/cases/list/child-row";
import { invitationRow } from "@/lib/cases/list/invitation-row";
import { listProgress } from "@/lib/cases/read-progress";
import type { CaseList, CaseRow, OpenRow } from "@/lib/cases/list/views";
import { listRequests } from "@/lib/compound-needs/read-requests";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";

/**
 * Everything that waits for the reader: what they are asked to decide, cases, own assessments that go on and invitations without an answer.
 * That somebody looked for a name stands in the trace; the name does not.
 * Five statements and one event, however many the cases are.
 */
export function listCases(actor: Actor, now = new Date(), isSearch = false): Promise<CaseList> {
  const today = todayInSweden(now);
  return withActor(actor, async (tx) => {
    const cases = await listOwnCases(tx, actor, today);
    const assessments = await listUnfinishedAssessments(tx, actor);
    const invitations = await listUnansweredInvitations(tx, actor, today);
    const decisions = (await listRequests(tx)).flatMap(decisionRow);
    const rows = [...decisions, ...cases, ...assessments, ...invitations].toSorted(ownFirst);
    const list = {
      open: rows.filter((row): row is OpenRow => "nextStep" in row),
      closed: rows.filter((row) => row.group === "closed"),
    };
    const caseIds = [...cases, ...invitations].map(({ caseId }) => caseId);
    return recorded(list, { act: "cases.listed", caseIds, detail: { isSearch }, at: now });
  });
}

function ownFirst(a: CaseRow, b: CaseRow): number {
  return Number(b.facts.isCoordinatedByReader ?? true) - Number(a.facts.isCoordinatedByReader ?? true);
}

type OfCase = { readonly caseId: string };

async function listOwnCases(
  tx: Transaction,
  actor: Actor,
  today: PlainDate,
): Promise<((CaseRow | OpenRow) & OfCase)[]> {
  const working = (await listProgress(tx, today)).filter(({ isWorking }) => isWorking);
  const children = await listChildren(
    tx,
    working.map(({ caseId }) => caseId),
  );
  return working.flatMap((row) => {
    const child = children.find(({ case_id }) => case_id === row.caseId);
    return child ? [{ ...childRow(row, child, actor, today), caseId: row.caseId }] : [];
  });
}

function listChildren(tx: Transaction, caseIds: readonly string[]): Promise<ListedChild[]> {
  return tx.$queryRaw<ListedChild[]>`
    SELECT id, case_id, given_name, family_name, birth_date, schooling, protection::text AS protection, language, needs_interpreter
    FROM children WHERE case_id = ANY (${caseIds}::uuid[])`;
}

async function listUnfinishedAssessments(tx: Transaction, actor: Actor): Promise<OpenRow[]> {
  const rows = await tx.$queryRaw<Parameters<typeof assessmentRow>[0][]>`
    SELECT s.id, s.label, s.practice_model, s.model_version, s.version, s.needs_decision, s.saved_at,
      r.position, r.asked_at, c.is_compound, (SELECT max(due_on) FROM deadlines d WHERE d.assessment_id = s.id) AS due_on, (
      SELECT coalesce(jsonb_agg(jsonb_build_object('questionKey', a.question, 'optionKey', a.option,
        'reconsideration', a.reconsideration) ORDER BY a.position), '[]')
      FROM assessment_answers a WHERE a.assessment_id = s.id) AS answers
    FROM assessments s LEFT JOIN assessment_outcomes o ON o.assessment_id = s.id
    LEFT JOIN LATERAL (SELECT * FROM decision_requests x WHERE x.assessment_id = s.id ORDER BY x.position DESC LIMIT 1) r ON true
    LEFT JOIN compound_need_decisions c ON c.request_id = r.id
    WHERE s.author_id = ${actor.personId}::uuid AND s.agency_id = ${actor.agencyId}::uuid AND o.assessment_id IS NULL`;
  return rows.flatMap((row) => assessmentRow(row, actor));
}

/** What receivers have to answer; a declined or lapsed invitation no longer exists for them. */
async function listUnansweredInvitations(
  tx: Transaction,
  actor: Actor,
  today: PlainDate,
): Promise<(OpenRow & OfCase)[]> {
  if (!actor.tasks.includes("receive")) return [];
  const rows = await tx.$queryRaw<Parameters<typeof invitationRow>[0][]>`
    SELECT i.id, i.case_id, i.snapshot FROM invitations i
    WHERE i.agency_id = ${actor.agencyId}::uuid
      AND NOT EXISTS (SELECT 1 FROM invitation_answers a WHERE a.invitation_id = i.id)`;
  return rows.flatMap((row) => invitationRow(row, today));
}
