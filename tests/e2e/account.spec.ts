import { codeAt } from "@/tests/support/accounts";
import {
  ageStepUp,
  newAccount,
  nextCode,
  secretOn,
  signInFirstTime,
  typePassword,
} from "@/tests/support/browser-accounts";
import { expect, expectAccessible, test } from "@/tests/support/e2e";

const newPassword = "kopparslagare vid ån";

test.describe("första inloggningen", () => {
  test("asks for a second factor, and shows ten recovery codes once · T47, X-12", async ({ page }) => {
    const account = await newAccount();
    await typePassword(page, account);
    await expect(page.getByRole("img", { name: /^QR-kod/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Kod från appen").fill("123");
    await page.getByRole("button", { name: "Lägg till kodappen" }).click();
    await expect(page.getByText("Koden stämmer inte.")).toBeVisible();
    const { recoveryCodes } = await signInFirstTime(page, account);
    expect(recoveryCodes).toHaveLength(10);
  });

  test("is followed by a code each time, and until then opens nothing · T47", async ({ page }) => {
    const account = await newAccount();
    const { secret } = await signInFirstTime(page, account);
    await page.getByRole("button", { name: "Logga ut" }).click();
    await expect(page.getByRole("heading", { name: "Du är utloggad" })).toBeVisible();
    await typePassword(page, account);
    await expect(page.getByRole("heading", { name: "Visa att det är du" })).toBeVisible();
    await expectAccessible(page);
    await page.goto("/cases");
    await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Fcases/);
    await page.goto("/sign-in/second-factor?returnTo=/agencies");
    await page.getByLabel("Kod från din kodapp").fill(nextCode(secret));
    await page.getByRole("button", { name: "Logga in" }).click();
    await expect(page).toHaveURL("/agencies");
  });

  test("with a recovery code works once per code · T47", async ({ page }) => {
    const account = await newAccount();
    const { recoveryCodes } = await signInFirstTime(page, account);
    for (const [index, code] of [recoveryCodes[0], recoveryCodes[0], recoveryCodes[1]].entries()) {
      await page.context().clearCookies();
      await typePassword(page, account);
      await page.getByRole("link", { name: "Använd en reservkod" }).click();
      await page.getByLabel("Reservkod").fill(code ?? "");
      await page.getByRole("button", { name: "Logga in" }).click();
      await expect(
        index === 1 ? page.getByText("Koden stämmer inte") : page.getByText("Du arbetar som:"),
      ).toBeVisible();
    }
    await page.goto("/account");
    await expect(page.getByText("8 kvar")).toBeVisible();
  });
});

test.describe("utan skript", () => {
  test.use({ javaScriptEnabled: false });

  test("goes the same way with a code app", async ({ page }) => {
    const account = await newAccount();
    const { secret } = await signInFirstTime(page, account);
    await page.getByRole("button", { name: "Logga ut" }).first().click();
    await typePassword(page, account);
    await page.getByLabel("Kod från din kodapp").fill(nextCode(secret));
    await page.getByRole("button", { name: "Logga in" }).click();
    await expect(page.getByText("Du arbetar som:")).toBeVisible();
  });
});

test.describe("ditt konto", () => {
  test("changes the password after a step-up, and ends the sign-in of another device · T45", async ({
    page,
    browser,
    baseURL,
  }) => {
    const account = await newAccount();
    const { secret, recoveryCodes } = await signInFirstTime(page, account);
    const phone = await browser.newContext({ baseURL: baseURL ?? "" });
    const onPhone = await phone.newPage();
    await typePassword(onPhone, account);
    await onPhone.getByRole("link", { name: "Använd en reservkod" }).click();
    await onPhone.getByLabel("Reservkod").fill(recoveryCodes[0] ?? "");
    await onPhone.getByRole("button", { name: "Logga in" }).click();
    await expect(onPhone.getByText("Du arbetar som:")).toBeVisible();

    await ageStepUp(account.username);
    await page.getByRole("link", { name: "Nils Åberg" }).click();
    await expect(page.getByText("Den här enheten")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Byt lösenord" }).click();
    await expect(page.getByRole("heading", { name: "Visa en gång till att det är du" })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Lösenord").fill(account.password);
    await page.getByLabel("Kod", { exact: true }).fill(nextCode(secret));
    await page.getByRole("button", { name: "Bekräfta" }).click();

    await page.getByLabel("Nytt lösenord").fill("Sommaren2026!");
    await page.getByLabel("Skriv det en gång till").fill("Sommaren2026!");
    await page.getByRole("button", { name: "Byt lösenord" }).click();
    await expect(page.getByText("Lösenordet är lätt att gissa.")).toBeVisible();
    await expect(page.getByLabel("Nytt lösenord")).toHaveValue("");
    await expectAccessible(page);
    await page.getByLabel("Nytt lösenord").fill(newPassword);
    await page.getByLabel("Skriv det en gång till").fill(newPassword);
    await page.getByRole("button", { name: "Byt lösenord" }).click();
    await expect(page.getByText("Lösenordet är bytt.")).toBeVisible();

    await onPhone.goto("/agencies");
    await expect(onPhone).toHaveURL(/signed-out/);
    await phone.close();
  });

  test("keeps a form open when the step-up has gone old meanwhile, and takes it once it is renewed", async ({
    page,
    context,
  }) => {
    const account = await newAccount();
    const { secret } = await signInFirstTime(page, account);
    await page.goto("/account/password");
    await ageStepUp(account.username);
    await page.getByLabel("Nytt lösenord").fill(newPassword);
    await page.getByLabel("Skriv det en gång till").fill(newPassword);
    await page.getByRole("button", { name: "Byt lösenord" }).click();
    const opened = context.waitForEvent("page");
    await page.getByRole("link", { name: "Visa att det är du (öppnas i en ny flik)" }).click();
    const tab = await opened;
    await tab.getByLabel("Lösenord").fill(account.password);
    await tab.getByLabel("Kod", { exact: true }).fill(nextCode(secret));
    await tab.getByRole("button", { name: "Bekräfta" }).click();
    await expect(tab.getByRole("heading", { name: "Tack, vi vet att det är du" })).toBeVisible();
    await tab.close();
    await page.getByLabel("Nytt lösenord").fill(newPassword);
    await page.getByLabel("Skriv det en gång till").fill(newPassword);
    await page.getByRole("button", { name: "Byt lösenord" }).click();
    await expect(page.getByText("Lösenordet är bytt.")).toBeVisible();
  });

  test("replaces the code app and makes new recovery codes", async ({ page }) => {
    const account = await newAccount();
    await signInFirstTime(page, account);
    await page.goto("/account");
    await page.getByRole("link", { name: "Byt kodapp" }).click();
    await page.getByRole("button", { name: "Visa en QR-kod" }).click();
    await expect(page.getByRole("img", { name: /^QR-kod/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Kod från appen").fill(codeAt(await secretOn(page), new Date()));
    await page.getByRole("button", { name: "Lägg till kodappen" }).click();
    await expect(page.getByText("Kodappen är tillagd.")).toBeVisible();
    await page.getByRole("link", { name: "Skapa nya reservkoder" }).click();
    await page.getByRole("button", { name: "Skapa nya reservkoder" }).click();
    await expect(page.getByText(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/)).toHaveCount(10);
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByText(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}$/)).toHaveCount(0);
  });

  test("of an invented person says that it has no password, and lists where they are signed in", async ({
    page,
    signInAs,
  }) => {
    await signInAs("Mikael Östling");
    await page.goto("/account");
    await expect(page.getByText("Du är en påhittad person i provmiljön")).toBeVisible();
    await expect(page.getByText("Den här enheten")).toBeVisible();
    await expect(page.getByRole("link", { name: "Byt lösenord" })).toHaveCount(0);
    await expectAccessible(page);
  });

  test("ends one other sign-in, or all of them", async ({ page, browser, baseURL, signInAs }) => {
    await signInAs("Leila");
    const others = [];
    for (let n = 0; n < 2; n += 1) {
      const context = await browser.newContext({ baseURL: baseURL ?? "" });
      const other = await context.newPage();
      await other.goto("/sign-in");
      await other.getByRole("button", { name: /Leila/ }).click();
      await expect(other.getByText("Du arbetar som:")).toBeVisible();
      others.push(other);
    }
    await page.goto("/account");
    await page
      .getByRole("button", { name: /^Avsluta inloggningen/ })
      .first()
      .click();
    await expect(page.getByText("Inloggningen är avslutad.")).toBeVisible();
    await page.getByRole("button", { name: "Avsluta alla andra" }).click();
    await expect(page.getByText("Alla andra inloggningar är avslutade.")).toBeVisible();
    for (const other of others) {
      await other.goto("/agencies");
      await expect(other).toHaveURL(/signed-out/);
      await other.context().close();
    }
  });
});

test.describe("en påhittad person", () => {
  test("shows once more who they are with a button that is marked as demo", async ({ page, signInAs }) => {
    await signInAs("Olle");
    await page.goto("/step-up?returnTo=/agencies");
    await expect(page).toHaveURL("/agencies");
  });
});
