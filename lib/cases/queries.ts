import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import type { CaseHead } from "@/lib/cases/views";
import type { Protection } from "@/lib/children/protection";
import { openSchooling } from "@/lib/children/sealed";
import { NotFoundError } from "@/lib/errors";
import { fromDatabaseDay } from "@/lib/time/database-day";

/**
 * Reads one page of a case: its head and what `read` adds, in one transaction. The reading is an event of its own,
 * so a page cannot forget it. A case outside the actor's working zone does not exist.
 * @param page names the page in the trace, as "consents".
 */
export async function readCase<T>(
  actor: Actor,
  caseId: string,
  page: string,
  read: (tx: Transaction, head: CaseHead) => Promise<T>,
): Promise<{ readonly head: CaseHead; readonly view: T }> {
  return withActor(actor, async (tx) => {
    const head = await readCaseHead(tx, caseId);
    const view = await read(tx, head);
    return recorded({ head, view }, { act: "case.read", caseId: head.caseId, detail: { page } });
  });
}

type HeadRow = {
  id: string;
  code: string;
  version: number;
  practice_model: string;
  model_version: number;
  opened_at: Date;
  closed_at: Date | null;
  emergency_until: Date | null;
  child_id: string;
  given_name: string;
  family_name: string;
  birth_date: Date;
  schooling: string;
  protection: Protection;
  coordinator_id: string | null;
  coordinator_name: string;
  coordinator_agency_id: string;
  coordinator_agency: string;
};

/** For commands that need the head within their own transaction. One statement; the child's row decides that the case is in the working zone. */
export async function readCaseHead(tx: Transaction, caseId: string): Promise<CaseHead> {
  if (!isUuid(caseId)) throw new NotFoundError("case");
  const [row] = await tx.$queryRaw<HeadRow[]>`
    SELECT c.id, c.code, c.version, c.practice_model, c.model_version, c.opened_at, e.closed_at,
      k.id AS child_id, k.given_name, k.family_name, k.birth_date, k.schooling, k.protection::text AS protection,
      (SELECT max(x.until) FROM openings x WHERE x.case_id = c.id AND x.person_id = app.person_id() AND x.agency_id = app.agency_id()
        AND x.kind = 'emergency' AND x.until > now() AND NOT EXISTS (SELECT 1 FROM case_workers w
          WHERE w.case_id = c.id AND w.person_id = x.person_id AND w.agency_id = x.agency_id AND w.ended_at IS NULL)) AS emergency_until,
      p.person_id AS coordinator_id, o.name AS coordinator_name, p.agency_id AS coordinator_agency_id, a.name AS coordinator_agency
    FROM child_cases c
    JOIN children k ON k.case_id = c.id
    LEFT JOIN closures e ON e.case_id = c.id
    LEFT JOIN coordinator_periods p ON p.case_id = c.id AND p.ended_at IS NULL
    LEFT JOIN people o ON o.id = p.person_id
    LEFT JOIN agencies a ON a.id = p.agency_id
    WHERE c.id = ${caseId}::uuid`;
  if (!row) throw new NotFoundError("case");
  return {
    caseId: row.id,
    code: row.code,
    version: row.version,
    practiceModel: row.practice_model,
    modelVersion: row.model_version,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    emergencyUntil: row.emergency_until,
    child: {
      givenName: row.given_name,
      familyName: row.family_name,
      birthDate: fromDatabaseDay(row.birth_date),
      schooling: openSchooling({ id: row.child_id, schooling: row.schooling }),
      protection: row.protection,
    },
    coordinator: row.coordinator_id
      ? {
          personId: row.coordinator_id,
          personName: row.coordinator_name,
          agencyId: row.coordinator_agency_id,
          agencyName: row.coordinator_agency,
        }
      : null,
  };
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
