/** The languages that Kring speaks. Swedish is the source. */
export const locales = ["sv", "en"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "sv";
export const localeCookie = "kring_locale";
export const timeZone = "Europe/Stockholm";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
