import type { Page } from "@playwright/test";
import { asAdmin } from "@/scripts/support/database-server";
import { codeAt, type Credentials, someAccount } from "./accounts";
import { expect } from "./e2e";

/** A new local account without a second factor, in the database that the browser tests use. */
export function newAccount(): Promise<Credentials> {
  return asAdmin(process.env.DATABASE_OWNER_URL ?? "", (owner) => someAccount(owner));
}

/** Types user name and password on the sign-in page. */
export async function typePassword(page: Page, { username, password }: Credentials): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Användarnamn").fill(username);
  await page.getByLabel("Lösenord").fill(password);
  await page.getByRole("button", { name: "Logga in", exact: true }).click();
}

/** Sets up a code app at the first sign-in and enters. Returns the app's secret and the recovery codes. */
export async function signInFirstTime(
  page: Page,
  account: Credentials,
): Promise<{ readonly secret: string; readonly recoveryCodes: readonly string[] }> {
  await typePassword(page, account);
  await expect(page.getByRole("heading", { name: "Lägg till en andra inloggning" })).toBeVisible();
  const secret = await secretOn(page);
  await page.getByLabel("Kod från appen").fill(codeAt(secret, new Date()));
  await page.getByRole("button", { name: "Lägg till kodappen" }).click();
  await page.getByRole("button", { name: "Visa mina reservkoder" }).click();
  await expect(page.getByText("Här är dina reservkoder.")).toBeVisible();
  const recoveryCodes = await page.getByText(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/).allTextContents();
  await page.getByRole("button", { name: "Gå vidare till Kring" }).click();
  await expect(page.getByText("Du arbetar som:")).toBeVisible();
  return { secret, recoveryCodes };
}

/** The secret that stands beside the QR code. */
export async function secretOn(page: Page): Promise<string> {
  const shown = page.getByText("Nyckel", { exact: true }).locator("xpath=following-sibling::dd");
  return ((await shown.textContent()) ?? "").replaceAll(/\s/g, "");
}

/** The code that comes after the one of now: within the window, and not yet used. */
export function nextCode(secret: string): string {
  return codeAt(secret, new Date(Date.now() + 30_000));
}

/** As if the person had shown who they are a while ago: what is sensitive asks again. */
export async function ageStepUp(username: string): Promise<void> {
  await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (owner) =>
    owner.query(
      `update login_sessions s set authenticated_at = now() - interval '6 minutes'
       from local_accounts a where a.person_id = s.person_id and a.username = $1`,
      [username],
    ),
  );
}
