import { z } from "zod";
import { verdicts } from "@/lib/audit/review/rules";
import { choice, id, mutation, onField, optionalText, requiredDay } from "@/lib/validation";

export const drawLogSampleSchema = z.strictObject({ ...mutation, weekOf: requiredDay("validation.form") });

export const judgeSampledEventSchema = z
  .strictObject({
    ...mutation,
    sampleId: id,
    seq: z.string().regex(/^\d{1,18}$/, { error: "validation.form" }),
    verdict: choice(verdicts, "audit.review.errors.verdict"),
    note: optionalText(500),
  })
  .refine(
    ({ verdict, note }) => verdict !== "investigate" || note !== "",
    onField("note", "audit.review.errors.note"),
  );

export const signOffLogSampleSchema = z.strictObject({ ...mutation, sampleId: id });

export type DrawLogSample = z.output<typeof drawLogSampleSchema>;
export type JudgeSampledEvent = z.output<typeof judgeSampledEventSchema>;
export type SignOffLogSample = z.output<typeof signOffLogSampleSchema>;
