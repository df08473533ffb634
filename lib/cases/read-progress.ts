import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { type CaseProgress, progressSchema, stageFactsOf } from "@/lib/cases/progress";
import type { StageFacts } from "@/lib/cases/stage";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";

/** One case as far as its dated facts tell. */
export type ProgressRow = {
  readonly caseId: string;
  /** Whether the case is in the reader's working zone; otherwise its head alone. */
  readonly isWorking: boolean;
  readonly progress: CaseProgress;
  readonly facts: StageFacts;
};

type Row = {
  case_id: string;
  is_working: boolean;
  facts: unknown;
  is_left: boolean;
  contacted_on: Date | null;
};

/** Every case that the transaction sees, worked with or headed: one statement however many they are. */
export async function listProgress(tx: Transaction, today: PlainDate): Promise<ProgressRow[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT p.*, p.case_id = ANY (ARRAY(SELECT app.cases_left_behind())) AS is_left, k.contacted_on
    FROM app.case_progress() p LEFT JOIN app.last_family_contacts() k ON k.case_id = p.case_id`;
  return rows.map((row) => toProgress(row, today));
}

/** As `listProgress`, for one case; null when it does not exist for the transaction. */
export async function findProgress(
  tx: Transaction,
  caseId: string,
  today: PlainDate,
): Promise<ProgressRow | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT p.*, EXISTS (SELECT app.cases_left_behind(${caseId}::uuid)) AS is_left, k.contacted_on
    FROM app.case_progress(${caseId}::uuid) p LEFT JOIN app.last_family_contacts(${caseId}::uuid) k ON k.case_id = p.case_id`;
  return row ? toProgress(row, today) : null;
}

function toProgress(
  { case_id, is_working, facts, is_left, contacted_on }: Row,
  today: PlainDate,
): ProgressRow {
  const progress = progressSchema.parse(facts);
  const beside = {
    hasCoordinatorLeft: is_left,
    lastContactOn: contacted_on && fromDatabaseDay(contacted_on),
  };
  return {
    caseId: case_id,
    isWorking: is_working,
    progress,
    facts: stageFactsOf(progress, today, beside),
  };
}
