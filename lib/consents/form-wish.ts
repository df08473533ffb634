import { z } from "zod";
import type { ConsentFormWish } from "@/lib/consents/paper";
import { paperLanguages } from "@/lib/papers/languages";

const one = z.string().transform((value) => [value]);
const wishSchema = z.object({
  giver: z.union([z.literal("child"), z.uuid()]),
  agencyIds: z.union([z.array(z.uuid()).max(40), one.pipe(z.array(z.uuid()))]).default([]),
  language: z.enum(paperLanguages).default("sv"),
});

/** The choice in the address, or null when nothing has been chosen yet. The address holds ids, never a name. */
export function readConsentFormWish(query: unknown): ConsentFormWish | null {
  const parsed = wishSchema.safeParse(query);
  return parsed.success ? parsed.data : null;
}

/** The same choice as a query string, for the link to the PDF. */
export function consentFormQuery({ giver, agencyIds, language }: ConsentFormWish): string {
  const agencies = agencyIds.map((id) => ["agencyIds", id]);
  return new URLSearchParams([["giver", giver], ...agencies, ["language", language]]).toString();
}
