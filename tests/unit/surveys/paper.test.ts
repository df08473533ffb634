import { expect, it } from "vitest";
import { familySurvey } from "@/lib/surveys/paper";
import { plainDate } from "@/lib/time/plain-date";
import { paperThreads } from "@/tests/support/paper-thread";
import { flattened, readPdf } from "@/tests/support/read-pdf";

const { draw } = paperThreads();
const paper = familySurvey({ language: "sv", code: "K-2026-0147", printed: null }, plainDate("2026-11-28"));

it("is the same to everybody: no name, five questions, nothing ticked · S001-46, X-22", () => {
  const choices = paper.blocks.filter((block) => block.kind === "choices");
  expect(choices).toHaveLength(5);
  expect(choices.flatMap(({ items }) => items).some(({ isChecked }) => isChecked)).toBe(false);
  expect(paper).toMatchObject({ kind: "familySurvey", title: "Vad tycker du?", printedBy: null });
});

it(
  "is one page that tells a screen reader its questions and its boxes · X-11",
  { timeout: 60_000 },
  async () => {
    const pdf = readPdf(await draw(paper));
    const elements = flattened(pdf.structure());
    const count = (type: string) => elements.filter((element) => element.type === type).length;
    expect(pdf.pageCount).toBe(1);
    expect([count("H1"), count("H2")]).toEqual([1, 6]);
    expect(count("L")).toBeGreaterThanOrEqual(5);
    expect(pdf.text()).toContain("Lyssnar vi på dig?");
  },
);
