import { appendFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { test as base, type BrowserContext, expect, type Page } from "@playwright/test";
import { actorOf } from "@/prisma/seed/actors";
import { people } from "@/prisma/seed/register/people";
import { sessionCookie, sessionCookieName } from "./raw-http";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

type Fixtures = {
  /** Faults the browser has seen so far; none may be left when the test ends. */
  readonly faults: string[];
  /** Begins a session for somebody, where signing in is not what the test is about. No page is opened. */
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
  signInAs: async ({ context, baseURL }, provide) => {
    await provide((name) => signIn(context, baseURL ?? "", name));
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
    const { violations } = await axe(page).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    expect(found).toEqual([]);
  }).toPass({ timeout: 15_000 });
}

/** In the page itself, which has no frames: a page beside it for what axe gathers from them takes longer than all its rules. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { type: "tag", values: wcag }, resultTypes: ["violations"] });
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

/** As the fixture, in a browser of the test's own. */
export async function signIn(context: BrowserContext, url: string, name: string): Promise<void> {
  const person = Object.values(people).find((one) => one.name.startsWith(name));
  if (!person) throw new Error(`Nobody is called ${name}.`);
  const value = await sessionCookie(actorOf(person));
  await context.addCookies([{ name: sessionCookieName, value, url, httpOnly: true, sameSite: "Lax" }]);
}

/** Chooses an invented person on the page where one signs in. */
export async function signInOnPage(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: new RegExp(name) }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

export { expect } from "@playwright/test";
