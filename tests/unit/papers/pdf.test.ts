import { describe, expect, it } from "vitest";
import { assessmentSummary } from "@/lib/papers/assessment-summary";
import { barnetsPlan } from "@/lib/papers/barnets-plan";
import { consentForm } from "@/lib/papers/consent-form";
import { deviationReport } from "@/lib/papers/deviation-report";
import { type PaperDocument, paperDocument } from "@/lib/papers/document";
import { invitationForm } from "@/lib/papers/invitation-form";
import {
  deviationSample,
  assessmentSample,
  consentSample,
  invitationSample,
} from "@/tests/support/paper-samples";
import { planSample } from "@/tests/support/plan-sample";
import { paperThreads } from "@/tests/support/paper-thread";
import { flattened, readPdf } from "@/tests/support/read-pdf";

const { draw } = paperThreads();
const plan = barnetsPlan(planSample, { kind: "coordinator" });
const reading = async (document: PaperDocument) => readPdf(await draw(document));

describe("a paper as PDF", { timeout: 60_000 }, () => {
  it("tells a screen reader its headings, lists, tables and figures · X-11", async () => {
    const [root] = (await reading(plan)).structure();
    const elements = flattened(root?.children ?? []);
    const count = (type: string) => elements.filter((element) => element.type === type).length;

    expect(root?.type).toBe("Document");
    expect(elements.slice(0, 4).map(({ type }) => type)).toEqual(["P", "P", "H1", "L"]);
    expect(count("H1")).toBe(1);
    expect(count("H2")).toBe(5);
    expect(count("H3")).toBe(4);
    expect(count("BlockQuote")).toBe(2);
    expect(count("Table")).toBe(5);
    expect(count("TH")).toBeGreaterThan(15);
    const wheel = elements.find(
      ({ type, alt }) => type === "Figure" && alt?.startsWith("Barnets bästa-hjulet"),
    );
    expect(wheel?.alt).toContain("3 Utvecklas: samverkan behövs.");
  });

  it("keeps a table one table on two pages, with its header read once", async () => {
    const rows = Array.from({ length: 60 }, (_, row) => [`Rad ${row}`, "Skolan"]);
    const columns = [
      { label: "Vad", share: 0.5 },
      { label: "Vem", share: 0.5 },
    ];
    const table = { kind: "table", label: "Det som ska göras", columns, rows, hasRowHeaders: true } as const;
    const pdf = await reading(paperDocument({ ...plan, blocks: [table] }));
    const elements = flattened(pdf.structure());

    expect(pdf.pageCount).toBeGreaterThan(1);
    expect(elements.filter(({ type }) => type === "Table")).toHaveLength(1);
    expect(elements.filter(({ type }) => type === "TR")).toHaveLength(61);
    expect(elements.filter(({ type }) => type === "TH")).toHaveLength(62);
    expect(pdf.text().match(/Vem/g)).toHaveLength(pdf.pageCount);
  });

  it("says its language and title, and claims no more than it is", async () => {
    const { catalog, source } = await reading(plan);
    expect(catalog).toContain("/Lang (sv-SE)");
    expect(source).toContain("/Marked true");
    expect(source).toContain("/DisplayDocTitle true");
    expect(source).not.toContain("pdfuaid");
  });

  it("numbers its pages and stands with code and version on each", async () => {
    const pdf = await reading(plan);
    expect(pdf.pageCount).toBe(3);
    for (const page of [1, 2, 3]) expect(pdf.text()).toContain(`Sida ${page} av 3`);
    expect(pdf.text().match(/K-2026-0147/g)).toHaveLength(3);
    expect(pdf.text().match(/version 1, fastställd 2026-12-03/g)).toHaveLength(3);
  });

  it("carries no name in title, author, keywords or bookmarks", async () => {
    const pdf = await reading(plan);
    const { source } = pdf;
    const hidden = [source.replaceAll("\u0000", ""), ...pdf.bookmarks()].join("\n");
    for (const name of ["Elle", "Länta", "Risten", "Holmqvist", "Bergström"])
      expect(hidden).not.toContain(name);
    expect(source).not.toMatch(/\/(Author|Keywords|Subject)/);
    expect(pdf.bookmarks()).toContain("Barnets egna ord");
  });

  it("is the same bytes for the same paper", async () => {
    const [first, second] = [await draw(plan), await draw(plan)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it.each([
    ["Sami and other Latin letters", "Čáhppe Đorđe Ŋuorra Šoaŋŋu Ŧ Žáhki Uğur Łukasz Åsa Nguyễn Phượng"],
    ["Cyrillic letters", "Олександра Ђорђе Ґжегож"],
    ["Greek letters", "Ελένη Παπαδοπούλου"],
    ["Ethiopic letters", "ሰላማዊት ገብረእየሱስ"],
    ["Armenian letters", "Հայկ Սարգսյան"],
    ["Georgian letters", "ნინო ბერიძე"],
    ["Thai letters", "สมชาย ใจดี"],
    ["an emoji", "Jag är glad 😀"],
  ])("draws %s", async (_, name) => {
    expect(await textOf(name)).toContain(name);
  });

  it.each([
    ["Arabic letters, joined,", "محمد", "ﺪﻤﺤﻣ"],
    ["Persian letters, joined and kept apart,", "گل\u200Cپری", "یﺮپ ﻞﮔ"],
    ["Hebrew letters", "כהן", "ןהכ"],
    ["Syriac letters", "ܐܦܪܝܡ", "ܡܝܪܦܐ"],
  ])("draws %s from right to left, and has them read as they were written", async (_, name, drawn) => {
    const pdf = await readingOf(`Barnet heter ${name} hemma.`);
    expect(pdf.text().replaceAll(/\u200C/g, " ")).toContain(drawn);
    const read = flattened(pdf.structure()).map(({ actual }) => actual);
    expect(read).toContain(`Barnet heter ${name} hemma.`);
  });

  it("writes the number of a character that no font has, and leaves out those that are never seen", async () => {
    expect(await textOf("王明 ❤\uFE0F na\u2061mn")).toContain("[U+738B U+660E] ❤ namn");
  });

  it("breaks a word that no line can hold, and no other", async () => {
    const long = "a".repeat(300);
    expect((await textOf(`före ${long} efter`)).replaceAll(/[-\s]/g, "")).toContain(`före${long}efter`);
    const sentence = "Barnkonventionen gäller. ".repeat(60).trim();
    expect((await textOf(sentence)).replaceAll(/\s+/g, " ")).toContain(sentence);
  });

  it.each([
    ["Samtycke till samverkan", consentForm(consentSample)],
    ["Samverkansmöte", invitationForm(invitationSample)],
    ["Barnets plan", plan],
    ["Bedömning", assessmentSummary(assessmentSample)],
    ["Avvikelserapport", deviationReport(deviationSample)],
  ])("prints everything that stands in %s · X-11, S001-27", async (_, document) => {
    const printed = (await reading(document)).text().replaceAll(/[\s-]/g, "");
    for (const text of textsOf(document.blocks)) expect(printed).toContain(text.replaceAll(/[\s-]/g, ""));
  });
});

async function textOf(text: string): Promise<string> {
  return (await readingOf(text)).text();
}

function readingOf(text: string) {
  const block = { kind: "paragraph", text } as const;
  return reading(paperDocument({ ...plan, blocks: [block] }));
}

const notPrinted = new Set(["kind", "key", "hatch", "mark", "alt", "bookmark", "tone", "direction"]);
const onlyRead = new Set(["checkedLabel", "uncheckedLabel"]);

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  const isTable = "kind" in value && value.kind === "table";
  return Object.entries(value)
    .filter(([key]) => !notPrinted.has(key) && !onlyRead.has(key) && !(isTable && key === "label"))
    .flatMap(([, inner]) => textsOf(inner));
}
