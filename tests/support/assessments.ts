import { kronobarn } from "@/lib/practice-models/kronobarn";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import {
  activateCollaboration,
  answerQuestion,
  endAssessment,
  noteObservation,
  startAssessment,
} from "@/lib/assessments/commands";
import { getAssessment } from "@/lib/assessments/queries";
import {
  answerQuestionSchema,
  noteObservationSchema,
  startAssessmentSchema,
} from "@/lib/assessments/schemas";

export type Given = readonly [questionKey: string, optionKey: string, details?: object];

/** The ways through the tree of Kronobarnsmodellen, after the observations. */
export const ownSupportEnough: Given[] = [["ownSupport", "yes"]];
export const otherServiceAlone: Given[] = [
  ["ownSupport", "no"],
  ["otherService", "yes", { agencyKinds: ["healthCare"] }],
];
export const together: Given[] = [
  ["ownSupport", "no"],
  ["otherService", "no"],
  ["together", "yes", { agencyKinds: ["socialServices", "healthCare"] }],
];
export const neither: Given[] = [...together.slice(0, 2), ["together", "no"]];

/** What a form rendered now would carry besides its fields. */
export async function formFor(actor: Actor, assessmentId: string) {
  const { version } = await getAssessment(actor, assessmentId, "test");
  return { idempotencyKey: randomUUID(), version: String(version), assessmentId };
}

export async function startedAssessment(actor: Actor, label = "Åk 7, hösten"): Promise<string> {
  const form = {
    idempotencyKey: randomUUID(),
    version: String(kronobarn.version),
    practiceModel: kronobarn.key,
    label,
  };
  const { assessmentId } = await startAssessment(actor, startAssessmentSchema.parse(form));
  return assessmentId;
}

/** An observation, and on to the next question unless told otherwise. */
export async function observed(actor: Actor, assessmentId: string, fields: object = {}) {
  const form = await formFor(actor, assessmentId);
  const observation = {
    questionKey: "observations",
    source: "seen",
    text: "Borta från skolan varje måndag.",
  };
  return noteObservation(actor, noteObservationSchema.parse({ ...form, ...observation, ...fields }));
}

export async function answered(actor: Actor, assessmentId: string, answers: readonly Given[]) {
  for (const [questionKey, optionKey, details] of answers) {
    const form = await formFor(actor, assessmentId);
    const model = { practiceModel: kronobarn.key, modelVersion: String(kronobarn.version) };
    const answer = { questionKey, optionKey, reasoning: "Vi har provat i fem veckor.", ...details };
    await answerQuestion(actor, answerQuestionSchema.parse({ ...form, ...model, ...answer }));
  }
}

/** An assessment with one observation and these answers, its outcome not yet recorded. */
export async function walkedAssessment(
  actor: Actor,
  answers: readonly Given[],
  label?: string,
): Promise<string> {
  const assessmentId = await startedAssessment(actor, label);
  await observed(actor, assessmentId);
  await answered(actor, assessmentId, answers);
  return assessmentId;
}

/** An assessment that led to collaboration, waiting for its child. */
export async function activatedAssessment(actor: Actor): Promise<string> {
  const assessmentId = await walkedAssessment(actor, together);
  const { version, ...form } = await formFor(actor, assessmentId);
  await activateCollaboration(actor, { ...form, version: Number(version) });
  return assessmentId;
}

export async function endedAssessment(
  actor: Actor,
  answers: readonly Given[],
  label?: string,
): Promise<string> {
  const assessmentId = await walkedAssessment(actor, answers, label);
  const { version, ...form } = await formFor(actor, assessmentId);
  await endAssessment(actor, { ...form, version: Number(version) });
  return assessmentId;
}
