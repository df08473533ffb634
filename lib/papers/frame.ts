import type { PaperDraft } from "@/lib/papers/document";
import { type FamilyWords, familyWords } from "@/lib/papers/family-words";
import { languageFacts, type PaperLanguage } from "@/lib/papers/languages";
import { catalogues } from "@/lib/text/catalogues";
import { setInto } from "@/lib/text/direction";
import { clockTime, dayOf, longDay, timeOf } from "@/lib/text/format";
import { isLocale, type Locale } from "@/lib/text/locale";
import { filled } from "@/lib/text/sentence";
import type { PlainDate } from "@/lib/time/plain-date";

/** What every paper is told besides its content. */
export type PaperOrder<Language extends PaperLanguage = Locale> = {
  readonly language: Language;
  /** The case's code, or the assessment's: never a name. */
  readonly code: string;
  readonly printed: { readonly at: Date; readonly by: string } | null;
};

/** A paper for the family, which may be in a language that Kring does not otherwise speak. */
export type FamilyOrder = PaperOrder<PaperLanguage>;

/** A meeting's day, and its time as "13:00" once one is decided. */
export type PaperMoment = { readonly on: PlainDate; readonly at: string | null };

type Values = Readonly<Record<string, string | number>>;

/** The words of a paper: fixed ones as `words`, those that take values through `say`. */
export function wordsFor(language: Locale) {
  return { words: catalogues[language].papers, ...sayingIn(catalogues[language].papers, language) };
}

/** The same for a paper to the family. */
export function familyWordsFor(language: PaperLanguage) {
  return { words: familyWords[language], ...sayingIn(familyWords[language], language) };
}

function sayingIn(words: FamilyWords, language: PaperLanguage) {
  const { direction, tag } = languageFacts[language];
  const say = (key: string, values: Values) => {
    const set = Object.entries(values).map(([name, value]) => [name, setInto(direction, String(value))]);
    return filled(tag, patternOf(words, key), Object.fromEntries(set) as Values);
  };
  const day = (on: string) => dayIn(language, on);
  const moment = ({ on, at }: PaperMoment) =>
    at === null ? day(on) : say("moment", { day: day(on), time: timeIn(language, at) });
  return { say, day, moment };
}

/** The head and foot that all papers share. */
export function paperFrame({ language, code, printed }: FamilyOrder) {
  const { words, say } = familyWordsFor(language);
  return {
    language,
    code,
    confidentiality: words.confidentiality,
    pageLabel: words.page,
    printedBy:
      printed && say("printed", { day: dayOf(printed.at), time: timeOf(printed.at), name: printed.by }),
  } satisfies Partial<PaperDraft>;
}

/** "torstai 3. joulukuuta 2026", with the digits that stand on the Swedish paper. */
function dayIn(language: PaperLanguage, day: string): string {
  if (isLocale(language)) return longDay(day, language);
  const format = new Intl.DateTimeFormat(languageFacts[language].tag, {
    ...{ dateStyle: "full", timeZone: "UTC", numberingSystem: "latn", calendar: "gregory" },
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function timeIn(language: PaperLanguage, time: string): string {
  if (isLocale(language)) return clockTime(time, language);
  return language === "fi" ? time.replace(":", ".") : time;
}

function patternOf(words: FamilyWords, key: string): string {
  let found: unknown = words;
  for (const step of key.split(".")) found = (found as Readonly<Record<string, unknown>>)[step];
  if (typeof found !== "string") throw new Error(`The papers have no sentence for the key ${key}.`);
  return found;
}
