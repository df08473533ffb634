import { newAccount } from "@/tests/support/browser-accounts";
import { expect, expectAccessible, signInOnPage, test } from "@/tests/support/e2e";

test.describe("inloggning", () => {
  test("as an invented person is marked as demo and tells who each one is", async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL("/sign-in");
    await expect(page.getByText("Demo – påhittade personer")).toBeVisible();
    const anna = page.getByRole("listitem").filter({ hasText: "Anna Bergström" });
    await expect(anna).toContainText("Skolsköterska. Elevhälsan Björkskolan");
    await expectAccessible(page);
    await anna.getByRole("button", { name: "Logga in som Anna Bergström" }).click();
    await expect(page.getByText("Du arbetar som:")).toContainText("Elevhälsan Björkskolan");
  });

  test("comes back to the page that was asked for", async ({ page }) => {
    await page.goto("/agencies?kind=school");
    await expect(page.getByText("Logga in för att läsa sidan.")).toBeVisible();
    await page.getByRole("button", { name: "Logga in som Anna Bergström" }).click();
    await expect(page).toHaveURL("/agencies?kind=school");
  });

  for (const foreign of ["//evil.example", "/\\evil.example", "https://evil.example", "/%2f/evil.example"]) {
    test(`never goes on to ${foreign}`, async ({ page }) => {
      await page.goto(`/sign-in?returnTo=${encodeURIComponent(foreign)}`);
      await page.getByRole("button", { name: "Logga in som Anna Bergström" }).click();
      await expect(page).toHaveURL("/cases");
    });
  }

  test("with an account says the same of a wrong name and a wrong password, and keeps only the name · T51", async ({
    page,
  }) => {
    const { username } = await newAccount();
    await page.goto("/sign-in");
    for (const name of [username, `${username}x`]) {
      await page.getByLabel("Användarnamn").fill(name);
      await page.getByLabel("Lösenord").fill("inte rätt lösenord");
      await page.getByRole("button", { name: "Logga in", exact: true }).click();
      await expect(page.getByText("Användarnamnet eller lösenordet stämmer inte.")).toBeVisible();
      await expect(page.getByLabel("Användarnamn")).toHaveValue(name);
      await expect(page.getByLabel("Lösenord")).toHaveValue("");
    }
    await expectAccessible(page);
  });

  test("works in one appointment at a time, with a switch", async ({ page }) => {
    await signInOnPage(page, "Samira Haddad");
    await page.getByRole("link", { name: "Byt" }).click();
    await expectAccessible(page);
    await page.getByRole("radio", { name: "Elevhälsan Norråsskolan" }).check();
    await page.getByRole("button", { name: "Byt verksamhet" }).click();
    await expect(page.getByText("Du arbetar som:")).toContainText("Elevhälsan Norråsskolan");
    await expect(page.getByRole("link", { name: "Inbjudningar" })).toBeVisible();
  });

  test("gives a manager the overview first", async ({ page }) => {
    await signInOnPage(page, "Kerstin Wallin");
    await expect(page).toHaveURL("/overview");
  });
});

test.describe("utloggning", () => {
  test("ends at once, also for a copied cookie, and leaves nothing behind the back button · T45, T55", async ({
    page,
    signInAs,
    context,
  }) => {
    await signInAs("Anna Bergström");
    await page.goto("/agencies");
    const copied = await context.cookies();
    const cleared = page.waitForResponse(/\/api\/auth\/signed-out$/);
    await page.getByRole("button", { name: "Logga ut" }).click();
    await expect(page.getByRole("heading", { name: "Du är utloggad" })).toBeVisible();
    expect(await (await cleared).headerValue("clear-site-data")).toBe('"cache", "storage"');

    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect((await context.cookies()).filter(({ name }) => name.includes("kring."))).toEqual([]);
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Verksamheter" })).toHaveCount(0);
    await context.addCookies(copied);
    await page.goto("/agencies");
    await expect(page.getByText("därför har vi loggat ut dig")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Logga in igen" }).click();
    await page.getByRole("button", { name: "Logga in som Anna Bergström" }).click();
    await expect(page).toHaveURL("/agencies");
  });
});

test.describe("utan skript", () => {
  test.use({ javaScriptEnabled: false });

  test("goes the same way in and out", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Logga in som Fadumo Hassan Nuur" }).click();
    await expect(page.getByText("Du arbetar som:")).toContainText("Socialtjänsten barn och unga");
    await page.getByRole("button", { name: "Logga ut" }).first().click();
    await expect(page.getByRole("heading", { name: "Du är utloggad" })).toBeVisible();
  });
});
