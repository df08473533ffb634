import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { anna, fadumo } from "@/tests/support/people";
import { fixedPlan, handedCopy } from "@/tests/support/plans";

const main = (page: Page) => page.getByRole("main");
const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");

test.describe("ett avslut", () => {
  test("says what ends and who has which paper, and is undone within thirty days with new consents to ask for · X-7, X-8", async ({
    page,
    signInAs,
  }) => {
    const plan = await fixedPlan(anna, [fadumo.agencyId]);
    await handedCopy(anna, plan, `agency-${fadumo.agencyId}`);
    await signInAs(anna.personName);
    await page.goto(`/cases/${plan.caseId}`);
    await page.getByRole("link", { name: "Avsluta samverkan" }).click();
    await expect(page.getByRole("heading", { name: "Samtycken som upphör" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Papper som finns kvar hos andra" })).toBeVisible();
    await expect(main(page).getByText(/Version 1 av planen, lämnad/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("radio", { name: "Familjen har flyttat" }).check();
    await page.getByLabel("Vad säger barnet och familjen?").fill("Det var bra att alla satt i samma rum.");
    await page.getByLabel("Sammanfatta").fill("Går till skolan varje dag. Kuratorn finns kvar.");
    await page.getByRole("button", { name: "Avsluta samverkan" }).click();
    await expect(page.getByText("Samverkan är avslutad").first()).toBeVisible();
    await expect(page.getByText(/Det var bra att alla satt i samma rum/)).toBeVisible();

    await page.getByRole("link", { name: "Öppna ärendet igen" }).click();
    await page.getByRole("button", { name: "Öppna ärendet igen" }).click();
    await expect(problems(page)).toHaveText([/^Skriv varför ärendet öppnas igen/]);
    await expectAccessible(page);
    await page.getByLabel("Varför öppnas ärendet igen?").fill("Familjen har flyttat tillbaka.");
    await page.getByRole("button", { name: "Öppna ärendet igen" }).click();
    await page.waitForURL(new RegExp(`/cases/${plan.caseId}$`));
    await expect(page.getByText("Samverkan är avslutad")).toHaveCount(0);
    await expect(page.getByText(/Samtycket har gått ut/).first()).toBeVisible();
  });
});
