import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { makeConnectCode } from "@/lib/people/commands";
import { asAdmin } from "@/scripts/support/database-server";
import { appointed, changeOf, inAgency } from "@/tests/support/administered";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { anna, margareta } from "@/tests/support/people";
import { faults } from "@/tests/support/provider/faults";
import {
  type MisbehavingProvider,
  startMisbehavingProvider,
  told,
} from "@/tests/support/provider/misbehaving";
import {
  type KringWithProvider,
  startOpenidProvider,
  startWithProvider,
} from "@/tests/support/provider/with-provider";

/** Somebody new at Anna's agency, and the code that the administrator gives them. */
async function somebodyWithCode() {
  const nils = await appointed(margareta, inAgency(anna), ["caseWork"]);
  const { code } = await makeConnectCode(margareta, await changeOf(margareta, nils));
  return { nils, code };
}

test.describe("inloggning genom arbetsgivaren", () => {
  let kring: KringWithProvider;
  let stopProvider: () => void;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    kring = await startWithProvider("real-provider", async (redirectUri, jwk) => {
      const provider = await startOpenidProvider(redirectUri, jwk);
      stopProvider = () => provider.process.disconnect();
      return provider.issuer;
    });
  });
  test.afterAll(async () => {
    await kring.stop();
    stopProvider();
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`leads from an unknown person and a code to Kring, and the next time straight in, ${javaScriptEnabled ? "with" : "without"} scripts · T48`, async ({
      browser,
    }) => {
      const { nils, code } = await somebodyWithCode();
      const who = `subject-${randomUUID()}`;
      const context = await browser.newContext({ javaScriptEnabled, baseURL: kring.address });
      const page = await context.newPage();
      await page.goto("/agencies?kind=school");
      await identify(page, who);
      await expect(page.getByRole("heading", { name: "Ditt konto är inte kopplat" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.reload();
      await page.getByLabel("Engångskod").fill("AAAAA-BBBBB");
      await page.getByRole("button", { name: "Koppla mitt konto" }).click();
      await expect(page.getByText("Koden stämmer inte")).toBeVisible();
      await page.getByLabel("Engångskod").fill(code);
      await page.getByRole("button", { name: "Koppla mitt konto" }).click();
      await expect(page).toHaveURL(`${kring.address}/agencies?kind=school`);
      await expect(page.getByText(nils.personName).first()).toBeAttached();

      await page.getByRole("button", { name: "Logga ut" }).first().click();
      await expect(page.getByRole("heading", { name: "Du är utloggad" })).toBeVisible();
      await context.clearCookies();
      await page.goto(`${kring.address}/sign-in`);
      await identify(page, who);
      await expect(page).toHaveURL(`${kring.address}/cases`);
      await context.close();
    });
  }

  test("shows again who one is before a sensitive act, in the same session, and takes nobody else for it · T45", async ({
    browser,
  }) => {
    const { nils, code } = await somebodyWithCode();
    const who = `subject-${randomUUID()}`;
    const context = await browser.newContext({ baseURL: kring.address });
    const page = await context.newPage();
    await page.goto("/cases");
    await identify(page, who);
    await page.getByLabel("Engångskod").fill(code);
    await page.getByRole("button", { name: "Koppla mitt konto" }).click();
    await expect(page).toHaveURL(`${kring.address}/cases`);
    await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (client) =>
      client.query(
        "update login_sessions set authenticated_at = now() - interval '10 minutes' where person_id = $1",
        [nils.personId],
      ),
    );

    await page.goto("/break-glass");
    await page.getByLabel("Ärendekod eller personnummer").fill("K-2222X");
    await page
      .getByLabel("Varför behöver du öppna ärendet nu?")
      .fill("Skolan ringer och ingen når handläggaren.");
    await page.getByRole("button", { name: "Öppna ärendet i en timme" }).click();
    await expect(page.getByText("Visa först att det är du.")).toBeVisible();
    await page.goto("/step-up?returnTo=/break-glass");
    await expectAccessible(page);
    await identify(page, `subject-${randomUUID()}`, again);
    await expect(page.getByText("Du legitimerade dig som någon annan än den som är inloggad.")).toBeVisible();
    await page.goto("/step-up?returnTo=/break-glass");
    await identify(page, who, again);
    await expect(page).toHaveURL(`${kring.address}/break-glass`);
    await expect(page.getByRole("heading", { level: 1, name: "Nödöppning" })).toBeVisible();
    await context.close();
  });

  test("says why somebody with a weaker identification is not let in, and somebody who broke it off · T48", async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: kring.address });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await identify(page, `subject-${randomUUID()}@loa2`);
    await expect(page.getByText("Inloggningen var inte stark nog för Kring.")).toBeVisible();
    await expectAccessible(page);
    await context.clearCookies();
    await page.getByRole("link", { name: "Försök igen" }).click();
    await page.getByRole("button", { name: "Logga in med Lindhults kommun" }).click();
    await page.getByRole("button", { name: "Avbryt" }).click();
    await expect(page.getByText("Du avbröt inloggningen.")).toBeVisible();
    await context.close();
  });
});

test.describe("en inloggningstjänst som gör fel", () => {
  let kring: KringWithProvider;
  let provider: MisbehavingProvider;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    provider = await startMisbehavingProvider();
    kring = await startWithProvider("misbehaving-provider", async () => provider.issuer);
  });
  test.afterAll(async () => {
    await kring.stop();
    await provider.stop();
  });

  test("lets nobody in by a faulty answer, says so plainly, and logs the fault and nothing about anybody · T48", async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    for (const [words, misdeed, fault] of faults) {
      Object.assign(provider, { misdeed, subject: `subject-${randomUUID()}` });
      const context = await browser.newContext({ baseURL: kring.address, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto("/sign-in");
      await page.getByRole("button", { name: "Logga in med Lindhults kommun" }).click();
      await expect(page.getByRole("heading", { name: "Det gick inte att logga in" }), words).toBeVisible();
      expect(
        (await context.cookies()).filter(({ name }) => /session|unconnected/.test(name)),
        words,
      ).toEqual([]);
      await page.goto("/cases");
      await expect(page, words).toHaveURL(/\/sign-in/);
      const line = kring.log().trim().split("\n").at(-1) ?? "";
      expect(line, words).toContain(`"fault":"${fault}"`);
      await context.close();
    }
    const log = kring.log();
    for (const secret of [told.email, told.name, "subject-", "code="]) expect(log).not.toContain(secret);
  });

  test("makes nobody of an e-mail address that a known person has · T48", async ({ browser }) => {
    Object.assign(provider, {
      misdeed: { claims: { email: told.email, email_verified: true } },
      subject: "subject-new",
    });
    const context = await browser.newContext({ baseURL: kring.address });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Logga in med Lindhults kommun" }).click();
    await expect(page.getByRole("heading", { name: "Ditt konto är inte kopplat" })).toBeVisible();
    await page.goto("/cases");
    await expect(page).toHaveURL(/\/sign-in/);
    await context.close();
  });
});

const again = "Bekräfta med Lindhults kommun";

async function identify(page: Page, who: string, button = "Logga in med Lindhults kommun"): Promise<void> {
  await page.getByRole("button", { name: button }).click();
  await page.getByLabel("Vem är du?").fill(who);
  await page.getByRole("button", { name: "Legitimera", exact: true }).click();
}
