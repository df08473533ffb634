import type { RecordedAnswer } from "@/lib/assessments/views";
import { inLanguage } from "@/lib/practice-models/in-language";
import { findAgencyKind } from "@/lib/practice-models/rules";
import type { PracticeModel } from "@/lib/practice-models/schema";
import type { Question } from "@/lib/practice-models/tree-schema";
import { sentenceList } from "@/lib/text/format";
import { defaultLocale, isLocale } from "@/lib/text/locale";

/** What was chosen beside an answer, in words: "Socialtjänst och Hälso- och sjukvård". Empty when nothing was. */
export function chosenWords(
  model: PracticeModel,
  question: Question,
  answer: RecordedAnswer,
  locale: string,
): string {
  const choices = question.fields.flatMap((field) => (field.kind === "choices" ? field.choices : []));
  const words = answer.choices.flatMap((key) => {
    const chosen = choices.find((choice) => choice.key === key) ?? findAgencyKind(model, key);
    return chosen ? [inLanguage(chosen.label, locale)] : [];
  });
  return sentenceList(words, isLocale(locale) ? locale : defaultLocale);
}
