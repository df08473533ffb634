import { join } from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { kringHome } from "@/scripts/support/home";
import { demoEnvironment } from "@/scripts/support/kring";
import { freePort } from "@/scripts/support/ports";
import { startWeb } from "@/scripts/support/web";
import { ageStepUp, newAccount, typePassword } from "@/tests/support/browser-accounts";
import { expect, expectAccessible, expectFault, test as base } from "@/tests/support/e2e";

type WorkerFixtures = { readonly byName: string };

/** A passkey belongs to a name, not to a number: a second Kring on the same database is reached as localhost. */
const test = base.extend<object, WorkerFixtures>({
  byName: [
    // Playwright reads from the braces that nothing else is needed.

    async ({}, provide) => {
      const home = join(kringHome(), "e2e");
      const port = await freePort();
      const { DATABASE_URL = "", DATABASE_AUTH_URL = "", DATABASE_OWNER_URL = "" } = process.env;
      const databases = { DATABASE_URL, DATABASE_AUTH_URL, DATABASE_OWNER_URL };
      const address = `http://localhost:${port}`;
      const variables = await demoEnvironment(home, port, databases);
      const web = await startWeb(home, port, { ...variables, NEXTAUTH_URL: address });
      await provide(address);
      await web.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ byName }, provide) => {
    await provide(byName);
  },
});

test.describe("passkeys", () => {
  test("are both factors: made at the first sign-in, they sign in without a password · X-12", async ({
    page,
  }) => {
    const authenticator = await withScreenLock(page);
    const account = await newAccount();
    await typePassword(page, account);
    await expectAccessible(page);
    await makePasskey(page, "Jobbdatorn");
    await page.getByRole("button", { name: "Gå vidare till Kring" }).click();
    await expect(page.getByText("Du arbetar som:")).toBeVisible();
    await page.getByRole("button", { name: "Logga ut" }).click();
    await expect(page.getByRole("heading", { name: "Du är utloggad" })).toBeVisible();

    await page.goto("/sign-in?returnTo=/agencies");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Logga in med passkey" }).click();
    await expect(page).toHaveURL("/agencies");

    await page.goto("/account");
    await expect(page.getByText("Jobbdatorn")).toBeVisible();
    await expect(page.getByRole("link", { name: "Ta bort Jobbdatorn" })).toHaveCount(0);
    await expect(page.getByText("Ingen kodapp")).toBeVisible();
    await expectAccessible(page);
    await authenticator.detach();
  });

  test("are asked for after the password, and in a step-up · T47", async ({ page }) => {
    const authenticator = await withScreenLock(page);
    const account = await newAccount();
    await typePassword(page, account);
    await makePasskey(page, "Jobbdatorn");
    await page.getByRole("button", { name: "Gå vidare till Kring" }).click();
    await expect(page.getByText("Du arbetar som:")).toBeVisible();
    await page.context().clearCookies();

    await typePassword(page, account);
    await expect(page.getByText("Nu behövs bara din passkey.")).toBeVisible();
    await page.getByRole("button", { name: "Använd din passkey" }).click();
    await expect(page.getByText("Du arbetar som:")).toBeVisible();

    await ageStepUp(account.username);
    await page.goto("/account/totp");
    await page.getByRole("button", { name: "Bekräfta med passkey" }).click();
    await expect(page.getByRole("heading", { name: "Lägg till kodapp" })).toBeVisible();

    await authenticator.detach();
  });

  test("can be several; one that is not the last can be removed", async ({ page }) => {
    const authenticator = await withScreenLock(page);
    const account = await newAccount();
    await typePassword(page, account);
    await makePasskey(page, "Jobbdatorn");
    await page.getByRole("button", { name: "Gå vidare till Kring" }).click();
    await expect(page.getByText("Du arbetar som:")).toBeVisible();
    await authenticator.send("WebAuthn.addVirtualAuthenticator", {
      options: { ...screenLock, transport: "usb" },
    });
    await page.goto("/account/passkeys/new");
    await expectAccessible(page);
    await page.getByLabel("Vad vill du kalla den?").fill("Nyckelknippan");
    await page.getByRole("button", { name: "Skapa en passkey" }).click();
    await expect(page.getByText("Din passkey är tillagd.")).toBeVisible();
    await page.getByRole("link", { name: "Ta bort Nyckelknippan" }).click();
    await expect(page.getByRole("heading", { name: "Ta bort Nyckelknippan?" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ta bort" }).click();
    await expect(page.getByText("Borttagen.")).toBeVisible();
    await expect(page.getByText("Nyckelknippan")).toHaveCount(0);
    await authenticator.detach();
  });

  test("without the screen lock are no passkey here: nobody gets in by holding the device · T47", async ({
    page,
  }) => {
    const authenticator = await withScreenLock(page);
    const account = await newAccount();
    await typePassword(page, account);
    await makePasskey(page, "Jobbdatorn");
    await page.getByRole("button", { name: "Gå vidare till Kring" }).click();
    await expect(page.getByText("Du arbetar som:")).toBeVisible();
    await page.getByRole("button", { name: "Logga ut" }).click();
    await expect(page.getByRole("heading", { name: "Du är utloggad" })).toBeVisible();
    const { authenticatorId } = lock;
    await authenticator.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Logga in med passkey" }).click();
    await expect(page.getByText("Det blev inget svar från din passkey.")).toBeVisible();
    await authenticator.detach();
  });

  test("answer a challenge once, and only that of their own page · T47", async ({
    page,
    request,
    baseURL,
  }) => {
    const authenticator = await withScreenLock(page);
    const account = await newAccount();
    await typePassword(page, account);
    await makePasskey(page, "Jobbdatorn");
    await page.getByRole("button", { name: "Gå vidare till Kring" }).click();
    await expect(page.getByText("Du arbetar som:")).toBeVisible();
    await page.context().clearCookies();

    await page.goto("/sign-in");
    const sent = page.waitForRequest((one) => one.method() === "POST");
    await page.getByRole("button", { name: "Logga in med passkey" }).click();
    const first = await sent;
    await expect(page.getByText("Du arbetar som:")).toBeVisible();
    const again = await request.post(`${baseURL}/sign-in`, {
      headers: { ...first.headers(), cookie: "", origin: baseURL ?? "" },
      data: first.postDataBuffer() ?? "",
      maxRedirects: 0,
    });
    expect(again.headers()["set-cookie"] ?? "").not.toContain("kring.session");
    expect(await again.text()).toContain("Det gick inte att använda din passkey.");
    await authenticator.detach();
  });

  test("are given up without harm", async ({ page, faults }) => {
    await page.goto("/sign-in");
    await page.evaluate(() => {
      navigator.credentials.get = () => Promise.reject(new DOMException("given up", "NotAllowedError"));
    });
    await page.getByRole("button", { name: "Logga in med passkey" }).click();
    await expect(page.getByText("Det blev inget svar från din passkey.")).toBeVisible();
    await expectAccessible(page);
    if (faults.length > 0) expectFault(faults, /given up/);
  });
});

const screenLock = {
  protocol: "ctap2",
  transport: "internal",
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;
const lock = { authenticatorId: "" };

/** A computer whose screen lock the browser can ask. */
async function withScreenLock(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", { options: screenLock });
  lock.authenticatorId = authenticatorId;
  return session;
}

async function makePasskey(page: Page, name: string): Promise<void> {
  await page.getByLabel("Vad vill du kalla den?").fill(name);
  await page.getByRole("button", { name: "Skapa en passkey" }).click();
  await expect(page.getByRole("heading", { name: "Spara dina reservkoder" })).toBeVisible();
}
