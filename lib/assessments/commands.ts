import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { withActor } from "@/lib/access/with-actor";
import { claimAssessment } from "@/lib/assessments/claim-assessment";
import { modelOfAgency } from "@/lib/assessments/model-of-agency";
import { readAssessment } from "@/lib/assessments/read-assessment";
import {
  detailFaults,
  findQuestion,
  latestAnswerTo,
  mayActivate,
  mayAnswer,
  mayEndWithoutCase,
  mayObserve,
} from "@/lib/assessments/rules";
import {
  type AcknowledgeDuty,
  type AnswerQuestion,
  detailsOf,
  type NoteObservation,
  type Reconsider,
  type RecordOutcome,
  type StartAssessment,
} from "@/lib/assessments/schemas";
import type { AssessmentView } from "@/lib/assessments/views";
import { ConflictError, DomainError } from "@/lib/errors";

/**
 * Anybody who works in an agency may start one, whatever their task (S001-1, S004-2). It follows the routine of the agency's
 * authority, and keeps it. The version is that of the routine they were shown.
 */
export function startAssessment(actor: Actor, input: StartAssessment, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const model = await modelOfAgency(tx, actor.agencyId);
      if (model?.key !== input.practiceModel) throw new DomainError("assessments.errors.otherModel");
      if (model.version !== input.version) throw new ConflictError(model.version);
      const { id: assessmentId } = await tx.assessment.create({
        data: {
          agencyId: actor.agencyId,
          authorId: actor.personId,
          label: input.label,
          practiceModel: model.key,
          modelVersion: model.version,
          needsDecision: model.compoundNeedDecision !== "none",
          startedAt: now,
          savedAt: now,
        },
        select: { id: true },
      });
      return recorded({ assessmentId }, { act: "assessment.started", subjectId: assessmentId, at: now });
    },
    input,
  );
}

/** Notes that the author was reminded of the duty to report, and nothing more. */
export function acknowledgeDuty(actor: Actor, input: AcknowledgeDuty, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const { assessmentId } = input;
      const { isReminded } = await readAssessment(tx, assessmentId);
      if (!isReminded) {
        await claimAssessment(tx, assessmentId, input.version, now);
        await tx.assessment.update({ where: { id: assessmentId }, data: { remindedOfDutyAt: now } });
      }
      return recorded({ assessmentId }, { act: "assessment.reminded", subjectId: assessmentId, at: now });
    },
    input,
  );
}

/** Writes an observation if there is one, and answers the question if the author goes on. */
export function noteObservation(actor: Actor, input: NoteObservation, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const { assessmentId, source, text } = input;
      const assessment = await readAssessment(tx, assessmentId);
      ensure(mayObserve(actor, assessment.facts));
      await claimAssessment(tx, assessmentId, input.version, now);

      const isNew = source !== null && text !== "";
      if (isNew) {
        await tx.observation.create({
          data: {
            assessmentId,
            agencyId: actor.agencyId,
            source,
            text,
            notedAt: now,
            notedById: actor.personId,
          },
        });
      }
      if (input.intent !== "add") {
        const count = assessment.observations.length + Number(isNew);
        const answer = {
          questionKey: input.questionKey,
          optionKey: onlyOption(assessment, input.questionKey),
        };
        const facts = { ...assessment.facts, observationCount: count };
        ensure(mayAnswer(actor, assessment.model.tree, facts, { ...answer, reconsideration: null }));
        await tx.assessmentAnswer.create({
          data: { ...answerRow(actor, input, now), option: answer.optionKey },
        });
      }
      return recorded(
        { assessmentId },
        { act: "observation.noted", subjectId: assessmentId, detail: { source }, at: now },
      );
    },
    input,
  );
}

export function answerQuestion(actor: Actor, input: AnswerQuestion, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const { assessmentId, questionKey, optionKey, reasoning } = input;
      const { model, facts } = await readAssessment(tx, assessmentId);
      ensure(mayAnswer(actor, model.tree, facts, { questionKey, optionKey, reconsideration: null }));
      const question = findQuestion(model.tree, questionKey);
      const [fault] = question ? detailFaults(question, optionKey, detailsOf(question, input)) : [];
      if (fault) throw new DomainError(fault.reason);

      await claimAssessment(tx, assessmentId, input.version, now);
      await tx.assessmentAnswer.create({
        data: {
          ...answerRow(actor, input, now),
          option: optionKey,
          choices: [...input.choices, ...input.agencyKinds],
          reasoning,
        },
      });
      return recorded(
        { assessmentId },
        { act: "assessment.answered", subjectId: assessmentId, detail: { questionKey, optionKey }, at: now },
      );
    },
    input,
  );
}

/** None of the ways fitted: back to the question that the model names, with a note on what was concluded (Q1). */
export function reconsider(actor: Actor, input: Reconsider, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const { assessmentId } = input;
      const { model, facts, answers, walked } = await readAssessment(tx, assessmentId);
      const outcome = walked.state === "arrived" ? walked.outcome : null;
      if (outcome?.effect !== "reconsiders") throw new DomainError("assessments.errors.nothingToReconsider");
      const questionKey = outcome.returnsTo;
      const optionKey = latestAnswerTo(answers, questionKey)?.optionKey ?? "";
      ensure(mayAnswer(actor, model.tree, facts, { questionKey, optionKey, reconsideration: input.note }));

      await claimAssessment(tx, assessmentId, input.version, now);
      await tx.assessmentAnswer.create({
        data: {
          ...answerRow(actor, { ...input, questionKey }, now),
          option: optionKey,
          reconsideration: input.note,
        },
      });
      return recorded(
        { assessmentId, questionKey },
        { act: "assessment.reconsidered", subjectId: assessmentId, detail: { questionKey }, at: now },
      );
    },
    input,
  );
}

/** The answers led to collaboration: the outcome is recorded, and a child may be registered (S001-12). */
export function activateCollaboration(actor: Actor, input: RecordOutcome, now = new Date()) {
  return recordOutcome(actor, input, true, now);
}

/** The answers led elsewhere: the outcome is recorded, and nothing more can be made of the assessment (S001-6, S001-11). */
export function endAssessment(actor: Actor, input: RecordOutcome, now = new Date()) {
  return recordOutcome(actor, input, false, now);
}

function recordOutcome(actor: Actor, input: RecordOutcome, activates: boolean, now: Date) {
  return withActor(
    actor,
    async (tx) => {
      const { assessmentId } = input;
      const { model, facts, walked } = await readAssessment(tx, assessmentId);
      ensure((activates ? mayActivate : mayEndWithoutCase)(actor, model.tree, facts));
      if (walked.state !== "arrived") throw new DomainError("assessments.errors.questionsLeft");

      await claimAssessment(tx, assessmentId, input.version, now);
      const { outcome, decidedBy } = walked;
      const hasWays = outcome.effect === "ends" && outcome.ways.length > 0;
      await tx.assessmentOutcome.create({
        data: {
          assessmentId,
          agencyId: actor.agencyId,
          outcome: outcome.key,
          activates,
          practiceModel: model.key,
          modelVersion: model.version,
          otherServiceKind: hasWays ? (decidedBy.answer.choices[0] ?? null) : null,
          decidedAt: now,
          decidedById: actor.personId,
        },
      });
      return recorded(
        { assessmentId },
        {
          act: "assessment.decided",
          subjectId: assessmentId,
          detail: { outcome: outcome.key, activates },
          at: now,
        },
      );
    },
    input,
  );
}

type Answered = { readonly assessmentId: string; readonly questionKey: string; readonly version: number };

function answerRow(actor: Actor, { assessmentId, questionKey, version }: Answered, now: Date) {
  return {
    assessmentId,
    agencyId: actor.agencyId,
    question: questionKey,
    position: version,
    answeredAt: now,
    answeredById: actor.personId,
  };
}

/** Observations are answered in one way only: that they are written down. */
function onlyOption({ model }: AssessmentView, questionKey: string): string {
  const question = findQuestion(model.tree, questionKey);
  return question?.kind === "observations" ? (question.options[0]?.key ?? "") : "";
}
