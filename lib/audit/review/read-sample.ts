import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { LogEventView } from "@/lib/audit/review/views";
import { isReadAct, readingOf } from "@/lib/audit/rules";
import { NotFoundError } from "@/lib/errors";
import { id as idSchema } from "@/lib/validation";

export type EventRow = {
  seq: string;
  at: Date;
  act: string;
  page: string | null;
  outcome: string;
  person_id: string | null;
  person_name: string | null;
  person_title: string | null;
  agency_name: string | null;
  case_id: string | null;
  case_code: string | null;
  case_count: number | null;
};

/** The authority whose trace the caller reviews. For anybody else there is no log. */
export async function requireReviewedAuthority(tx: Transaction): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string | null }[]>`SELECT app.reviewed_authority_id() AS id`;
  if (!row?.id) throw new NotFoundError("log");
  return row.id;
}

/** A sample of the caller's authority with its events, what has been found about them, and whether it is signed off. */
export async function readSample(tx: Transaction, sampleId: string) {
  if (!idSchema.safeParse(sampleId).success) throw new NotFoundError("logSample");
  const sample = await tx.logSample.findUnique({ where: { id: sampleId } });
  if (!sample) throw new NotFoundError("logSample");
  const events = await tx.$queryRaw<EventRow[]>`SELECT * FROM app.sampled_events(${sampleId}::uuid)`;
  const judgements = await tx.logJudgement.findMany({ where: { sampleId } });
  const signOff = await tx.logSampleSignOff.findUnique({ where: { sampleId } });
  return { sample, events, judgements, signOff };
}

export function toLogEvent(row: EventRow): LogEventView {
  return {
    seq: row.seq,
    at: row.at,
    act: row.act,
    reading: isReadAct(row.act) ? readingOf(row.act, row.page) : null,
    isDenied: row.outcome !== "done",
    page: row.page ?? "",
    personId: row.person_id,
    personName: row.person_name ?? "",
    title: row.person_title ?? "",
    agencyName: row.agency_name ?? "",
    caseCode: row.case_code,
    caseCount: row.case_count ?? 0,
  };
}
