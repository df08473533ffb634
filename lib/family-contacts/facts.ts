import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { PlainDate } from "@/lib/time/plain-date";

/** Within a transaction: when somebody of the family was last talked with, counted from the first plan. Null before it. */
export async function readLastContact(tx: Transaction, caseId: string): Promise<PlainDate | null> {
  const [row] = await tx.$queryRaw<{ contacted_on: Date | null }[]>`
    SELECT contacted_on FROM app.last_family_contacts(${caseId}::uuid)`;
  return row?.contacted_on ? fromDatabaseDay(row.contacted_on) : null;
}
