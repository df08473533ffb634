import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { PaperOut } from "@/lib/cases/closing/views";
import { readReceiverNames } from "@/lib/disclosures/queries";
import { participantOf } from "@/lib/meetings/notes/participants";
import { participantKey } from "@/lib/meetings/notes/rules";
import { fromDatabaseDay } from "@/lib/time/database-day";

/** Who has been handed which version of the plan: the papers stay where they are when the case is closed. */
export async function listPapersOut(tx: Transaction, caseId: string): Promise<PaperOut[]> {
  const rows = await tx.disclosure.findMany({ where: { caseId }, orderBy: { disclosedAt: "asc" } });
  const versions = await tx.planVersion.findMany({ where: { caseId }, select: { id: true, number: true } });
  const nameOf = await readReceiverNames(tx, caseId);
  return rows.map((row) => ({
    disclosureId: row.id,
    receiverName: nameOf(participantKey(participantOf(row))),
    number: versions.find(({ id }) => id === row.planVersionId)?.number ?? 0,
    way: row.way,
    handedOn: fromDatabaseDay(row.disclosedOn),
  }));
}
