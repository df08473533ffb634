import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/access/with-actor";
import { observationSources, walk } from "@/lib/assessments/rules";
import { decisionStanding } from "@/lib/compound-needs/rules";
import type { OwnDecision, RequestToDecide } from "@/lib/compound-needs/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";

const moment = z.string().transform((text) => new Date(text));

/** What `app.decision_requests_to_decide` gives for each request. */
const requestSchema = z.object({
  label: z.string(),
  practiceModel: z.string(),
  modelVersion: z.number(),
  position: z.number(),
  note: z.string(),
  askedAt: moment,
  askedBy: z.string(),
  decidedAt: moment.nullable(),
  decidedBy: z.string().nullable(),
  isCompound: z.boolean().nullable(),
  reason: z.string().nullable(),
  observations: z.array(z.object({ source: z.enum(observationSources), text: z.string() })),
  answers: z.array(
    z.object({
      questionKey: z.string(),
      optionKey: z.string(),
      reconsideration: z.string().nullable(),
      choices: z.array(z.string()),
      reasoning: z.string(),
    }),
  ),
});

type Row = { request_id: string; is_current: boolean; facts: unknown };

/** Within a transaction: what the actor may decide about, the earliest first; empty for anybody else. */
export async function listRequests(tx: Transaction): Promise<RequestToDecide[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT request_id, is_current, facts FROM app.decision_requests_to_decide() ORDER BY facts->>'askedAt'`;
  return rows.map(({ request_id, is_current, facts }) => {
    const { practiceModel, modelVersion, answers, position, ...request } = requestSchema.parse(facts);
    const { decidedAt, decidedBy, isCompound, reason, ...asked } = request;
    const model = getPracticeModel(practiceModel, modelVersion);
    return {
      ...asked,
      ...{ requestId: request_id, model, version: position, isCurrent: is_current },
      walked: walk(model.tree, answers),
      decision:
        decidedAt && isCompound !== null
          ? { isCompound, decidedAt, decidedBy: decidedBy ?? "", reason: reason ?? "" }
          : null,
    };
  });
}

type OfAssessment = { readonly id: string; readonly version: number; readonly needsDecision: boolean };

/** Within a transaction, for the author: what came of asking about the assessment. */
export async function readOwnDecision(tx: Transaction, assessment: OfAssessment): Promise<OwnDecision> {
  const latest = await tx.decisionRequest.findFirst({
    where: { assessmentId: assessment.id },
    orderBy: { position: "desc" },
    include: { decision: true },
  });
  const { needsDecision, version } = assessment;
  const request = latest && {
    position: latest.position,
    isCompound: latest.decision?.isCompound ?? null,
  };
  const decided = latest?.decision;
  const person =
    decided && (await tx.person.findUnique({ where: { id: decided.decidedById }, select: { name: true } }));
  return {
    standing: decisionStanding(needsDecision, version, request),
    askedAt: latest?.askedAt ?? null,
    decision: decided
      ? {
          isCompound: decided.isCompound,
          reason: decided.reason,
          decidedAt: decided.decidedAt,
          decidedBy: person?.name ?? "",
        }
      : null,
  };
}
