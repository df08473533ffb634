import "server-only";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal, recorded } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { modelOfAgency } from "@/lib/assessments/model-of-agency";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { findOutcome } from "@/lib/assessments/rules";
import type { AssessmentListItem, AssessmentView, OutcomeCount } from "@/lib/assessments/views";
import { decisionStanding, type RequestFacts } from "@/lib/compound-needs/rules";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { PracticeModel } from "@/lib/practice-models/schema";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { Prisma } from "@/prisma/generated/client";

const latestRequest = {
  orderBy: { position: "desc" },
  take: 1,
  select: { position: true, decision: { select: { isCompound: true } } },
} satisfies Prisma.DecisionRequestFindManyArgs;

/** @param page names the page in the trace, as "outcome". */
export function getAssessment(actor: Actor, assessmentId: string, page: string): Promise<AssessmentView> {
  return withActor(actor, async (tx) => {
    const assessment = await readAssessment(tx, assessmentId);
    return recorded(assessment, {
      act: "assessment.read",
      subjectId: assessment.assessmentId,
      detail: { page },
    });
  });
}

/** The routine that an assessment the actor starts now will follow; null where there is none. */
export function findModelToStart(actor: Actor): Promise<PracticeModel | null> {
  return withActor(actor, async (tx) => nothingPersonal(await modelOfAgency(tx, actor.agencyId)));
}

/** The actor's own assessments, the latest first: those that go on and those that have ended. */
export function listAssessments(actor: Actor): Promise<AssessmentListItem[]> {
  return withActor(actor, async (tx) => {
    const rows = await tx.assessment.findMany({
      where: { authorId: actor.personId, agencyId: actor.agencyId },
      orderBy: { savedAt: "desc" },
      include: {
        answers: { orderBy: { position: "asc" } },
        outcome: true,
        otherServiceContact: { select: { checkOn: true } },
        decisionRequests: latestRequest,
        _count: { select: { observations: { where: { removedAt: null } } } },
      },
    });
    const cases = await tx.childCase.findMany({
      where: { assessmentId: { in: rows.map(({ id }) => id) } },
      select: { id: true, assessmentId: true },
    });
    const items = rows.map((row): AssessmentListItem => ({
      assessmentId: row.id,
      label: row.label,
      startedAt: row.startedAt,
      savedAt: row.savedAt,
      model: getPracticeModel(row.practiceModel, row.modelVersion),
      facts: {
        agencyId: row.agencyId,
        observationCount: row._count.observations,
        answers: row.answers.map(({ question, option, reconsideration }) => ({
          questionKey: question,
          optionKey: option,
          reconsideration,
        })),
        endedAt: row.outcome?.decidedAt ?? null,
        decision: decisionStanding(row.needsDecision, row.version, requestFacts(row.decisionRequests[0])),
      },
      outcome: row.outcome && {
        key: row.outcome.outcome,
        activates: row.outcome.activates,
        decidedAt: row.outcome.decidedAt,
      },
      caseId: cases.find(({ assessmentId }) => assessmentId === row.id)?.id ?? null,
      checkOn: row.otherServiceContact?.checkOn ? fromDatabaseDay(row.otherServiceContact.checkOn) : null,
    }));
    return recorded(items, {
      act: "assessment.listed",
      detail: { assessmentIds: items.map(({ assessmentId }) => assessmentId) },
    });
  });
}

/** For the manager: how the agency's assessments have ended, without identity. Nothing for anybody else. */
export function countOutcomes(actor: Actor): Promise<OutcomeCount[]> {
  return withActor(actor, async (tx) => {
    const rows = await tx.$queryRaw<
      { practice_model: string; model_version: number; outcome: string; total: number | null }[]
    >`
      SELECT * FROM app.assessment_outcome_counts() ORDER BY practice_model, model_version, outcome`;
    const counts = rows.flatMap(
      ({ practice_model: key, model_version: version, outcome, total }): OutcomeCount[] => {
        const title = findOutcome(getPracticeModel(key, version).tree, outcome)?.title;
        return title ? [{ outcome, title, total }] : [];
      },
    );
    return nothingPersonal(counts);
  });
}

type RequestRow = { readonly position: number; readonly decision: { readonly isCompound: boolean } | null };

function requestFacts(row: RequestRow | undefined): RequestFacts | null {
  return row ? { position: row.position, isCompound: row.decision?.isCompound ?? null } : null;
}
