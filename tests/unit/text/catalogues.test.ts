import { describe, expect, it } from "vitest";
import { en } from "@/lib/text/messages/en";
import { sv } from "@/lib/text/messages/sv";
import { placeholdersOf, sentencesOf } from "../../support/messages";

const swedish = sentencesOf(sv);
const english = sentencesOf(en);

/** Words that klarspråk has a better word for, and what to write instead. */
const unclearWords: readonly [pattern: RegExp, instead: string][] = [
  [/\bvänligen\b/i, "say what to do: Ange, Välj, Skriv"],
  [/\bogiltig/i, "say what to do: Ange, Välj, Skriv"],
  [/\berhåll/i, "få"],
  [/\binkom(ma|mit|men|na)?\b/i, "skicka in, komma"],
  [/\bavseende\b/i, "om"],
  [/\bjämlikt\b/i, "enligt"],
  [/\bvederbörande\b/i, "personen, hen"],
  [/\btillse\b/i, "se till"],
  [/\bsåledes\b/i, "alltså"],
  [/\bgällande\b/i, "om"],
  [/\bbeträffande\b/i, "om"],
  [/\bangående\b/i, "om"],
  [/\berfordr/i, "behöva"],
  [/\bGDPR-samtycke/i, "samtycke: it breaks secrecy, it is no legal basis"],
  [/\bBehörighet saknas\b/i, "Du saknar behörighet"],
  [/!/, "no exclamation marks"],
  [/\betc\b|\bm\.m\.|\bt\.ex\.|\bbl\.a\./i, "write the words out"],
];

describe("the catalogues", () => {
  it("have the same keys in both languages · X-12", () => {
    expect(english.map(([key]) => key)).toEqual(swedish.map(([key]) => key));
  });

  it("replace the same values in both languages · X-12", () => {
    const placeholders = (sentences: typeof swedish) =>
      Object.fromEntries(sentences.map(([key, text]) => [key, placeholdersOf(text)]));
    expect(placeholders(english)).toEqual(placeholders(swedish));
  });

  it("leave the name of the meeting to the practice model · S004-10", () => {
    const named = /samverkansmöte|nätverksmöte|(network|collaboration) meeting/i;
    expect([...swedish, ...english].filter(([, text]) => named.test(text))).toEqual([]);
  });

  it("have no empty sentence", () => {
    expect([...swedish, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

describe("the Swedish sentences", () => {
  it.each(unclearWords)("avoid %s: %s", (pattern) => {
    expect(swedish.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  it("name what a button does", () => {
    const bare = /^(ok|okej|skicka|ja|nej|submit)$/i;
    const buttons = swedish.filter(([key]) => /(submit|button|save|send)$/i.test(key));
    expect(buttons.filter(([, text]) => bare.test(text.trim()))).toEqual([]);
    expect(swedish.filter(([, text]) => /^ok(ej)?$/i.test(text.trim()))).toEqual([]);
  });

  it("write the time with a dot", () => {
    expect(swedish.filter(([, text]) => /\bkl\.? ?\d\d?:\d\d/.test(text))).toEqual([]);
  });
});

it.each([
  ["plain text", "Spara", []],
  ["a value", "om {time}.", ["time"]],
  ["a choice", "{count, plural, =1 {ett av {total}} other {# val}}", ["count", "total"]],
])("finds the values in %s", (_, message, names) => {
  expect(placeholdersOf(message)).toEqual(names);
});
