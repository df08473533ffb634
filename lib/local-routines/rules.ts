import { type AdaptableText, adaptableTexts } from "@/lib/practice-models/local/texts";
import type { AgencyKind, PracticeModel } from "@/lib/practice-models/schema";

/** The most that is taken: a name must find room beside the wheel and on the papers. */
export const limits = {
  ...{ label: 60, meaning: 200, prompt: 200, item: 300, sentence: 500 },
  ...{ deadlineCount: 120, noticeDays: 60, familyContactDays: 180, counterparts: 3, age: 25 },
};

/** One page of the adaptation: the names of all areas, what one of them holds ("area-safe"), a list, or a question of its own. */
export type SectionKind =
  "labels" | "area" | "days" | "counterparts" | "before" | "during" | "after" | "closing" | "sentence";

export type Section = {
  readonly key: string;
  readonly kind: SectionKind;
  /** The area that the page is about. */
  readonly areaKey: string | null;
};

/** The pages, in the order of the work. A list that the model does not have has none. */
export function sectionsOf(model: PracticeModel): Section[] {
  const one = (kind: SectionKind): Section => ({ key: kind, kind, areaKey: null });
  const { before, during, after } = model.checklists;
  const lists = (
    [
      ["before", before],
      ["during", during],
      ["after", after],
    ] as const
  ).flatMap(([kind, items]) => (items.length > 0 ? [one(kind)] : []));
  return [
    one("labels"),
    ...model.areas.map(({ key }): Section => ({ key: `area-${key}`, kind: "area", areaKey: key })),
    one("days"),
    ...(specialistsOf(model).length > 0 ? [one("counterparts")] : []),
    ...lists,
    one("closing"),
    one("sentence"),
  ];
}

export function findSection(model: PracticeModel, key: string): Section | null {
  return sectionsOf(model).find((section) => section.key === key) ?? null;
}

/** The texts that stand on the page. */
export function textsOf(model: PracticeModel, { kind, areaKey }: Section): AdaptableText[] {
  return adaptableTexts(model).filter(({ path }) => {
    const [list, key] = path.split(".");
    if (kind === "labels") return list === "label";
    if (kind === "area") return (list === "meaning" || list === "prompt") && key === areaKey;
    return list === kind;
  });
}

export function mostLetters(path: string): number {
  const list = path.split(".")[0];
  return list === "label" || list === "meaning" || list === "prompt" ? limits[list] : limits.item;
}

export type FieldName = { readonly name: "label" | "meaning" | "prompt" | "item"; readonly number: number };

/** What the field of a text is called: by its place on the page. */
export function fieldNameOf(model: PracticeModel, section: Section, path: string): FieldName {
  const [list] = path.split(".");
  const alike = textsOf(model, section).filter((text) => text.path.split(".")[0] === list);
  const number = alike.findIndex((text) => text.path === path) + 1;
  return { name: list === "label" || list === "meaning" || list === "prompt" ? list : "item", number };
}

/** The kinds that may be called only where the child has a contact, so that somebody else is invited instead. */
export function specialistsOf({ agencyKinds }: PracticeModel): AgencyKind[] {
  return agencyKinds.filter(({ isSpecialist }) => isSpecialist);
}

/** Whom one of them can be replaced by. */
export function possibleCounterparts({ agencyKinds }: PracticeModel): AgencyKind[] {
  return agencyKinds.filter(({ isSpecialist }) => !isSpecialist);
}

const slots = [
  ["{date}", "{dag}"],
  ["{agencies}", "{verksamheter}"],
] as const;

/** The sentence about verbal consent with its two slots in Swedish, as people write it; and as the practice model has it. */
export function slotsInSwedish(sentence: string): string {
  return slots.reduce((text, [key, word]) => text.replaceAll(key, word), sentence);
}

export function slotsAsKeys(sentence: string): string {
  return slots.reduce((text, [key, word]) => text.replaceAll(word, key), sentence);
}
