import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import type { Actor } from "@/lib/access/actor";
import { localeCookie, locales } from "@/lib/text/locale";
import { addressOf, type Reader, type RouteRow, routeTable } from "@/tests/abuse/route-table";
import { findBreaches, giveAxe } from "@/tests/support/axe";
import {
  anna,
  fadumo,
  gunilla,
  henning,
  ingrid,
  johan,
  kerstin,
  margareta,
  samira,
} from "@/tests/support/people";
import { drawnSample } from "@/tests/support/log-samples";
import { sessionCookie, sessionCookieName } from "@/tests/support/raw-http";
import { type Ids, routeWorlds } from "@/tests/support/route-worlds";

const readers: Readonly<Record<Reader, Actor>> = {
  caseWorker: anna,
  receiver: fadumo,
  receiversColleague: johan,
  receiversManager: gunilla,
  manager: kerstin,
  decider: henning,
  administrator: margareta,
};
const pages = Object.entries(routeTable).filter(([route]) => !/^\/(api|\.well-known)\//.test(route));
let register: Ids = { agencyId: fadumo.agencyId, list: "health-care" };

let worlds: Awaited<ReturnType<typeof routeWorlds>>;

test.describe.configure({ timeout: 300_000 });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  worlds = await routeWorlds(anna, fadumo, samira, "Risten Länta");
  register = { ...register, sampleId: (await drawnSample(ingrid)).sampleId };
});

test("every page there is breaks nothing of WCAG 2.2 AA on a telephone · X-12", async ({ context, page }) => {
  await giveAxe(context);
  await page.setViewportSize({ width: 375, height: 800 });
  const wrong: unknown[] = [];
  for (const reader of [null, ingrid, ...Object.values(readers)]) {
    await signIn(context, reader);
    for (const [route, row] of pages) {
      if (readerOf(row.opens) !== reader) continue;
      const address = addressOf(route, "world" in row ? worlds[row.world] : register);
      const expected = "answers" in row ? row.answers : 200;
      wrong.push(...(await breachesAt(page, address, expected)).map((breach) => [route, breach]));
    }
  }
  expect(wrong).toEqual([]);
});

const named: readonly (readonly [words: string, reader: Actor | null, address: () => string])[] = [
  ["the sign-in page", null, () => "/sign-in"],
  ["the list", anna, () => "/cases"],
  [
    "a question",
    anna,
    () => addressOf("/assessments/[assessmentId]/questions/[questionKey]", worlds.assessed),
  ],
  ["a case", anna, () => addressOf("/cases/[caseId]", worlds.planned)],
  ["the consents", anna, () => addressOf("/cases/[caseId]/consents", worlds.planned)],
  ["the wheel", anna, () => addressOf("/cases/[caseId]/needs", worlds.invited)],
  [
    "the notes of a meeting",
    anna,
    () => addressOf("/cases/[caseId]/meetings/[meetingId]/notes", worlds.planned),
  ],
  ["the plan", anna, () => addressOf("/cases/[caseId]/plan", worlds.planned)],
  ["the overview", kerstin, () => "/overview"],
  ["a page that does not exist", anna, () => "/nothing-here"],
];

for (const [words, reader, address] of named)
  test(`${words} is as accessible in both languages, light and dark, at every width · X-12`, async ({
    context,
    page,
    baseURL,
  }) => {
    await giveAxe(context);
    await signIn(context, reader);
    const wrong: unknown[] = [];
    for (const locale of locales) {
      await context.addCookies([{ name: localeCookie, value: locale, url: baseURL ?? "" }]);
      await page.goto(address());
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          wrong.push(...(await findBreaches(page)).map((breach) => [locale, colorScheme, width, breach]));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

function readerOf(opens: RouteRow["opens"]): Actor | null {
  if (opens === "anybody") return null;
  if (opens === "reviewer") return ingrid;
  return opens === "signedIn" ? anna : readers[opens];
}

async function signIn(context: BrowserContext, reader: Actor | null): Promise<void> {
  await context.clearCookies({ name: sessionCookieName });
  if (!reader) return;
  const url = process.env.KRING_E2E_ADDRESS ?? "";
  await context.addCookies([{ name: sessionCookieName, value: await sessionCookie(reader), url }]);
}

async function breachesAt(page: Page, address: string, expected = 200): Promise<string[]> {
  const status = (await page.goto(address))?.status();
  return status === expected ? findBreaches(page) : [`answers ${status ?? "nothing"}`];
}
