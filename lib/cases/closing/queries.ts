import "server-only";
import type { Actor } from "@/lib/access/actor";
import { type Outstanding, outstandingOf } from "@/lib/cases/outstanding";
import { readCase } from "@/lib/cases/queries";
import { findProgress } from "@/lib/cases/read-progress";
import { type ClosureReason, closureReasons, mayCloseCase } from "@/lib/cases/rules";
import { stageOf } from "@/lib/cases/stage";
import { NotFoundError } from "@/lib/errors";
import { todayInSweden } from "@/lib/time/plain-date";

export type ClosingView = {
  readonly outstanding: readonly Outstanding[];
  /** The reasons that the case's stage lets it end for; none when it is closed. */
  readonly reasons: readonly ClosureReason[];
};

/** What closing a case would leave undone, and what it can be closed for. */
export function getClosing(actor: Actor, caseId: string, now = new Date()) {
  const today = todayInSweden(now);
  return readCase(actor, caseId, "closure", async (tx): Promise<ClosingView> => {
    const row = await findProgress(tx, caseId, today);
    if (!row) throw new NotFoundError("case");
    const { facts } = row;
    const closing = { stage: stageOf(facts, today), isConsentInForce: facts.consent.isInForce };
    return {
      outstanding: outstandingOf(facts),
      reasons: closureReasons.filter((reason) => mayCloseCase(reason, closing).granted),
    };
  });
}
