import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { makeCaseCode } from "@/lib/cases/code";
import { NotFoundError } from "@/lib/errors";

/**
 * Opens a case from an activated assessment of the actor's agency, within the transaction that also registers the child.
 * The database checks the caller and makes the actor its first case worker and coordinator. Returns the case's id.
 */
export async function openCase(tx: Transaction, assessmentId: string, now: Date): Promise<string> {
  const [row] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT app.open_case(${assessmentId}::uuid, ${makeCaseCode()}, ${now}) AS id`;
  if (!row) throw new NotFoundError("assessment");
  return row.id;
}
