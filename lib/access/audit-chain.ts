import { createHmac } from "node:crypto";

const blockBytes = 64;

/** A row of the trace as the verifier reads it: every field as PostgreSQL writes it, and nothing where it is empty. */
export type ChainRow = {
  readonly seq: string;
  readonly eventId: string;
  readonly atMs: string;
  readonly personId: string;
  readonly appointmentId: string;
  readonly agencyId: string;
  readonly act: string;
  readonly caseId: string;
  readonly caseIds: string;
  readonly subjectId: string;
  readonly outcome: string;
  readonly detail: string;
  readonly prev: Buffer | null;
  readonly hash: Buffer | null;
};

/** What the hash of a row is taken over. The twin of app.audit_canonical. */
export function canonicalOf(row: ChainRow): string {
  return [
    "kring-audit-1",
    ...[row.seq, row.eventId, row.atMs, row.personId, row.appointmentId, row.agencyId],
    ...[row.act, row.caseId, row.caseIds, row.subjectId, row.outcome, row.detail],
  ].join("\n");
}

/** The hash that a row must have to stand after `prev`. */
export function hashOf(row: ChainRow, prev: Buffer, auditKey: Buffer): Buffer {
  return createHmac("sha256", rowKey(row.eventId, auditKey)).update(prev).update(canonicalOf(row)).digest();
}

/**
 * The padded keys of HMAC (RFC 2104) for one row. The database hashes with them and keeps neither, so whoever holds the
 * database can neither write a row nor mend the chain after a change.
 */
export function rowPads(eventId: string, auditKey: Buffer): { inner: Buffer; outer: Buffer } {
  const key = rowKey(eventId, auditKey);
  return { inner: padded(key, 0x36), outer: padded(key, 0x5c) };
}

/** Signs what leaves the database about the chain. */
export function signHead(text: string, auditKey: Buffer): string {
  return createHmac("sha256", auditKey).update(`head\n${text}`).digest("hex");
}

function rowKey(eventId: string, auditKey: Buffer): Buffer {
  return createHmac("sha256", auditKey).update(`row\n${eventId}`).digest();
}

function padded(key: Buffer, pad: number): Buffer {
  return Buffer.alloc(blockBytes, pad).map((byte, index) => byte ^ (key[index] ?? 0)) as Buffer;
}
