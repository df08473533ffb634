import type { Locale } from "@/lib/text/locale";

/** Whose it is: "Elle-Márets", "Elias", "Max". */
export function possessive(name: string, locale: Locale): string {
  if (locale === "en") return `${name}’s`;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}
