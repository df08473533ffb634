import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { makeCaseCode } from "@/lib/cases/code";
import { NotFoundError } from "@/lib/errors";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";

/**
 * Opens a case from an activated assessment of the actor's agency, within the transaction that also registers the child.
 * The database checks the caller and makes the actor its first case worker and coordinator. Returns the case's id.
 */
export async function openCase(
  tx: Transaction,
  actor: Actor,
  assessmentId: string,
  now: Date,
): Promise<string> {
  const [row] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT app.open_case(${assessmentId}::uuid, ${makeCaseCode()}, ${now}) AS id`;
  if (!row) throw new NotFoundError("assessment");
  await noteInitiator(tx, actor, row.id, now);
  return row.id;
}

/** Where the routine leaves the summons to whoever took the initiative, it is noted who that was (S004-12). */
async function noteInitiator(tx: Transaction, actor: Actor, caseId: string, now: Date): Promise<void> {
  const { practiceModel, modelVersion } = await tx.childCase.findUniqueOrThrow({
    where: { id: caseId },
    select: { practiceModel: true, modelVersion: true },
  });
  if (getPracticeModel(practiceModel, modelVersion).invitation.sender === "anyCaseWorker") return;
  const { agencyId, personId } = actor;
  await tx.summonsSender.create({ data: { caseId, agencyId, personId, since: now } });
}
