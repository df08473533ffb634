import type { PracticeModel } from "@/lib/practice-models/schema";
import type { Bilingual } from "@/lib/practice-models/text-schema";

/** A text that an authority may put its own in the place of. The first part of its path says what it is. */
export type AdaptableText = { readonly path: string; readonly text: Bilingual };

/** The model with each of its adaptable texts as `at` says. Keys and numbers are the model's, and stay. */
export function withTexts(
  model: PracticeModel,
  at: (path: string, text: Bilingual) => Bilingual,
): PracticeModel {
  const { before, during, after } = model.checklists;
  const worded = <Item extends { readonly key: string; readonly text: Bilingual }>(
    list: string,
    items: Item[],
  ) => items.map((item) => ({ ...item, text: at(`${list}.${item.key}`, item.text) }));
  return {
    ...model,
    areas: model.areas.map(({ key, label, meaning, prompts }) => ({
      key,
      label: at(`label.${key}`, label),
      meaning: at(`meaning.${key}`, meaning),
      prompts: prompts.map((prompt, index) => at(`prompt.${key}.${String(index + 1)}`, prompt)),
    })),
    checklists: {
      before: worded("before", before),
      during: worded("during", during),
      after: worded("after", after),
    },
    closingChecks: worded("closing", model.closingChecks),
  };
}

/** In the order of the model. */
export function adaptableTexts(model: PracticeModel): AdaptableText[] {
  const texts: AdaptableText[] = [];
  withTexts(model, (path, text) => {
    texts.push({ path, text });
    return text;
  });
  return texts;
}

/** The texts of the wheel's areas. */
export function isAboutAreas(path: string): boolean {
  return /^(label|meaning|prompt)\./.test(path);
}
