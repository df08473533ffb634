import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { newestPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { PracticeModel } from "@/lib/practice-models/schema";

/** The routine that an agency begins by: its authority's. Null where there is no agency, or no such routine any more. */
export async function modelOfAgency(tx: Transaction, agencyId: string): Promise<PracticeModel | null> {
  const agency = await tx.agency.findUnique({
    where: { id: agencyId },
    select: { authority: { select: { practiceModel: true } } },
  });
  return agency && newestPracticeModel(agency.authority.practiceModel);
}
