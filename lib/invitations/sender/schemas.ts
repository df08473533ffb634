import { z } from "zod";
import { id, mutation, requiredText } from "@/lib/validation";

export const lengths = { reason: 500 };

/** `version` is the case's. */
export const takeOverSummonsSchema = z.strictObject({
  ...mutation,
  caseId: id,
  reason: requiredText(lengths.reason, "invitations.validation.takeOverReason"),
});
export type TakeOverSummons = z.output<typeof takeOverSummonsSchema>;
