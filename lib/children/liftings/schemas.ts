import { z } from "zod";
import { choice, id, mutation, optionalText, requiredText } from "@/lib/validation";

/** `version` is how many times the protection has been proposed to be lifted. No guardian: the child's own. */
export const proposeLiftingSchema = z.strictObject({
  ...mutation,
  caseId: id,
  guardianId: z
    .literal("")
    .transform(() => null)
    .or(id),
  reason: requiredText(500, "liftings.errors.reason").pipe(
    z.string().min(3, { error: "liftings.errors.reason" }),
  ),
});
export type ProposeLifting = z.output<typeof proposeLiftingSchema>;

/** `version` is 0 until somebody has decided. */
export const decideLiftingSchema = z.strictObject({
  ...mutation,
  caseId: id,
  liftingId: id,
  decision: choice(["confirm", "decline"], "liftings.errors.decision"),
  note: optionalText(500),
});
export type DecideLifting = z.output<typeof decideLiftingSchema>;
