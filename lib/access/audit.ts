import "server-only";
import { randomUUID } from "node:crypto";
import { rowPads } from "@/lib/access/audit-chain";
import type { Transaction } from "@/lib/db";
import { env } from "@/lib/env";

/** What happened, for the trace: ids, keys and dates. Never a name, a number or free text. */
export type AuditEntry = {
  /** Past tense, slice first: "consent.withdrawn", "case.read". */
  readonly act: string;
  readonly caseId?: string;
  /** The cases of a list view: one row for the whole list. */
  readonly caseIds?: readonly string[];
  readonly subjectId?: string;
  /** "denied": asked for and not given. Such a line names no case; what was asked for is its subject. */
  readonly outcome?: "done" | "denied" | "failed";
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  readonly at?: Date;
};

/** What a transaction gives back: its result and the trace it leaves. */
export type Recorded<T> = { readonly result: T; readonly entry: AuditEntry | null };

/** The result, and the event that stands in the trace for it. */
export function recorded<T>(result: T, entry: AuditEntry): Recorded<T> {
  return { result, entry };
}

/** For reads of the register and of one's own account: nothing about a child was seen. */
export function nothingPersonal<T>(result: T): Recorded<T> {
  return { result, entry: null };
}

/** The last statement of a transaction: from here until it commits, nobody else can append. */
export async function appendAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  const eventId = randomUUID();
  const { inner, outer } = rowPads(eventId, Buffer.from(env().KRING_AUDIT_KEY, "base64"));
  await tx.$executeRaw`SELECT app.audit_append(${eventId}::uuid, ${inner}, ${outer}, ${entry.act}, ${entry.caseId ?? null}::uuid,
    ${[...(entry.caseIds ?? [])]}::uuid[], ${entry.subjectId ?? null}::uuid, ${entry.outcome ?? "done"},
    ${JSON.stringify(entry.detail ?? {})}::jsonb, ${entry.at ?? new Date()})`;
}
