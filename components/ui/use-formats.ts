import { useLocale } from "next-intl";
import {
  clockTime,
  longDay,
  longMoment,
  plainDay,
  sentenceList,
  shortDay,
  shortMoment,
} from "@/lib/text/format";
import { defaultLocale, isLocale, type Locale } from "@/lib/text/locale";

/** The formats of `lib/text/format` in the reader's language. */
export function useFormats() {
  const asked = useLocale();
  const locale: Locale = isLocale(asked) ? asked : defaultLocale;
  return {
    locale,
    longDay: (day: string) => longDay(day, locale),
    shortDay: (day: string) => shortDay(day, locale),
    plainDay: (day: string) => plainDay(day, locale),
    clockTime: (time: string) => clockTime(time, locale),
    longMoment: (moment: Date) => longMoment(moment, locale),
    shortMoment: (moment: Date) => shortMoment(moment, locale),
    sentenceList: (items: readonly string[]) => sentenceList(items, locale),
  };
}
