import type { Bilingual } from "@/lib/practice-models/text-schema";
import { defaultLocale, isLocale } from "@/lib/text/locale";

/** A text of the model in the reader's language. */
export function inLanguage(text: Bilingual, locale: string): string {
  return text[isLocale(locale) ? locale : defaultLocale];
}
