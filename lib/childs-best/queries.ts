import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { CaseHead } from "@/lib/cases/views";
import { hasPassedOn, phaseByAge } from "@/lib/childs-best/rules";
import type { ChildsBestView } from "@/lib/childs-best/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { todayInSweden } from "@/lib/time/plain-date";

/** Within a transaction: who follows the child by age. Null where the routine has no such role. */
export async function readChildsBest(
  tx: Transaction,
  { caseId, practiceModel, modelVersion, child }: CaseHead,
  now: Date,
): Promise<ChildsBestView | null> {
  const { childsBest: holders } = getPracticeModel(practiceModel, modelVersion);
  if (holders.length === 0) return null;
  const rows = await tx.childsBestHolder.findMany({ where: { caseId }, orderBy: { since: "desc" } });
  const byAge = phaseByAge(child.birthDate, todayInSweden(now));
  const [latest] = rows;
  if (!latest) return { version: 0, holders, current: null, byAge, hasPassedOn: false };
  const { phase, personName, workplace, phone, since } = latest;
  return {
    ...{ version: rows.length, holders, byAge },
    current: { phase, personName, workplace, phone, since: todayInSweden(since) },
    hasPassedOn: hasPassedOn(phase, byAge),
  };
}
