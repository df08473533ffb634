import { appendFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type Fixtures = {
  /** Faults the browser has seen so far; none may be left when the test ends. */
  readonly faults: string[];
  readonly signInAs: (name: string) => Promise<void>;
};

/** Every test fails on a request to a foreign host, a console error, an uncaught error or a breach of the policy. */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ page, baseURL }, provide) => {
      const faults: string[] = [];
      const own = new URL(baseURL ?? "").host;
      page.on("request", (request) => {
        const { host, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && host !== own) faults.push(`foreign request: ${request.url()}`);
      });
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()} ${message.location().url}`);
      });
      page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (violation) => {
          console.error(`policy: ${violation.violatedDirective} ${violation.blockedURI}`);
        });
      });
      await watch(page);
      page.context().on("page", (other) => void watch(other).catch(() => undefined));
      await provide(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  signInAs: async ({ page }, provide) => {
    await provide((name) => signIn(page, name));
  },
});

/** Takes away the fault that the test is about. Fails when it is not there. */
export function expectFault(faults: string[], expected: RegExp): void {
  const index = faults.findIndex((fault) => expected.test(fault));
  expect(index, `${String(expected)} among ${JSON.stringify(faults)}`).not.toBe(-1);
  faults.splice(index, 1);
}

/** Finds nothing that breaks WCAG 2.2 AA once the page has settled: the title of a page reached by a link arrives last. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    expect(found).toEqual([]);
  }).toPass({ timeout: 15_000 });
}

/** Every address asked for, every title shown and every file's name, for the spec that looks for canaries when all is done. */
async function watch(page: Page): Promise<void> {
  page.on("request", (request) => keep(request.url()));
  page.on("download", (download) => keep(download.suggestedFilename()));
  await page.exposeFunction("keepTitle", keep);
  await page.addInitScript(() => {
    const tell = () =>
      (window as unknown as { keepTitle: (title: string) => void }).keepTitle(document.title);
    document.addEventListener("DOMContentLoaded", () => {
      tell();
      new MutationObserver(tell).observe(document.head, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
  });
}

function keep(line: string): void {
  const file = process.env.KRING_E2E_SEEN;
  if (file) appendFileSync(file, `${line}\n`);
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

export { expect } from "@playwright/test";
