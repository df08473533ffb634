import { z } from "zod";
import { observationSources } from "@/lib/assessments/rules";
import { lengths } from "@/lib/assessments/schemas";
import { choice, id, mutation, requiredText } from "@/lib/validation";

const source = choice(observationSources, "assessments.errors.source");
const text = requiredText(lengths.observation, "assessments.errors.observation");

/** `version` is the observation's. */
export const editObservationSchema = z.strictObject({
  ...mutation,
  assessmentId: id,
  observationId: id,
  source,
  text,
});
export type EditObservation = z.output<typeof editObservationSchema>;

/** `version` is the observation's. */
export const removeObservationSchema = z.strictObject({ ...mutation, assessmentId: id, observationId: id });
export type RemoveObservation = z.output<typeof removeObservationSchema>;

/** `version` is the observation's. */
export const restoreObservationSchema = removeObservationSchema;
