import type { Actor } from "@/lib/access/actor";
import {
  acknowledgeDuty,
  activateCollaboration,
  answerQuestion,
  endAssessment,
  noteObservation,
  startAssessment,
} from "@/lib/assessments/commands";
import { findModelToStart } from "@/lib/assessments/queries";
import {
  acknowledgeDutySchema,
  answerQuestionSchema,
  noteObservationSchema,
  recordOutcomeSchema,
  startAssessmentSchema,
} from "@/lib/assessments/schemas";
import type { observationSources } from "@/lib/assessments/rules";
import type { PlainDate } from "@/lib/time/plain-date";
import { at } from "./clock";
import { filled, versionOf } from "./form";

export type AssessmentStory = {
  readonly actor: Actor;
  readonly on: PlainDate;
  readonly label: string;
  readonly observations: readonly (readonly [source: (typeof observationSources)[number], text: string])[];
  /** Question, option, why, and the kinds of services thought of. */
  readonly answers: readonly (readonly [
    question: string,
    option: string,
    reasoning: string,
    agencyKinds?: readonly string[],
    choices?: readonly string[],
  ])[];
};

/** The observations and answers of an assessment, its outcome not yet recorded. Returns its id. */
export async function assessed({
  actor,
  on,
  label,
  observations,
  answers,
}: AssessmentStory): Promise<string> {
  const now = at(on);
  const routine = await findModelToStart(actor);
  if (!routine) throw new Error("No routine to begin by");
  const [model, modelVersion] = [{ practiceModel: routine.key }, String(routine.version)];
  const { assessmentId } = await startAssessment(
    actor,
    filled(startAssessmentSchema, { version: modelVersion, label, ...model }),
    now,
  );
  await acknowledgeDuty(actor, filled(acknowledgeDutySchema, await about(actor, assessmentId)), now);
  for (const [source, text] of observations) {
    const fields = { questionKey: "observations", source, text, intent: "add" };
    await noteObservation(
      actor,
      filled(noteObservationSchema, { ...(await about(actor, assessmentId)), ...fields }),
      now,
    );
  }
  await noteObservation(
    actor,
    filled(noteObservationSchema, { ...(await about(actor, assessmentId)), questionKey: "observations" }),
    now,
  );
  for (const [questionKey, optionKey, reasoning, agencyKinds = [], choices = []] of answers) {
    const answer = { questionKey, optionKey, reasoning, agencyKinds, choices };
    const fields = { ...model, modelVersion, ...answer };
    await answerQuestion(
      actor,
      filled(answerQuestionSchema, { ...(await about(actor, assessmentId)), ...fields }),
      now,
    );
  }
  return assessmentId;
}

/** The assessment led to collaboration. Returns its id, for the child to be registered from. */
export async function activated(story: AssessmentStory): Promise<string> {
  const assessmentId = await assessed(story);
  await activateCollaboration(
    story.actor,
    filled(recordOutcomeSchema, await about(story.actor, assessmentId)),
    at(story.on, "09:40"),
  );
  return assessmentId;
}

/** The assessment ended without collaboration. */
export async function endedWithoutCase(story: AssessmentStory): Promise<string> {
  const assessmentId = await assessed(story);
  await endAssessment(
    story.actor,
    filled(recordOutcomeSchema, await about(story.actor, assessmentId)),
    at(story.on, "09:40"),
  );
  return assessmentId;
}

export async function about(actor: Actor, assessmentId: string) {
  const version = await versionOf(actor, (tx) =>
    tx.assessment.findUnique({ where: { id: assessmentId }, select: { version: true } }),
  );
  return { assessmentId, version };
}
