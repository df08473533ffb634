import { describe, expect, it } from "vitest";
import { type BlockDraft, paperDocument, type PaperDraft } from "@/lib/papers/document";

function paper(...blocks: BlockDraft[]): PaperDraft {
  return {
    kind: "barnetsPlan",
    language: "sv",
    title: "Barnets plan",
    code: "K-2026-0147",
    version: 1,
    date: "2026-12-03",
    confidentiality: "Innehåller uppgifter som omfattas av sekretess",
    footer: "Barnets plan",
    printedBy: null,
    pageLabel: "Sida {page} av {pages}",
    blocks,
  };
}

const paragraph = (text: string): BlockDraft => ({ kind: "paragraph", text });

describe("paperDocument", () => {
  it.each([
    ["20,000 line feeds", paragraph("\n".repeat(20_000))],
    ["more than eighty lines", paragraph("rad\n".repeat(81))],
    ["lines of another kind", paragraph("\u2028".repeat(200))],
    ["a paragraph of more than 4,000 characters", paragraph("a".repeat(4001))],
    ["a heading in two lines", { kind: "heading", level: 2, text: "ett\ntvå" } as const],
    ["a table of more than a hundred rows", table(101)],
    ["a block it does not know", { kind: "image", src: "http://localhost/" } as unknown as BlockDraft],
    ["a link in a block", { ...paragraph("hej"), href: "javascript:alert(1)" } as unknown as BlockDraft],
  ])("refuses %s · S001-62", (_, block) => {
    expect(() => paperDocument(paper(block))).toThrow();
  });

  it("refuses a paper that is too long as a whole", () => {
    const blocks = Array.from({ length: 160 }, () => paragraph("a".repeat(4000)));
    expect(() => paperDocument(paper(...blocks))).toThrow();
  });

  it("makes what turns or hides a text visible", () => {
    const { blocks } = paperDocument(paper(paragraph("a\u202Eb\u0000c\u2011d")));
    expect(blocks).toEqual([{ kind: "paragraph", text: "a[U+202E]bc-d", tone: "body" }]);
  });

  it("is the same when it has been stored and read again", () => {
    const once = paperDocument(paper(paragraph("a\u202Eb"), table(2)));
    expect(paperDocument(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });
});

function table(rowCount: number): BlockDraft {
  const rows = Array.from({ length: rowCount }, (_, row) => [`rad ${row}`]);
  return { kind: "table", label: "Tabell", columns: [{ label: "Vad", share: 1 }], rows };
}
