import type { PaperDraft } from "@/lib/papers/document";
import { catalogues } from "@/lib/text/catalogues";
import { clockTime, dayOf, longDay, timeOf } from "@/lib/text/format";
import type { Locale } from "@/lib/text/locale";
import { sentence } from "@/lib/text/sentence";
import type { PlainDate } from "@/lib/time/plain-date";

/** What every paper is told besides its content. */
export type PaperOrder = {
  readonly language: Locale;
  /** The case's code, or the assessment's: never a name. */
  readonly code: string;
  readonly printed: { readonly at: Date; readonly by: string } | null;
};

/** A meeting's day, and its time as "13:00" once one is decided. */
export type PaperMoment = { readonly on: PlainDate; readonly at: string | null };

type Values = Readonly<Record<string, string | number>>;

/** The words of a paper: fixed ones as `words`, those that take values through `say`. */
export function wordsFor(language: Locale) {
  const say = (key: string, values: Values) => sentence(language, `papers.${key}`, values);
  const moment = ({ on, at }: PaperMoment) =>
    at === null
      ? longDay(on, language)
      : say("moment", { day: longDay(on, language), time: clockTime(at, language) });
  return { words: catalogues[language].papers, say, moment };
}

/** The head and foot that all papers share. */
export function paperFrame({ language, code, printed }: PaperOrder) {
  const { words, say } = wordsFor(language);
  return {
    language,
    code,
    confidentiality: words.confidentiality,
    pageLabel: words.page,
    printedBy:
      printed && say("printed", { day: dayOf(printed.at), time: timeOf(printed.at), name: printed.by }),
  } satisfies Partial<PaperDraft>;
}
