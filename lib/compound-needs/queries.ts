import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal, recorded } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { listRequests } from "@/lib/compound-needs/read-requests";
import type { RequestToDecide } from "@/lib/compound-needs/views";
import { deadlineToSet } from "@/lib/deadlines/deadline-to-set";
import { NotFoundError } from "@/lib/errors";
import { todayInSweden } from "@/lib/time/plain-date";

/** What waits for the actor's decision, the earliest first. Empty for anybody who may not decide. */
export function listRequestsToDecide(actor: Actor, now = new Date()): Promise<RequestToDecide[]> {
  return withActor(actor, async (tx) => {
    const requests = (await listRequests(tx)).filter(({ decision, isCurrent }) => isCurrent && !decision);
    if (requests.length === 0) return nothingPersonal(requests);
    return recorded(requests, {
      act: "decision.listed",
      detail: { requestIds: requests.map(({ requestId }) => requestId) },
      at: now,
    });
  });
}

/** One request, decided or not, and the last day that a yes today gives. For anybody who may not decide it does not exist. */
export function getRequest(actor: Actor, requestId: string, now = new Date()) {
  return withActor(actor, async (tx) => {
    const request = (await listRequests(tx)).find((one) => one.requestId === requestId);
    if (!request) throw new NotFoundError("decisionRequest");
    const deadline = await deadlineToSet(tx, actor, request.model, todayInSweden(now));
    return recorded({ request, deadline }, { act: "decision.read", subjectId: requestId, at: now });
  });
}
