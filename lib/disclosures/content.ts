import { z } from "zod";
import { planContentSchema } from "@/lib/plans/content";
import type { PlainDate } from "@/lib/time/plain-date";

/** What one receiver may read of one version: the plan cut to them, and for whom and of when the copy is. */
export const disclosedContentSchema = z.strictObject({
  format: z.literal(1),
  plan: planContentSchema,
  number: z.int().positive(),
  fixedOn: z.iso.date().transform((text) => text as PlainDate),
  copyTo: z.string(),
  /** Something of the plan is not on this copy, because it is somebody else's. */
  isPartial: z.boolean(),
});

export type DisclosedContent = z.output<typeof disclosedContentSchema>;
