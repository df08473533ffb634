import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { type Ground, type ReadAct, readActs, readingOf } from "@/lib/audit/rules";
import type { AccessLogView, ReadingView } from "@/lib/audit/views";
import { readCase } from "@/lib/cases/queries";
import { listGuardians } from "@/lib/children/queries";

const pageSize = 50;

type Row = {
  seq: string;
  at: Date;
  act: ReadAct;
  page: string | null;
  person_id: string | null;
  person_name: string | null;
  person_title: string | null;
  agency_id: string | null;
  agency_name: string | null;
  agency_kind: string | null;
  ground: Ground;
  total: bigint;
};

/** "Vem har läst?": who has read the case, from which agency, when and what, latest first. The asking is a reading too. */
export function getAccessLog(actor: Actor, caseId: string, page = 1) {
  return readCase(actor, caseId, "accessLog", async (tx, head): Promise<AccessLogView> => {
    const rows = await listReadings(tx, head.caseId, pageSize, (page - 1) * pageSize);
    const total = Number(rows[0]?.total ?? 0);
    const guardians = (await listGuardians(tx, caseId)).filter(({ receivesPlan }) => receivesPlan);
    return {
      readings: rows.map((row) => toReading(row, actor)),
      page,
      pageCount: Math.max(1, Math.ceil(total / pageSize)),
      total,
      receivers: [
        { value: "child", name: "" },
        ...guardians.map(({ guardianId, name }) => ({ value: guardianId, name })),
      ],
    };
  });
}

/** Within a transaction: readings of a case that the caller coordinates, latest first. */
export function listReadings(tx: Transaction, caseId: string, limit: number, offset: number): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT seq, at, act, page, person_id, person_name, person_title, agency_id, agency_name, agency_kind, ground, total
    FROM app.case_readings(${caseId}::uuid, ${[...readActs]}, ${limit}::int, ${offset}::int)`;
}

function toReading(row: Row, actor: Actor): ReadingView {
  return {
    ...readingOf(row.act, row.page),
    key: row.seq,
    at: row.at,
    isReader: row.person_id === actor.personId,
    personName: row.person_name,
    title: row.person_title ?? "",
    agencyName: row.agency_name ?? "",
    ground: row.ground,
  };
}
