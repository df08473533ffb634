import type { Page } from "@playwright/test";
import { openedByManager, openedCase } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { neededIn } from "@/tests/support/invitations";
import { anna, kerstin } from "@/tests/support/people";

const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");
const box = (page: Page, name: string) => page.getByRole("checkbox", { name: new RegExp(`^\\d ${name}`) });
const area = (page: Page, name: string) => page.getByRole("listitem").filter({ has: box(page, name) });
const assumption = "Antagande – ersätt med er lokala hjul-text.";

test.describe("hjulet", () => {
  test("is seven checkboxes that the drawing mirrors, each with a state, a note and who says so · S001-23, S001-24", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/needs`);
    await page.getByRole("button", { name: "Spara områdena och gå vidare" }).click();
    await expect(problems(page)).toHaveText(["Välj minst ett område."]);

    await box(page, "Trygg").check();
    await area(page, "Trygg").getByRole("radio", { name: "Samverkan behövs" }).check();
    await area(page, "Trygg").getByRole("checkbox", { name: "Elle-Máret" }).check();
    await area(page, "Trygg").getByLabel("Anteckning").fill("Otrygg på rasterna.");
    await box(page, "Aktiv").press("Space");
    await area(page, "Aktiv").getByRole("radio", { name: "Fungerar" }).check();
    await expect(page.getByText("2 av 7 områden valda: Trygg och Aktiv.")).toBeVisible();
    await expect(page.getByText("Det du väljer är bilden hos dig som tar initiativ.")).toBeVisible();
    await expect(page.getByText(assumption)).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Spara områdena och gå vidare" }).click();

    await expect(
      page.getByRole("heading", { level: 1, name: "Vilka verksamheter ska bjudas in?" }),
    ).toBeVisible();
    await page.goto(`/cases/${caseId}/needs`);
    await expect(area(page, "Trygg").getByText("enligt Elle-Máret")).toBeVisible();
    await expect(box(page, "Må bra")).not.toBeChecked();
  });

  test("tells only who can change it that the areas are an assumption · Q2", async ({ page, signInAs }) => {
    const { caseId } = await openedCase(anna);
    await openedByManager(kerstin, caseId);
    await signInAs(kerstin.personName);
    await page.goto(`/cases/${caseId}/needs`);
    await expect(page.getByText(assumption)).toBeVisible();
  });

  test("keeps what was typed and shows both when a colleague saved first · S001-24, X-24", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/needs`);
    await box(page, "Må bra").check();
    await area(page, "Må bra").getByLabel("Anteckning").fill("Sover dåligt.");
    await neededIn(anna, caseId);
    await page.getByRole("button", { name: "Spara områdena och gå vidare" }).click();
    await expect(page.getByRole("heading", { name: "Någon annan har ändrat under tiden" })).toBeVisible();
    await expect(page.getByText("Trygg. Otrygg på rasterna.")).toBeVisible();
    await expect(area(page, "Må bra").getByLabel("Anteckning")).toHaveValue("Sover dåligt.");
  });
});
