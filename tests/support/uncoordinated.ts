import type { Actor } from "@/lib/access/actor";
import { asAdmin } from "@/scripts/support/database-server";
import { handedOverCase, withdrawnBy } from "@/tests/support/coordination";

/**
 * A case that nobody coordinates any more: it was handed over and the consent is taken back, for the new coordinator alone
 * (nobody where it began works with it any more), or for all. Returns the version that the manager's form carries.
 */
export function uncoordinatedCase(from: Actor, to: Actor, reach: "theirs" | "all") {
  return asAdmin(process.env.DATABASE_OWNER_URL ?? "", async (owner) => {
    const { caseId } = await handedOverCase(from, to);
    const leave = "update case_workers set ended_at = now() where case_id = $1 and agency_id = $2";
    await owner.query(leave, [caseId, from.agencyId]);
    await withdrawnBy(to, caseId, reach === "all" ? "all" : to.agencyId);
    const { rows } = await owner.query<{ version: number }>("select version from child_cases where id = $1", [
      caseId,
    ]);
    return { caseId, version: rows[0]?.version ?? 0 };
  });
}
