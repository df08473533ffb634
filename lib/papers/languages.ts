import type { Direction } from "@/lib/text/direction";

/** The languages in which the family's papers have their words. Swedish is the source, and what applies. */
export const paperLanguages = ["sv", "en", "fi", "ar", "so", "uk"] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

type Facts = {
  /** What those who read it call it. */
  readonly ownName: string;
  /** What a PDF calls it. */
  readonly tag: string;
  readonly direction: Direction;
  /** Whether a translator has read the words. Only then does the paper not say otherwise. */
  readonly isReviewed: boolean;
};

export const languageFacts: Readonly<Record<PaperLanguage, Facts>> = {
  sv: { ownName: "Svenska", tag: "sv-SE", direction: "ltr", isReviewed: true },
  en: { ownName: "English", tag: "en-GB", direction: "ltr", isReviewed: false },
  fi: { ownName: "Suomi", tag: "fi-FI", direction: "ltr", isReviewed: false },
  ar: { ownName: "العربية", tag: "ar", direction: "rtl", isReviewed: false },
  so: { ownName: "Soomaali", tag: "so-SO", direction: "ltr", isReviewed: false },
  uk: { ownName: "Українська", tag: "uk-UA", direction: "ltr", isReviewed: false },
};

/** The language asked for in an address: Swedish when none is, null when there is no such. */
export function readPaperLanguage(value: unknown): PaperLanguage | null {
  if (value === undefined || value === null) return "sv";
  return paperLanguages.find((language) => language === value) ?? null;
}
