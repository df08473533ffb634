import { createRequire } from "node:module";
import type { BrowserContext, Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const axe = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright")).resolve(
  "axe-core/axe.min.js",
);

type WithAxe = { readonly axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } };

/** Every page of the context has the checker from the start, instead of once for each look. */
export async function giveAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: axe });
}

/** What breaks WCAG 2.2 AA on the page as it stands, or makes a small screen scroll sideways (1.4.10). */
export async function findBreaches(page: Page): Promise<string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const found = await page.evaluate(async (values) => {
    const { violations } = await (window as unknown as WithAxe).axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, wcag);
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  return scrollWidth > clientWidth ? [...found, `scrolls sideways: ${scrollWidth} of ${clientWidth}`] : found;
}
