import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import type { FamilyContact } from "@/lib/cases/stage";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { readFamily } from "@/lib/preparatory-talks/queries";

/**
 * Within a transaction: whether the child and each guardian have been asked in a talk before the first meeting, where the routine
 * wants it before anybody is called (S004-9). That somebody did not want to, or could not, is an answer.
 */
export async function readFamilyContact(
  tx: Transaction,
  caseId: string,
  { familyContactBeforeCall }: Pick<PracticeModel, "familyContactBeforeCall">,
): Promise<FamilyContact> {
  if (!familyContactBeforeCall) return "notNeeded";
  const held = await tx.meeting.count({ where: { caseId, heldOn: { not: null } } });
  if (held > 0) return "notNeeded";
  const asked = await tx.preparatoryVoice.findMany({
    where: { caseId, part: { not: "notAsked" } },
    select: { guardianId: true },
  });
  const family = await readFamily(tx, caseId);
  const isAsked = (id: string | null) => asked.some(({ guardianId }) => guardianId === id);
  return family.every(({ guardianId }) => isAsked(guardianId)) ? "done" : "missing";
}
