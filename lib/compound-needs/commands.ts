import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { claimAssessment } from "@/lib/assessments/claim-assessment";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { mayObserve } from "@/lib/assessments/rules";
import { listRequests } from "@/lib/compound-needs/read-requests";
import { mayAskForDecision, mayDecide } from "@/lib/compound-needs/rules";
import type { AskForDecision, DecideCompoundNeed } from "@/lib/compound-needs/schemas";
import { deadlineToSet } from "@/lib/deadlines/deadline-to-set";
import { listDelegations } from "@/lib/delegates/read-delegations";
import { ConflictError, DomainError, NotFoundError } from "@/lib/errors";
import { todayInSweden } from "@/lib/time/plain-date";

/** The initiator asks whether the need is compound. What is changed after it has to be asked about anew. */
export function askForDecision(
  actor: Actor,
  input: AskForDecision,
  now = new Date(),
): Promise<{ assessmentId: string }> {
  const { assessmentId, version, note } = input;
  return withActor(
    actor,
    async (tx) => {
      const { facts, walked } = await readAssessment(tx, assessmentId);
      ensure(mayObserve(actor, facts));
      await claimAssessment(tx, assessmentId, version, now);
      const isActivating = walked.state === "arrived" && walked.outcome.effect === "activates";
      ensure(mayAskForDecision(facts.decision, isActivating));

      const { id } = await tx.decisionRequest.create({
        data: {
          ...{ assessmentId, note, position: version + 1 },
          ...{ agencyId: actor.agencyId, askedAt: now, askedById: actor.personId },
        },
        select: { id: true },
      });
      return recorded(
        { assessmentId },
        { act: "decision.asked", subjectId: id, detail: { assessmentId }, at: now },
      );
    },
    input,
  );
}

/** The manager, or whom the manager has appointed, decides (S004-8). A yes starts the deadline in the same transaction (Q3). */
export function decideCompoundNeed(
  actor: Actor,
  input: DecideCompoundNeed,
  now = new Date(),
): Promise<{ requestId: string }> {
  const { requestId, version, reason } = input;
  const isCompound = input.decision === "yes";
  return withActor(
    actor,
    async (tx) => {
      const request = (await listRequests(tx)).find((one) => one.requestId === requestId);
      if (!request) throw await whyNoRequest(tx, actor, requestId, now);
      if (request.version !== version) throw new ConflictError(request.version);
      if (request.decision) throw new DomainError("compoundNeeds.refusals.decided");

      const today = todayInSweden(now);
      const deadline = isCompound ? await deadlineToSet(tx, actor, request.model, today) : null;
      const decided = { requestId, isCompound, reason, decidedAt: now, deadline };
      const [row] = await tx.$queryRaw<{ id: string | null }[]>`
        SELECT app.decide_compound_need(${JSON.stringify(decided)}::jsonb)::text AS id`;
      if (!row?.id) throw new DomainError("compoundNeeds.refusals.changed");
      return recorded(
        { requestId },
        { act: "decision.made", subjectId: requestId, detail: { isCompound }, at: now },
      );
    },
    input,
  );
}

/** The author is told who decides; for anybody else there is no such request. */
async function whyNoRequest(tx: Transaction, actor: Actor, requestId: string, now: Date) {
  const own = await tx.decisionRequest.findUnique({ where: { id: requestId }, select: { id: true } });
  if (own) ensure(mayDecide(actor, await listDelegations(tx), todayInSweden(now)));
  return new NotFoundError("decisionRequest");
}
