import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { modelInUse } from "@/lib/practice-models/find-practice-model";
import type { PracticeModel } from "@/lib/practice-models/schema";

/** The routine that an agency begins by: its authority's, in its own words if it has any. Null where there is no agency, or no such routine any more. */
export async function modelOfAgency(tx: Transaction, agencyId: string): Promise<PracticeModel | null> {
  const agency = await tx.agency.findUnique({
    where: { id: agencyId },
    select: { authority: { select: { id: true, practiceModel: true } } },
  });
  return agency && modelInUse(agency.authority.id, agency.authority.practiceModel);
}
