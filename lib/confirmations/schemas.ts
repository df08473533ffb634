import { z } from "zod";
import { answers } from "@/lib/confirmations/rules";
import { choice, id, mutation, optionalText, requiredDay } from "@/lib/validation";

export const lengths = { reason: 500 };

/** `version` is how many answers of the party about the version are saved, here and below. */
export const noteConfirmationSchema = z.strictObject({
  ...mutation,
  caseId: id,
  versionId: id,
  /** "child", "guardian-<id>" or "agency-<id>". */
  receiver: z.string().regex(/^(child|(guardian|agency)-[0-9a-f-]{36})$/, { error: "validation.form" }),
  answer: choice(answers, "confirmations.errors.answer"),
  answeredOn: requiredDay("confirmations.errors.answeredOn"),
  reason: optionalText(lengths.reason),
});
export type NoteConfirmation = z.output<typeof noteConfirmationSchema>;

export const confirmVersionSchema = z.strictObject({ ...mutation, invitationId: id, disclosureId: id });
export type ConfirmVersion = z.output<typeof confirmVersionSchema>;
