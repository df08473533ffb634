import { describe, expect, it } from "vitest";
import { type PaperBlock, type PaperDocument, paperKinds } from "@/lib/papers/document";
import { languageFacts } from "@/lib/papers/languages";
import { everyPaper } from "@/tests/support/every-paper";
import { paperThreads } from "@/tests/support/paper-thread";
import { flattened, readPdf, type StructureElement } from "@/tests/support/read-pdf";

const { draw } = paperThreads();
const papers = paperKinds.flatMap((kind) =>
  everyPaper[kind].languages.map((language) => ({
    kind,
    language,
    document: everyPaper[kind].make(language),
  })),
);

/** What may stand in what; a type that is not here has no elements in it. */
const inside: Readonly<Record<string, readonly string[]>> = {
  Document: ["Sect", "H1", "H2", "H3", "P", "L", "Table", "Figure", "BlockQuote"],
  Sect: ["H2", "H3", "P", "L", "Table", "BlockQuote"],
  L: ["LI"],
  LI: ["Lbl", "LBody", "Figure"],
  Table: ["TR"],
  TR: ["TH", "TD"],
  ...Object.fromEntries(["P", "LBody", "BlockQuote", "TD", "TH"].map((type) => [type, ["Span"]])),
};

describe.each(papers)(
  "$kind in $language, its tag tree",
  { timeout: 60_000 },
  ({ kind, language, document }) => {
    it("is made of headings, paragraphs, lists, tables and figures, each where it may stand · X-11", async () => {
      const pdf = readPdf(await draw(document));
      const [root] = pdf.structure();
      expect(document.kind).toBe(kind);
      if (!root) throw new Error("The paper has no tag tree");
      for (const element of flattened([root])) {
        const types = element.children.map(({ type }) => type);
        expect(
          types.filter((type) => !(inside[element.type] ?? []).includes(type)),
          element.type,
        ).toEqual([]);
      }
      const elements = flattened([root]);
      expect(elements.filter(({ type }) => type === "L" || type === "LI").every(hasChildren)).toBe(true);
      for (const { alt } of elements.filter(({ type }) => type === "Figure")) expect(alt).not.toBe("");
      for (const table of elements.filter(({ type }) => type === "Table")) {
        expect(table.children[0]?.children.every(({ type }) => type === "TH")).toBe(true);
      }
      expect(headingsIn(elements)).toEqual(headingsOf(document));
      expect(jumpsIn(headingsIn(elements))).toEqual([]);
    });

    it("stands under its language and title, with a bookmark for each part, and claims no more than it is · X-11, T24", async () => {
      const pdf = readPdf(await draw(document));
      expect(pdf.catalog).toContain(`/Lang (${languageFacts[language].tag})`);
      expect(pdf.source).toMatch(/pdfaid:part>2</);
      expect(pdf.source).toMatch(/pdfaid:conformance>B</);
      expect(pdf.source).not.toMatch(/pdfuaid|conformance>A</);
      expect(pdf.title()).toBe(`${document.title} ${document.code}`);
      expect(pdf.bookmarks()).toContain(document.title);
      const parts = headingsOf(document).filter((type) => type !== "H3");
      expect(pdf.bookmarks().length).toBeGreaterThanOrEqual(parts.length);
    });
  },
);

describe("a family's paper in Arabic", { timeout: 60_000 }, () => {
  it("is read as it was written, not as its letters are drawn · X-11", async () => {
    const elements = flattened(readPdf(await draw(everyPaper.childsPlan.make("ar"))).structure());
    const read = elements
      .flatMap(({ actual }) => actual ?? [])
      .map((text) => text.replaceAll(/[\u200E\u200F]/g, ""));
    expect(read).toContain("خطتي");
    expect(read).toContain("من يقوم بذلك: Jonna Ek. ينتهي: الاثنين، 7 ديسمبر 2026.");
  });
});

function hasChildren({ children }: StructureElement): boolean {
  return children.length > 0;
}

function headingsIn(elements: readonly StructureElement[]): string[] {
  return elements.map(({ type }) => type).filter((type) => /^H\d$/.test(type));
}

function headingsOf({ blocks }: PaperDocument): string[] {
  return ["H1", ...blocks.flatMap(headingsOfBlock)];
}

function headingsOfBlock(block: PaperBlock): string[] {
  if (block.kind === "heading") return [`H${block.level}`];
  if (block.kind === "area") return ["H3", ...block.blocks.flatMap(headingsOfBlock)];
  return block.kind === "part" ? ["H2", ...block.blocks.flatMap(headingsOfBlock)] : [];
}

/** A heading more than one level below the one before it. */
function jumpsIn(headings: readonly string[]): string[] {
  const level = (heading = "H0") => Number(heading.slice(1));
  return headings.filter((heading, index) => level(heading) > level(headings[index - 1]) + 1);
}
