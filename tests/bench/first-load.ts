import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { requireBrowser } from "@/scripts/support/browser";
import type { DatabaseServer } from "@/scripts/support/database-server";
import { withCounty } from "./county";
import { printFigure } from "./figures";

const caseLink = /^\/cases\/[0-9a-f-]{36}$/;
const planLink = /^\/cases\/[0-9a-f-]{36}\/plan$/;
const roomLink = /^\/cases\/[0-9a-f-]{36}\/meetings\/[0-9a-f-]{36}\/notes$/;

const pages = [
  { label: "case list", goalKilobytes: 170, find: () => Promise.resolve("/cases") },
  { label: "case page", goalKilobytes: 170, find: (page: Page) => linkOn(page, caseLink) },
  { label: "plan editor", goalKilobytes: 250, find: (page: Page) => linkOn(page, planLink) },
  { label: "meeting room", goalKilobytes: 250, find: roomOf },
];

/** P6: the script that the browser fetches on a cold load of each page, as it came over the wire. */
export async function firstLoad(server: DatabaseServer): Promise<void> {
  await withCounty(server, 0, async ({ web }) => {
    const browser = await chromium.launch({ executablePath: requireBrowser(), args: ["--no-sandbox"] });
    const signedIn = await browser.newContext();
    const page = await signedIn.newPage();
    await page.goto(`${web.address}/sign-in`);
    await page.getByRole("button", { name: /Anna Bergström/ }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    const storageState = await signedIn.storageState();

    for (const { label, goalKilobytes, find } of pages) {
      const path = await find(page);
      if (!path) {
        console.log(`     ${label}: not measured, the page before has no link to it`);
        continue;
      }
      await page.goto(web.address + path);
      const cold = await browser.newContext({ storageState });
      const bytes = await scriptBytes(cold, web.address + path);
      await cold.close();
      printFigure(
        "P6",
        `${label}, script over the wire`,
        `${(bytes / 1000).toFixed(0)} kB`,
        `≤ ${goalKilobytes} kB`,
      );
    }
    await browser.close();
  });
}

/** From the plan to its meeting, at the item where everybody's words are written. */
async function roomOf(page: Page): Promise<string | null> {
  const room = await linkOn(page, roomLink);
  return room && `${room}?step=situation`;
}

async function linkOn(page: Page, pattern: RegExp): Promise<string | null> {
  const links = await page
    .locator("a[href]")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
  return links.find((link) => pattern.test(link)) ?? null;
}

async function scriptBytes(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let bytes = 0;
  await session.send("Network.enable");
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return bytes;
}
