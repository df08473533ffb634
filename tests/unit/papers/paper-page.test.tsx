import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PaperPage } from "@/components/papers/paper-page";
import { barnetsPlan } from "@/lib/papers/barnets-plan";
import { consentForm } from "@/lib/papers/consent-form";
import { paperDocument } from "@/lib/papers/document";
import { consentSample } from "@/tests/support/paper-samples";
import { planSample } from "@/tests/support/plan-sample";
import { paperThreads } from "@/tests/support/paper-thread";
import { flattened, readPdf } from "@/tests/support/read-pdf";

const { draw } = paperThreads();
const plan = barnetsPlan(planSample, { kind: "coordinator" });
const page = renderToStaticMarkup(<PaperPage document={plan} />);
const shared = new Set(["h1", "h2", "h3", "table", "blockquote"]);

describe("PaperPage", () => {
  it("has the PDF's headings, tables and quotes in the same order · X-11", { timeout: 60_000 }, async () => {
    const elements = flattened(readPdf(await draw(plan)).structure());
    const inPdf = elements.map(({ type }) => type.toLowerCase()).filter((type) => shared.has(type));
    const inPage = [...page.matchAll(/<([a-z0-9]+)/g)]
      .map(([, name = ""]) => name)
      .filter((name) => shared.has(name));
    expect(inPage).toEqual(inPdf);
  });

  it("says its language, its secrecy and its version", () => {
    expect(page).toMatch(/^<article class="paper" lang="sv" dir="ltr">/);
    expect(page).toContain("Innehåller uppgifter som omfattas av sekretess");
    expect(page).toContain("version 1, fastställd 2026-12-03");
  });

  it("says in words what the wheel shows", () => {
    expect(page).toContain("<strong>3 Utvecklas:</strong> Samverkan behövs");
    expect(page).toContain('aria-hidden="true"');
  });

  it("shows what people write as text", () => {
    const blocks = [{ kind: "paragraph", text: '<img src=x onerror="alert(1)">' } as const];
    const html = renderToStaticMarkup(<PaperPage document={paperDocument({ ...plan, blocks })} />);
    expect(html).not.toContain("<img");
  });

  it("leaves lines to write on in a form", () => {
    expect(renderToStaticMarkup(<PaperPage document={consentForm(consentSample)} />)).toContain(
      "paper-blank",
    );
  });
});
