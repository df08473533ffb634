import "server-only";
import type { Transaction } from "@/lib/db";

/**
 * `shared`: until the transaction ends nobody changes who may see the case, by a withdrawal, a closure or another family.
 * `alone`: for whoever does change it; they wait for everybody who is saving, and whoever comes later finds what they decided.
 */
export type Hold = "shared" | "alone";

/** Before anything about the case is read: what was read earlier may have ended while this waited. */
export async function holdCase(tx: Transaction, caseId: string, hold: Hold): Promise<void> {
  if (hold === "alone")
    await tx.$queryRaw`SELECT id FROM child_cases WHERE id = ${caseId}::uuid FOR NO KEY UPDATE`;
  else await tx.$queryRaw`SELECT id FROM child_cases WHERE id = ${caseId}::uuid FOR SHARE`;
}

/** As `holdCase`, at an invited agency: the case of its invitation or of a copy it was handed. */
export async function holdReceived(tx: Transaction, id: string, hold: Hold): Promise<void> {
  await tx.$executeRaw`SELECT app.hold_received(${id}::uuid, ${hold === "alone"})`;
}

/** Whoever else saves to the same list of the case waits here until this transaction ends; everything else goes on. */
export async function holdList(tx: Transaction, list: string, caseId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${list} ${caseId}`}, 0))`;
}
