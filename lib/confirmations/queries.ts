import "server-only";
import type { Actor } from "@/lib/access/actor";
import { readCase } from "@/lib/cases/queries";
import { readConfirmations } from "@/lib/confirmations/read-confirmations";
import type { ConfirmationsView } from "@/lib/confirmations/views";
import { NotFoundError } from "@/lib/errors";
import { readPlanNow } from "@/lib/plans/queries";

/** Who has confirmed a version and who has not: of the latest, unless another is asked for. Null before there is one. */
export function getConfirmations(
  actor: Actor,
  caseId: string,
  versionId: string | null = null,
  now = new Date(),
) {
  return readCase(actor, caseId, "plan.confirmations", (tx): Promise<ConfirmationsView | null> =>
    readConfirmations(tx, actor, { caseId, versionId }, now),
  );
}

/** One party of a version, to note its answer. */
export function getPartyConfirmation(
  actor: Actor,
  caseId: string,
  versionId: string,
  receiver: string,
  now = new Date(),
) {
  return readCase(actor, caseId, "plan.confirmations", async (tx) => {
    const version = await readConfirmations(tx, actor, { caseId, versionId }, now);
    const party = version?.parties.find(({ key }) => key === receiver);
    if (!version || !party) throw new NotFoundError("party");
    return { version, party };
  });
}

/** As `getPlan`, with who has confirmed the latest version. */
export function getPlanWithConfirmations(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "plan", async (tx, head) => ({
    ...(await readPlanNow(tx, head, now)),
    confirmations: await readConfirmations(tx, actor, { caseId, versionId: null }, now),
  }));
}
