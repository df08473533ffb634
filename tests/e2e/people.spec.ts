import { randomUUID } from "node:crypto";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { addMonths, todayInSweden } from "@/lib/time/plain-date";

const today = todayInSweden(new Date());

test.describe("medarbetare", () => {
  test("are found by name and agency, and an empty answer says what to do", async ({ page, signInAs }) => {
    await signInAs("Margareta Ekdahl");
    await page.goto("/");
    await expect(page).toHaveURL("/people");
    await expect(page.getByText("Du arbetar som:")).toContainText("Lindhults kommun");
    await expect(page.getByRole("link", { name: "Mina ärenden" })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByLabel("Namn eller yrke").fill("bergstrom");
    await page.getByRole("button", { name: "Sök" }).click();
    await expect(page.getByRole("link", { name: "Anna Bergström" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Fadumo Hassan Nuur" })).toHaveCount(0);
    await page.getByLabel("Namn eller yrke").fill("ingen alls");
    await page.getByRole("button", { name: "Sök" }).click();
    await expect(page.getByText("Ingen medarbetare stämmer med din sökning")).toBeVisible();
    await expectAccessible(page);
  });

  test("are added, given a code, covered for, ended and let go", async ({ page, signInAs }) => {
    const name = `Nils Åberg ${randomUUID().slice(0, 4)}`;
    await signInAs("Margareta Ekdahl");
    await page.goto("/people");
    await page.getByRole("link", { name: "Lägg till medarbetare" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Lägg till medarbetaren" }).click();
    await expect(page.getByText("Ange personens namn.").first()).toBeVisible();
    await page.getByLabel("Namn", { exact: true }).fill(name);
    await page.getByLabel("Yrke eller titel").fill("Kurator");
    await page.getByLabel("Var", { exact: true }).selectOption({ label: "Elevhälsan Björkskolan" });
    await page.getByRole("checkbox", { name: "Arbetar i ärenden" }).check();
    await page.getByRole("button", { name: "Lägg till medarbetaren" }).click();
    await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("button", { name: "Skapa en kod" }).click();
    await expect(page.getByText("Skriv av koden nu.")).toBeVisible();
    await expect(page.getByText(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/^([0-9A-Z]{5}-){5}[0-9A-Z]$/)).toHaveCount(0);
    await expect(page.getByText("En kod är lämnad och gäller till")).toBeVisible();

    await page.getByRole("link", { name: "Ändra uppdraget Elevhälsan Björkskolan" }).click();
    await expectAccessible(page);
    await page
      .getByLabel(`Vem ersätter ${name}?`)
      .selectOption({ label: "Johan Lindell, Socialsekreterare" });
    await page.getByLabel("Från och med").fill(today);
    await page.getByLabel("Till och med").fill(addMonths(today, 1));
    await page.getByRole("button", { name: "Utse ersättaren" }).click();
    await expect(page.getByText("Johan Lindell ersätter")).toBeVisible();

    await page.getByRole("link", { name: `Avsluta allt för ${name}` }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Avsluta allt" }).click();
    await expect(page.getByText(`${name} slutade`)).toBeVisible();
    await expect(page.getByRole("button", { name: "Skapa en kod" })).toHaveCount(0);
    await expectAccessible(page);
  });

  test("tell how many open cases somebody leaves behind, and never which", async ({ page, signInAs }) => {
    await signInAs("Margareta Ekdahl");
    await page.goto("/people");
    await page.getByRole("link", { name: "Anna Bergström" }).click();
    await page.getByRole("link", { name: "Avsluta allt för Anna Bergström" }).click();
    await expect(page.getByText("Anna Bergström arbetar i pågående ärenden")).toBeVisible();
    await expect(page.getByText(/ärenden i Elevhälsan Björkskolan/)).toBeVisible();
    await expectAccessible(page);
  });

  test("change nothing for themselves, and exist for nobody who does not administer · T14", async ({
    page,
    signInAs,
    faults,
  }) => {
    await signInAs("Margareta Ekdahl");
    await page.goto("/people");
    await page.getByRole("link", { name: "Margareta Ekdahl (du)" }).click();
    await expect(page.getByText("Dina egna uppdrag ändras av en annan förvaltare.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Lägg till uppdrag" })).toHaveCount(0);
    const own = page.url();
    await page.getByRole("button", { name: "Logga ut" }).click();
    await expect(page.getByRole("heading", { name: "Du är utloggad" })).toBeVisible();
    await signInAs("Kerstin Wallin");
    await page.goto(own);
    await expect(page.getByRole("heading", { name: "Vi hittar inte sidan" })).toBeVisible();
    expectFault(faults, /404/);
  });
});
