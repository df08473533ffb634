import { describe, expect, it } from "vitest";
import { barnetsPlan } from "@/lib/papers/barnets-plan";
import { childsPlan } from "@/lib/papers/childs-plan";
import { consentForm } from "@/lib/papers/consent-form";
import type { BlockOf, PaperBlock, PaperDocument } from "@/lib/papers/document";
import { familyWords } from "@/lib/papers/family-words";
import { paperFileName } from "@/lib/papers/file-name";
import { languageFacts, paperLanguages, readPaperLanguage } from "@/lib/papers/languages";
import { sipPaper } from "@/lib/papers/sip";
import { placeholdersOf, sentencesOf } from "@/tests/support/messages";
import { consentSample } from "@/tests/support/paper-samples";
import { paperThreads } from "@/tests/support/paper-thread";
import { planSample } from "@/tests/support/plan-sample";
import { readPdf } from "@/tests/support/read-pdf";

const { draw } = paperThreads();
const translated = paperLanguages.filter((language) => language !== "sv");
const swedish = sentencesOf(familyWords.sv);
const isFamilys = (key: string) =>
  !/^(invitation|assessment|accessExtract|deviation|choice|followUp|checklist|downGuide)\./.test(key);

describe.each(translated)("the family's words in %s", (language) => {
  const words = sentencesOf(familyWords[language]).filter(([key]) => isFamilys(key));

  it("are as many as the Swedish, in the same order, and none is empty · X-11", () => {
    expect(words.map(([key]) => key)).toEqual(swedish.map(([key]) => key).filter(isFamilys));
    expect(words.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("take no value that the Swedish has not, and lose none but the owner's name", () => {
    for (const [key, text] of words) {
      const [, source = ""] = swedish.find(([other]) => other === key) ?? [];
      const lost = placeholdersOf(source).filter((name) => !placeholdersOf(text).includes(name));
      expect(placeholdersOf(source), key).toEqual(expect.arrayContaining(placeholdersOf(text)));
      expect(
        lost.filter((name) => !name.includes("owner")),
        key,
      ).toEqual([]);
    }
  });

  it("say in that language and in Swedish that no translator has read them · X-11", () => {
    for (const paper of familyPapersIn(language)) {
      const notes = paper.blocks.filter((block) => block.kind === "paragraph" && block.tone === "note");
      const [own, source] = notes.map((note) => (note.kind === "paragraph" ? note : null));
      expect(own).toMatchObject({ language });
      expect(own?.text).toContain(familyWords[language].translation.notReviewed);
      expect(source).toMatchObject({ language: "sv" });
      expect(source?.text).toContain("Översättningen är inte granskad av en översättare.");
    }
  });
});

describe("a consent form in another language", { timeout: 60_000 }, () => {
  const paper = consentForm({ ...consentSample, language: "ar" });
  const part = partOf(paper);
  const swedishForm = consentForm(consentSample);

  it("is signed only on its Swedish part, which says all that the Swedish form says · X-11, S001-17", () => {
    expect(paper.blocks.some(({ kind }) => kind === "signatures")).toBe(false);
    expect(part).toMatchObject({ language: "sv", title: swedishForm.title });
    const kinds = swedishForm.blocks.map(({ kind }) => kind);
    expect(part.blocks.map(({ kind }) => kind)).toEqual(kinds);
    const withoutLabels = (blocks: readonly PaperBlock[]) => textsIn(blocks.slice(0, -4));
    expect(withoutLabels(part.blocks)).toEqual(withoutLabels(swedishForm.blocks));
  });

  it("has what is filled in there labelled in both languages", () => {
    const signatures = part.blocks.find((block) => block.kind === "signatures");
    const [first] = signatures?.kind === "signatures" ? signatures.items : [];
    expect(first?.labels[0]).toMatch(/^Underskrift \/ .*التوقيع/);
  });

  it("is read aloud and laid out in each part's own language · X-11", async () => {
    const { catalog, source } = readPdf(await draw(paper));
    expect(catalog).toContain("/Lang (ar)");
    expect(source).toContain("/Lang (sv-SE)");
  });
});

describe("a family's paper in Arabic", { timeout: 60_000 }, () => {
  it("has its letters joined and its names, days and numbers the right way round · X-11", async () => {
    const plan = childsPlan({ ...planSample, language: "ar" });
    const drawn = readPdf(await draw(plan))
      .text()
      .replaceAll(/[\u200E\u200F]/g, "");
    // As drawn, from the left: the year first, the name as it is written, and the letters in their joined forms.
    const line = drawn.split("\n").find((text) => text.includes("Jonna Ek")) ?? "";
    const places = ["2026", " 7 ", "Jonna Ek", "ﻚﻟﺬﺑ"].map((text) => line.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(drawn).toContain("070-174 06 05");
    expect(drawn).not.toContain("50 60 471-070");
  });

  it("keeps the order of a day and a number in its sentences, on the page too", () => {
    const paper = barnetsPlan({ ...planSample, language: "ar" }, { kind: "child" });
    expect(paper.footer).toContain("\u200F\u200E2026-12-03\u200E\u200F");
  });
});

it("asks for no language that there is not, and is Swedish when none is asked for", () => {
  expect(readPaperLanguage(undefined)).toBe("sv");
  expect(readPaperLanguage("so")).toBe("so");
  for (const wrong of ["SO", "ru", ["ar", "sv"], "", {}]) expect(readPaperLanguage(wrong)).toBeNull();
});

it("calls each language what its readers call it", () => {
  const names = paperLanguages.map((language) => languageFacts[language].ownName);
  expect(new Set(names).size).toBe(paperLanguages.length);
});

it("says in the file's name in which language the paper is, when it is not Swedish", () => {
  const paper = childsPlan({ ...planSample, language: "fi" });
  expect(paperFileName(paper)).toBe("min-plan-k-2026-0147-2026-12-03-fi.pdf");
});

function familyPapersIn(language: (typeof translated)[number]): PaperDocument[] {
  return [
    consentForm({ ...consentSample, language }),
    childsPlan({ ...planSample, language }),
    barnetsPlan({ ...planSample, language }, { kind: "child" }),
    sipPaper({ ...planSample, language }, { kind: "child" }),
  ];
}

function partOf({ blocks }: PaperDocument): BlockOf<"part"> {
  const part = blocks.find((block) => block.kind === "part");
  if (part?.kind !== "part") throw new Error("The paper has no part in another language");
  return part;
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== "level")
    .flatMap(([, inner]) => textsIn(inner));
}
