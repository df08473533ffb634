import { z } from "zod";
import { childPhases } from "@/lib/practice-models/schema";
import { choice, id, mutation, optionalText, requiredText } from "@/lib/validation";

export const lengths = { name: 120, workplace: 120, phone: 40 };

/** `version` is how many times somebody has been written down. */
export const nameChildsBestSchema = z.strictObject({
  ...mutation,
  caseId: id,
  phase: choice(childPhases, "childsBest.errors.phase"),
  personName: requiredText(lengths.name, "childsBest.errors.personName"),
  workplace: optionalText(lengths.workplace),
  phone: optionalText(lengths.phone),
});
export type NameChildsBest = z.output<typeof nameChildsBestSchema>;
