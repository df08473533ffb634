import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { ClientBase } from "pg";
import { canonicalOf, type ChainRow, hashOf } from "@/lib/access/audit-chain";
import { readHeadLine } from "@/lib/audit/heads";

/** What a check of the trace found. `problems` is empty when nothing was; the first is the earliest row. */
export type Verification = {
  readonly rowCount: number;
  readonly headCount: number;
  readonly problems: readonly string[];
};

const batchSize = 5_000;
const start = Buffer.alloc(32);

/** Reads the whole trace, row by row, and the shipped heads. Needs to read the table and nothing else. */
export async function verifyAudit(
  client: Pick<ClientBase, "query">,
  auditKey: Buffer,
  headsFile: string,
): Promise<Verification> {
  const heads = await readHeads(headsFile, auditKey);
  const waiting = new Map(heads.good.map(({ seq, hash, at }) => [`${seq} ${hash}`, at]));
  const problems: string[] = [];
  let prev: Buffer = start;
  let isKeyed = false;
  let rowCount = 0;
  for await (const row of rowsOf(client)) {
    rowCount += 1;
    const problem = problemOf(row, prev, isKeyed, auditKey);
    if (problem) problems.push(`Row ${row.seq} ${problem}`);
    isKeyed ||= row.eventId !== "";
    prev = row.hash ?? start;
    waiting.delete(`${row.seq} ${prev.toString("hex")}`);
  }
  for (const [head, at] of waiting) {
    problems.push(
      `Row ${head.split(" ")[0] ?? ""} stood in the trace at ${at}, as a shipped head shows, and does not now.`,
    );
  }
  return { rowCount, headCount: heads.good.length, problems: [...problems, ...heads.problems] };
}

/** A row whose own hash is right was written by Kring as it stands; one that names the row before stands where it was put. */
function problemOf(row: ChainRow, prev: Buffer, isKeyed: boolean, auditKey: Buffer): string | null {
  if (!row.hash || !row.prev) return "has no hash: Kring did not write it.";
  if (row.eventId === "" && isKeyed) return "has no key of its own: Kring did not write it.";
  if (!ownHash(row, row.prev, auditKey).equals(row.hash))
    return "does not match its hash: it was changed, or Kring did not write it.";
  if (!row.prev.equals(prev))
    return "does not follow on the row before it: rows were removed, added or moved.";
  return null;
}

function ownHash(row: ChainRow, prev: Buffer, auditKey: Buffer): Buffer {
  if (row.eventId !== "") return hashOf(row, prev, auditKey);
  return createHash("sha256").update(prev).update(canonicalOf(row)).digest();
}

/** The columns are read as they are, not through app.audit_canonical: whoever changed a row could have changed that too. */
async function* rowsOf(client: Pick<ClientBase, "query">): AsyncGenerator<ChainRow> {
  let after = "-9223372036854775808";
  for (;;) {
    const { rows } = await client.query<ChainRow>(
      `SELECT seq::text AS seq, coalesce(event_id::text, '') AS "eventId", trunc(extract(epoch FROM at) * 1000)::text AS "atMs",
         coalesce(person_id::text, '') AS "personId", coalesce(appointment_id::text, '') AS "appointmentId",
         coalesce(agency_id::text, '') AS "agencyId", act, coalesce(case_id::text, '') AS "caseId",
         array_to_string(case_ids, ',') AS "caseIds", coalesce(subject_id::text, '') AS "subjectId", outcome,
         detail::text AS detail, prev, hash
       FROM audit_events WHERE audit_events.seq > $1 ORDER BY audit_events.seq LIMIT ${String(batchSize)}`,
      [after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

async function readHeads(file: string, auditKey: Buffer) {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return { good: [], problems: [`The file of shipped heads, ${file}, cannot be read.`] };
  const lines = text.split("\n").filter((line) => line !== "");
  const read = lines.map((line) => readHeadLine(line, auditKey));
  return {
    good: read.filter((head) => head !== null),
    problems: read.flatMap((head, index) =>
      head ? [] : [`Line ${String(index + 1)} of the shipped heads was not written by Kring.`],
    ),
  };
}
