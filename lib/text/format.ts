import { type Locale, timeZone } from "./locale";

const regions: Readonly<Record<Locale, string>> = { sv: "sv-SE", en: "en-GB" };

/** "tisdag 1 december 2026" from "2026-12-01". */
export function longDay(day: string, locale: Locale = "sv"): string {
  const { weekday, day: number, month, year } = partsOfDay(day, locale, "long");
  return `${weekday} ${number} ${month} ${year}`;
}

/** "tis 1 dec" from "2026-12-01": for lists, where the year is plain. */
export function shortDay(day: string, locale: Locale = "sv"): string {
  const { weekday, day: number, month } = partsOfDay(day, locale, "short");
  return `${weekday} ${number} ${month}`;
}

/** "1 december 2026": for running text, where the weekday does not matter. */
export function plainDay(day: string, locale: Locale = "sv"): string {
  const { day: number, month, year } = partsOfDay(day, locale, "long");
  return `${number} ${month} ${year}`;
}

/** "kl. 09.00" from "09:00" or "09.00". */
export function clockTime(time: string, locale: Locale = "sv"): string {
  const digits = time.replace(":", ".");
  return locale === "sv" ? `kl.\u00a0${digits}` : digits;
}

/** The day of a moment where the work is done, as "2026-12-01". */
export function dayOf(moment: Date): string {
  const parts = partsOf(moment, { year: "numeric", month: "2-digit", day: "2-digit" });
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** The clock of a moment where the work is done, as "09.00". */
export function timeOf(moment: Date): string {
  const parts = partsOf(moment, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${parts.hour}.${parts.minute}`;
}

/** "tisdag 1 december 2026 kl. 09.00" */
export function longMoment(moment: Date, locale: Locale = "sv"): string {
  return `${longDay(dayOf(moment), locale)} ${clockTime(timeOf(moment), locale)}`;
}

/** "tis 1 dec kl. 09.00" */
export function shortMoment(moment: Date, locale: Locale = "sv"): string {
  return `${shortDay(dayOf(moment), locale)} ${clockTime(timeOf(moment), locale)}`;
}

/** "BUP, Elevhälsan och Åsens skola": in the order given. */
export function sentenceList(items: readonly string[], locale: Locale = "sv"): string {
  return new Intl.ListFormat(regions[locale], { type: "conjunction" }).format(items);
}

/** a–ö: å, ä and ö last, digits by their value. */
export function inAlphabeticalOrder<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  const collator = new Intl.Collator("sv-SE", { numeric: true });
  return items.toSorted((a, b) => collator.compare(textOf(a), textOf(b)));
}

/** "1 234" */
export function wholeNumber(value: number, locale: Locale = "sv"): string {
  return new Intl.NumberFormat(regions[locale], { maximumFractionDigits: 0 }).format(value);
}

/** The name with its hyphens and spaces made unbreakable, for headings and lists. A hyphen of its own kind is missing from the typeface. */
export function unbroken(text: string): string {
  return text.replaceAll("-", "-\u2060").replaceAll(" ", "\u00a0");
}

function partsOfDay(day: string, locale: Locale, width: "long" | "short"): Record<string, string> {
  const options = { weekday: width, day: "numeric", month: width, year: "numeric", timeZone: "UTC" } as const;
  return namedParts(regions[locale], options, new Date(`${day}T00:00:00Z`));
}

function partsOf(moment: Date, options: Intl.DateTimeFormatOptions): Record<string, string> {
  return namedParts("sv-SE", { ...options, timeZone }, moment);
}

function namedParts(
  region: string,
  options: Intl.DateTimeFormatOptions,
  moment: Date,
): Record<string, string> {
  const parts = dateFormat(region, options).formatToParts(moment);
  return Object.fromEntries(parts.map(({ type, value }) => [type, value.replace(/\.$/, "")]));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Each made once: to make one takes longer than all that a page writes with it. */
function dateFormat(region: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([region, options]);
  const kept = dateFormats.get(key) ?? new Intl.DateTimeFormat(region, options);
  dateFormats.set(key, kept);
  return kept;
}

/** As the first word of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}
