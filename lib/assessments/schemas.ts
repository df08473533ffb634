import { z } from "zod";
import { type AnswerDetails, detailFaults, findQuestion, observationSources } from "@/lib/assessments/rules";
import { findPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { Question } from "@/lib/practice-models/tree-schema";
import { choice, id, mutation, optionalText, requiredText } from "@/lib/validation";

export const lengths = { label: 60, observation: 1000, reasoning: 1500 };

const identityNumber = /\d{6}[-+ ]?\d{4}/;

/** `version` is the practice model's. */
export const startAssessmentSchema = z.strictObject({
  ...mutation,
  practiceModel: requiredText(40, "validation.form"),
  label: requiredText(lengths.label, "assessments.errors.label").refine(
    (text) => !identityNumber.test(text),
    {
      error: "assessments.errors.labelWithNumber",
    },
  ),
});
export type StartAssessment = z.output<typeof startAssessmentSchema>;

/** `version` is the assessment's, here and below where nothing else is said. */
const onAssessment = { ...mutation, assessmentId: id };

export const acknowledgeDutySchema = z.strictObject(onAssessment);
export type AcknowledgeDuty = z.output<typeof acknowledgeDutySchema>;

/** A new observation, or none, and then either more of them or the next question. */
export const noteObservationSchema = z
  .strictObject({
    ...onAssessment,
    questionKey: z.string().max(40),
    source: choice(observationSources).nullable().catch(null).default(null),
    text: optionalText(lengths.observation),
    intent: z.enum(["add", "next", "later"]).default("next"),
  })
  .refine(({ text, intent }) => intent !== "add" || text !== "", {
    path: ["text"],
    error: "assessments.errors.observation",
    when: () => true,
  })
  .refine(({ text, source, intent }) => source !== null || (text === "" && intent !== "add"), {
    path: ["source"],
    error: "assessments.errors.source",
    when: () => true,
  });
export type NoteObservation = z.output<typeof noteObservationSchema>;

const answerFields = {
  ...onAssessment,
  practiceModel: z.string().max(40),
  modelVersion: z.coerce.number<string>({ error: "validation.form" }).int(),
  questionKey: z.string().max(40),
  optionKey: z.string({ error: "validation.choose" }).min(1, { error: "validation.choose" }).max(40),
  reasoning: optionalText(lengths.reasoning),
  choices: z.array(z.string().max(40)).max(30).default([]),
  agencyKinds: z.array(z.string().max(40)).max(30).default([]),
  intent: z.enum(["next", "later"]).default("next"),
};

/** What stands beside an answer is asked for by the practice model; each fault is told by its field. */
export const answerQuestionSchema = z.strictObject(answerFields).superRefine((answer, context) => {
  const model = findPracticeModel(answer.practiceModel, answer.modelVersion);
  const question = model && findQuestion(model.tree, answer.questionKey);
  if (!question) return;
  for (const { fieldKey, reason } of detailFaults(question, answer.optionKey, detailsOf(question, answer))) {
    context.addIssue({ code: "custom", path: [formField(question, fieldKey)], message: reason });
  }
});
export type AnswerQuestion = z.output<typeof answerQuestionSchema>;

export const reconsiderSchema = z.strictObject({
  ...onAssessment,
  note: requiredText(lengths.reasoning, "assessments.errors.reconsideration"),
});
export type Reconsider = z.output<typeof reconsiderSchema>;

export const recordOutcomeSchema = z.strictObject(onAssessment);
export type RecordOutcome = z.output<typeof recordOutcomeSchema>;

type WrittenDetails = Pick<AnswerQuestion, "reasoning" | "choices" | "agencyKinds">;

/** What was written beside the answer, by the keys that the model has for its fields. */
export function detailsOf(question: Question, written: WrittenDetails): AnswerDetails {
  return Object.fromEntries(question.fields.map(({ key, kind }) => [key, written[formFields[kind]]]));
}

/** A question has at most one field of each kind, so the form names its fields by kind. */
export const formFields = { text: "reasoning", choices: "choices", agencyKinds: "agencyKinds" } as const;

function formField(question: Question, fieldKey: string): string {
  const field = question.fields.find(({ key }) => key === fieldKey);
  return field ? formFields[field.kind] : "";
}
