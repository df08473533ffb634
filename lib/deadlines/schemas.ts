import { z } from "zod";
import { id, mutation, requiredText } from "@/lib/validation";

export const lengths = { reason: 500 };

/** `version` is the case's. */
export const recountDeadlineSchema = z.strictObject({
  ...mutation,
  caseId: id,
  reason: requiredText(lengths.reason, "deadlines.errors.reason"),
});
export type RecountDeadline = z.output<typeof recountDeadlineSchema>;
