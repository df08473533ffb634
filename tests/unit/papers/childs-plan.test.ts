import { describe, expect, it } from "vitest";
import { contentFor } from "@/lib/disclosures/audience";
import type { DisclosedContent } from "@/lib/disclosures/content";
import { childsPlanDocument } from "@/lib/disclosures/paper";
import type { PlanContent } from "@/lib/plans/content";
import { plainDate } from "@/lib/time/plain-date";
import { planContent } from "@/tests/support/plan-content";
import { paperThreads } from "@/tests/support/paper-thread";
import { flattened, readPdf } from "@/tests/support/read-pdf";

const { draw } = paperThreads();

function pageOf(content: PlanContent) {
  const cut = contentFor({ kind: "child" }, content);
  const copy: DisclosedContent = {
    format: 1,
    ...cut,
    number: 1,
    fixedOn: plainDate("2026-12-03"),
    copyTo: "",
  };
  return childsPlanDocument(copy, null);
}

describe("the child's own page", () => {
  it("says what matters, what happens, whom to call and when we meet, each with its symbol", () => {
    const { title, blocks } = pageOf(planContent);
    const headings = blocks.flatMap((block) =>
      block.kind === "heading" ? [[block.symbol, block.text]] : [],
    );
    expect(title).toBe("Min plan");
    expect(headings).toEqual([
      ["heart", "Det här är viktigt för mig"],
      ["pencil", "Det här ska hända"],
      ["phone", "Den här personen kan jag ringa"],
      ["calendar", "Nästa gång vi ses"],
      ["people", "De här är med"],
    ]);
    const text = JSON.stringify(blocks);
    expect(text).toContain("Byter skåp\\nAnna Bergström gör det. Det börjar måndag 7 december 2026.");
    expect(text).toContain("torsdag 4 februari 2027");
  });

  // Red once with the paper made from the whole plan: father's intervention stood on the page.
  it("lies at home, and has nothing of a guardian who does not share it · T08, X-22", () => {
    const text = JSON.stringify(pageOf(planContent));
    expect(text).not.toContain("PAPPAS-");
    expect(text).toContain("MAMMAS-INSATS");
  });

  it("has no phone and no agency's name beside a protected identity · X-10", () => {
    const child = { ...planContent.child, hasProtectedIdentity: true };
    const text = JSON.stringify(pageOf({ ...planContent, child }));
    expect(text).not.toMatch(/070-|Björkskolan|Navet/);
  });

  it("is one page whose headings are read aloud without the symbols", async () => {
    const pdf = readPdf(await draw(pageOf(planContent)));
    const elements = flattened(pdf.structure());
    expect(pdf.pageCount).toBe(1);
    expect(elements.filter(({ type }) => type === "H2")).toHaveLength(5);
    expect(elements.filter(({ type }) => type === "Figure")).toHaveLength(0);
  });
});
