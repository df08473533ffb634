import {
  limits,
  mostLetters,
  possibleCounterparts,
  type Section,
  slotsAsKeys,
  specialistsOf,
  textsOf,
} from "@/lib/local-routines/rules";
import type { Counterpart, LocalChanges } from "@/lib/practice-models/local/changes";
import type { PracticeModel } from "@/lib/practice-models/schema";
import type { Bilingual } from "@/lib/practice-models/text-schema";
import { textIn } from "@/lib/validation";

export type Form = { readonly [name: string]: unknown };
export type Fault = { readonly field: string; readonly message: string; readonly maximum?: number };
/** What a page says, or why it cannot be said. */
export type Said = { readonly changes: Partial<LocalChanges>; readonly faults: readonly Fault[] };

const errors = (key: string) => `localRoutines.errors.${key}`;

/** What the page of a section says of the model; its texts replace those that the page had before. */
export function saidIn(form: Form, section: Section, model: PracticeModel): Said {
  switch (section.kind) {
    case "days":
      return daysIn(form, model);
    case "counterparts":
      return counterpartsIn(form, model);
    case "sentence":
      return sentenceIn(form);
    case "labels":
    case "area":
    case "before":
    case "during":
    case "after":
    case "closing":
      return textsIn(form, section, model);
  }
}

/** English may be left empty: it follows the routine where the Swedish does, and is the Swedish where that is the authority's own. */
function textsIn(form: Form, section: Section, model: PracticeModel): Said {
  const texts: Record<string, Bilingual> = {};
  const faults: Fault[] = [];
  for (const { path, text } of textsOf(model, section)) {
    const sv = oneLine(textIn(form, "sv", path));
    const written = oneLine(textIn(form, "en", path));
    const missing = sv === "" ? [{ field: `sv.${path}`, message: errors("text") }] : [];
    const both = [
      ["sv", sv],
      ["en", written],
    ] as const;
    faults.push(
      ...missing,
      ...both.flatMap(([language, said]) => textFaults(`${language}.${path}`, said, mostLetters(path))),
    );
    texts[path] = { sv, en: written || (sv === text.sv ? text.en : sv) };
  }
  if (section.kind === "labels") faults.push(...labelFaults(texts));
  return { changes: { texts }, faults };
}

/** A name has letters, and no two areas have the same. */
function labelFaults(texts: Readonly<Record<string, Bilingual>>): Fault[] {
  const paths = Object.keys(texts);
  return (["sv", "en"] as const).flatMap((language) => {
    const name = (path: string) => texts[path]?.[language].toLocaleLowerCase("sv") ?? "";
    return paths.flatMap((path, place): Fault[] => {
      const field = `${language}.${path}`;
      if (name(path) === "") return [];
      if (!/\p{L}/u.test(name(path))) return [{ field, message: errors("letters") }];
      const isTwice = paths.slice(0, place).some((earlier) => name(earlier) === name(path));
      return isTwice ? [{ field, message: errors("twice") }] : [];
    });
  });
}

function daysIn(form: Form, model: PracticeModel): Said {
  const wanted = [
    ...(model.meetingDeadline ? ([["deadlineCount", limits.deadlineCount]] as const) : []),
    ["noticeDays", limits.noticeDays] as const,
    ["familyContactDays", limits.familyContactDays] as const,
  ];
  const days = wanted.map(([name, most]) => [name, wholeNumber(textIn(form, "days", name), most)] as const);
  return {
    changes: Object.fromEntries(days),
    faults: days.flatMap(([name, count]) =>
      count === null ? [{ field: `days.${name}`, message: errors(name) }] : [],
    ),
  };
}

function counterpartsIn(form: Form, model: PracticeModel): Said {
  const possible = possibleCounterparts(model).map(({ key }) => key);
  const faults: Fault[] = [];
  const counterparts = specialistsOf(model).map(({ key }) => {
    const places = Array.from({ length: limits.counterparts }, (_, index) => `${key}.${String(index + 1)}`);
    const chosen = places.flatMap((place): Counterpart[] => {
      const [kind, age] = [textIn(form, "kind", place), textIn(form, "age", place).trim()];
      const belowAge = age === "" ? null : wholeNumber(age, limits.age);
      if (age !== "" && belowAge === null) faults.push({ field: `age.${place}`, message: errors("age") });
      if (kind === "" && age === "") return [];
      if (!possible.includes(kind)) faults.push({ field: `kind.${place}`, message: errors("kind") });
      return [{ kind, belowAge }];
    });
    if (chosen.length === 0) faults.push({ field: `kind.${key}.1`, message: errors("noCounterpart") });
    if (new Set(chosen.map(({ kind }) => kind)).size < chosen.length)
      faults.push({ field: `kind.${key}.1`, message: errors("sameCounterpart") });
    return [key, chosen] as const;
  });
  return { changes: { counterparts: Object.fromEntries(counterparts) }, faults };
}

function sentenceIn(form: Form): Said {
  const field = "text.sentence";
  const said = slotsAsKeys(oneLine(textIn(form, "text", "sentence")));
  const faults = textFaults(field, said, limits.sentence);
  if (!said.includes("{date}") || !said.includes("{agencies}"))
    faults.unshift({ field, message: errors("slots") });
  else if (/[{}]/.test(said.replaceAll(/\{date\}|\{agencies\}/g, "")))
    faults.push({ field, message: errors("otherSlots") });
  return { changes: { verbalConsentSentence: said }, faults };
}

/** Invisible characters leave a text that looks empty; what looks like markup would be shown as it stands. */
const invisible = /[\u00AD\u061C\u200B-\u200F\u2060\uFEFF]/;

function textFaults(field: string, text: string, maximum: number): Fault[] {
  if (text.length > maximum) return [{ field, message: "validation.tooLong", maximum }];
  if (invisible.test(text)) return [{ field, message: "validation.characters" }];
  return /[<>]/.test(text) ? [{ field, message: errors("markup") }] : [];
}

function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
