import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { type OpeningFacts, type OpeningRole, stateOfOpening } from "@/lib/openings/rules";
import type { EmergencyView } from "@/lib/openings/views";

export type EmergencyRow = {
  id: string;
  case_id: string;
  code: string;
  person_id: string;
  person_name: string;
  reason: string;
  opened_at: Date;
  until: Date;
  needs_approval: boolean;
  is_approved: boolean | null;
  decided_by: string | null;
  judgement: "motivated" | "investigate" | null;
  note: string | null;
  reviewed_by: string | null;
  reviewed_at: Date | null;
  works_with_case: boolean;
  manages_case: boolean;
  can_open: boolean;
};

/** The emergency openings that exist for whoever asks: own ones, those of own cases, and for a manager the agency's. */
export function listEmergencyRows(tx: Transaction): Promise<EmergencyRow[]> {
  return tx.$queryRaw<EmergencyRow[]>`
    SELECT id, case_id, code, person_id, person_name, reason, opened_at, until, needs_approval, is_approved, decided_by,
      judgement::text AS judgement, note, reviewed_by, reviewed_at, works_with_case, manages_case, can_open
    FROM app.emergency_openings() ORDER BY opened_at DESC, id`;
}

export async function findEmergencyRow(tx: Transaction, openingId: string): Promise<EmergencyRow | null> {
  return (await listEmergencyRows(tx)).find(({ id }) => id === openingId) ?? null;
}

export function factsOf(row: EmergencyRow): OpeningFacts {
  return {
    personId: row.person_id,
    openedAt: row.opened_at,
    until: row.until,
    needsApproval: row.needs_approval,
    isApproved: row.is_approved,
    isReviewed: row.reviewed_at !== null,
    canOpen: row.can_open,
  };
}

export function roleOf(row: EmergencyRow): OpeningRole {
  return { worksWithCase: row.works_with_case, manages: row.manages_case };
}

export function emergencyView(row: EmergencyRow, now: Date): EmergencyView {
  return {
    openingId: row.id,
    caseId: row.case_id,
    code: row.code,
    personName: row.person_name,
    reason: row.reason,
    openedAt: row.opened_at,
    until: row.until,
    state: stateOfOpening(factsOf(row), now),
    needsApproval: row.needs_approval,
    decidedBy: row.decided_by ?? "",
    review:
      row.judgement && row.reviewed_at
        ? { judgement: row.judgement, note: row.note ?? "", by: row.reviewed_by ?? "", at: row.reviewed_at }
        : null,
  };
}
