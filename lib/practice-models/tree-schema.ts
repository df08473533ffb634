import { z } from "zod";

import { bilingualSchema, keySchema } from "@/lib/practice-models/text-schema";
import { treeFaults } from "@/lib/practice-models/tree-faults";

const leadsToSchema = z.discriminatedUnion("to", [
  z.strictObject({ to: z.literal("question"), key: keySchema }),
  z.strictObject({ to: z.literal("outcome"), key: keySchema }),
]);

const optionSchema = z.strictObject({
  key: keySchema,
  label: bilingualSchema,
  hint: bilingualSchema.nullable(),
  leadsTo: leadsToSchema,
});

const field = {
  key: keySchema,
  label: bilingualSchema,
  hint: bilingualSchema.nullable(),
  /** The options with which the field is asked. */
  askedFor: z.array(keySchema).min(1),
  isRequired: z.boolean(),
};

/** What is recorded beside an answer. */
const fieldSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), ...field }),
  z.strictObject({
    kind: z.literal("choices"),
    ...field,
    choices: z.array(z.strictObject({ key: keySchema, label: bilingualSchema })).min(2),
  }),
  z.strictObject({
    kind: z.literal("agencyKinds"),
    ...field,
    agencyKinds: z.array(keySchema).min(2),
    isMultiple: z.boolean(),
  }),
]);

const questionSchema = z.strictObject({
  key: keySchema,
  /** Observations are written one by one with their source; the other questions are answered with an option. */
  kind: z.enum(["observations", "choice"]),
  text: bilingualSchema,
  lead: bilingualSchema.nullable(),
  /** "Varför frågar vi?" */
  why: bilingualSchema,
  examples: bilingualSchema.nullable(),
  options: z.array(optionSchema).min(1),
  fields: z.array(fieldSchema),
});

const outcome = {
  key: keySchema,
  title: bilingualSchema,
  /** The rule of the routine, in its own words. */
  text: bilingualSchema,
  nextSteps: z.array(bilingualSchema),
};

/** A way for the family to reach the one other service. */
const wayOutSchema = z.strictObject({
  key: keySchema,
  label: bilingualSchema,
  text: bilingualSchema,
  needsVerbalConsent: z.boolean(),
});

const outcomeSchema = z.discriminatedUnion("effect", [
  z.strictObject({ effect: z.literal("ends"), ...outcome, ways: z.array(wayOutSchema) }),
  z.strictObject({ effect: z.literal("activates"), ...outcome }),
  /** Decides nothing: the assessment starts over at a question, with a note on what was reconsidered. */
  z.strictObject({ effect: z.literal("reconsiders"), ...outcome, returnsTo: keySchema }),
  /** Decides nothing: the question that led here waits for another answer. */
  z.strictObject({ effect: z.literal("advises"), ...outcome }),
]);

export const treeSchema = z
  .strictObject({
    first: keySchema,
    questions: z.record(keySchema, questionSchema),
    outcomes: z.record(keySchema, outcomeSchema),
  })
  .superRefine((tree, context) => {
    for (const fault of treeFaults(tree)) context.addIssue({ code: "custom", message: fault });
  });

export type Tree = z.infer<typeof treeSchema>;
export type Question = z.infer<typeof questionSchema>;
export type QuestionOption = z.infer<typeof optionSchema>;
export type QuestionField = z.infer<typeof fieldSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
