import { z } from "zod";
import { choice, id, mutation, optionalText, requiredText } from "@/lib/validation";

export const reasonLength = { shortest: 20, longest: 500 };

/** `version` is how many emergency openings the person has made before. `wanted` is a case code or an identity number. */
export const breakGlassSchema = z.strictObject({
  ...mutation,
  wanted: requiredText(40, "openings.errors.wanted"),
  reason: requiredText(reasonLength.longest, "openings.errors.reason").pipe(
    z.string().min(reasonLength.shortest, { error: "openings.errors.reason" }),
  ),
});
export type BreakGlass = z.output<typeof breakGlassSchema>;

/** `version` is 0 until a second person has answered. */
export const decideOpeningSchema = z.strictObject({
  ...mutation,
  openingId: id,
  decision: choice(["approve", "decline"], "openings.errors.decision"),
});
export type DecideOpening = z.output<typeof decideOpeningSchema>;

export const judgements = ["motivated", "investigate"] as const;

/** `version` is 0 until somebody has reviewed it. */
export const reviewOpeningSchema = z.strictObject({
  ...mutation,
  openingId: id,
  judgement: choice(judgements, "openings.errors.judgement"),
  note: optionalText(500),
});
export type ReviewOpening = z.output<typeof reviewOpeningSchema>;
