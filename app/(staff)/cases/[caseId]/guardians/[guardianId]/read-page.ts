import { requireActor } from "@/lib/auth/current";
import { getGuardian } from "@/lib/children/queries";
import { orNotFound } from "@/lib/page";

/** What Next gives a page under `/cases/[caseId]/guardians/[guardianId]`. */
export type GuardianPageProps = {
  readonly params: Promise<{ readonly caseId: string; readonly guardianId: string }>;
};

/** The case and the guardian, or the page "Sidan finns inte". */
export async function readGuardianPage({ params }: GuardianPageProps) {
  const { caseId, guardianId } = await params;
  const { head, view } = await orNotFound(getGuardian(await requireActor(), caseId, guardianId));
  return { caseId, head, guardian: view };
}
