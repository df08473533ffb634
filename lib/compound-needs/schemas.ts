import { z } from "zod";
import { choice, id, mutation, onField, optionalText } from "@/lib/validation";

export const lengths = { note: 1000, reason: 1000 };

/** `version` is the assessment's. */
export const askForDecisionSchema = z.strictObject({
  ...mutation,
  assessmentId: id,
  note: optionalText(lengths.note),
});
export type AskForDecision = z.output<typeof askForDecisionSchema>;

/** `version` is that of the assessment when it was asked about. A no says why: whoever asked goes on from it. */
export const decideCompoundNeedSchema = z
  .strictObject({
    ...mutation,
    requestId: id,
    decision: choice(["yes", "no"], "compoundNeeds.errors.decision"),
    reason: optionalText(lengths.reason),
  })
  .refine(
    ({ decision, reason }) => decision !== "no" || reason !== "",
    onField("reason", "compoundNeeds.errors.reason"),
  );
export type DecideCompoundNeed = z.output<typeof decideCompoundNeedSchema>;
