import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import type { CaseHead } from "@/lib/cases/views";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { type HappenedEvent, type ToldAct, toldActs } from "@/lib/cases/timeline/views";

/** What has happened in a case, latest first, and how much there is in all. */
export type Happened = { readonly events: readonly HappenedEvent[]; readonly total: number };

type Row = {
  seq: bigint;
  act: ToldAct;
  at: Date;
  person_id: string | null;
  person_name: string | null;
  agency_name: string | null;
  subject_name: string | null;
  giver: string | null;
  guardian_name: string | null;
  agency_names: string[] | null;
  invited_name: string | null;
  answer: string | null;
  total: bigint;
};

const longest = 500;

/** Everything that has happened in a case. */
export function getTimeline(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "timeline", (tx, head) => readTimeline(tx, actor, head, longest));
}

/**
 * The latest events in one statement, with the names that the trace does not hold. The family of a protected child is
 * not named here either: over a shoulder a mother's name is an address.
 */
export async function readTimeline(
  tx: Transaction,
  actor: Actor,
  head: CaseHead,
  limit: number,
): Promise<Happened> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT e.seq, e.act, e.at, e.person_id, p.name AS person_name, a.name AS agency_name,
      (SELECT s.name FROM people s WHERE s.id = e.subject_id) AS subject_name,
      e.detail->>'giver' AS giver,
      (SELECT g.name FROM guardians g WHERE g.id::text = e.detail->>'guardianId') AS guardian_name,
      (SELECT array_agg(n.name ORDER BY n.name) FROM agencies n
        WHERE n.id::text = e.detail->>'agencyId' OR e.detail->'agencyIds' ? n.id::text) AS agency_names,
      (SELECT n.name FROM invitations i JOIN agencies n ON n.id = i.agency_id WHERE i.id = e.subject_id) AS invited_name,
      e.detail->>'kind' AS answer,
      count(*) OVER () AS total
    FROM audit_events e LEFT JOIN people p ON p.id = e.person_id LEFT JOIN agencies a ON a.id = e.agency_id
    WHERE e.case_id = ${head.caseId}::uuid AND e.act = ANY (${[...toldActs]}) AND e.outcome = 'done'
    ORDER BY e.seq DESC LIMIT ${limit}`;
  const isProtected = isTreatedAsProtected(head.child.protection);
  const shown = rows.map((row) => (isProtected ? { ...row, guardian_name: null } : row));
  return { events: shown.map((row) => toEvent(row, actor)), total: Number(rows[0]?.total ?? 0) };
}

function toEvent(row: Row, actor: Actor): HappenedEvent {
  return {
    key: String(row.seq),
    act: row.act,
    at: row.at,
    isReader: row.person_id === actor.personId,
    personName: row.person_name,
    agencyName: row.agency_name ?? "",
    subjectName: row.subject_name ?? "",
    giver: { kind: row.giver === "child" ? "child" : "guardian", name: row.guardian_name ?? "" },
    agencyNames: row.agency_names ?? [],
    invitedName: row.invited_name ?? "",
    answer: row.answer,
  };
}
