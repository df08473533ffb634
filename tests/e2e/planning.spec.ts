import type { Page } from "@playwright/test";
import { addDays, type PlainDate } from "@/lib/time/plain-date";
import { explainDay } from "@/tests/support/booking-form";
import { openedCase, today } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { anna } from "@/tests/support/people";

const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");

test.describe("att överväga verksamheter", () => {
  test("is decided agency by agency, with a reason, in a list that can be searched · S001-25, S001-26", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/considered`);
    const kinds = page.getByLabel("Typ av verksamhet").getByRole("option");
    for (const kind of ["Barn- och elevhälsa", "Polis", "Ungdomsmottagningen", "Annan verksamhet"])
      await expect(kinds.filter({ hasText: kind })).toHaveCount(1);
    await page.getByLabel("Sök verksamhet").fill("bup");
    await page.getByRole("button", { name: "Visa verksamheterna" }).click();
    await expect(page.getByText("En verksamhet", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Ta ställning till BUP Lövdalen" }).click();
    await page.getByRole("button", { name: "Spara beslutet" }).click();
    await expect(problems(page)).toHaveText(["Välj om verksamheten ska bjudas in.", "Skriv varför."]);
    await page.getByRole("radio", { name: "Bjud inte in" }).check();
    await page.getByLabel("Skäl").fill("Familjen har ingen kontakt där.");
    await page.getByRole("button", { name: "Spara beslutet" }).click();
    await expect(
      page.getByRole("row", { name: /BUP Lövdalen Bjud inte in Familjen har ingen kontakt där/ }),
    ).toBeVisible();

    await page.getByRole("link", { name: "Annan verksamhet" }).click();
    await page.getByLabel("Verksamhetens namn").fill("Ridklubben Travaren");
    await page.getByRole("radio", { name: "Bjud in", exact: true }).check();
    await page.getByLabel("Skäl").fill("Elle-Máret rider där.");
    await page.getByRole("button", { name: "Spara beslutet" }).click();
    await expect(page.getByText(/Ridklubben Travaren finns inte i registret/)).toBeVisible();
    await expectAccessible(page);
  });

  test("reads both lists of contact ways in the register · S001-36", async ({ page, signInAs }) => {
    await signInAs(anna.personName);
    await page.goto("/agencies/contact-ways/all");
    await expect(page.getByRole("row", { name: /Fritidsgården Navet/ })).toBeVisible();
    await page.goto("/agencies/contact-ways/health-care");
    await expect(page.getByRole("row", { name: /BUP Lövdalen/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /Fritidsgården Navet/ })).toHaveCount(0);
  });
});

test.describe("att planera mötet", () => {
  async function fillPlan(page: Page, plannedOn: PlainDate) {
    await page.getByLabel("Vilken dag?").fill(plannedOn);
    await explainDay(page, plannedOn, "Familjen kan bara då.");
    await page.getByLabel("Vilken tid?").fill("13.00");
    await page.getByLabel("Frågan till mötet").fill("Vad behövs för att skolan ska fungera?");
    await page.getByLabel("Svar senast").fill(today);
  }

  test("refuses a day that has been, warns of short notice and of a room that is not booked · S001-37, S001-39", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/meetings/new`);
    await page.getByRole("button", { name: "Spara mötet och gå vidare" }).click();
    await expect(problems(page)).toHaveCount(5);
    await fillPlan(page, addDays(today, -1));
    await page.getByRole("radio", { name: "Vi ses på en plats" }).check();
    await page.getByLabel("Plats eller rum").fill("Björkskolan, rum Linden");
    await page.getByRole("button", { name: "Spara mötet och gå vidare" }).click();
    await expect(page.getByText("Dagen har redan varit.")).toBeVisible();
    await expect(page.getByLabel("Plats eller rum")).toHaveValue("Björkskolan, rum Linden");
    await page.getByLabel("Vilken dag?").fill(addDays(today, 5));
    await explainDay(page, addDays(today, 5), "Familjen kan bara då.");
    await page.getByRole("button", { name: "Spara mötet och gå vidare" }).click();
    await expect(
      page.getByText("Det är 5 dagar kvar till mötet. Modellen räknar med minst 14."),
    ).toBeVisible();
    await expect(page.getByText("Rummet är inte bokat.")).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Ändra mötet" }).click();
    await page.getByRole("checkbox", { name: "Rummet är bokat" }).check();
    await page.getByRole("button", { name: "Spara ändringen" }).click();
    await expect(page.getByText("Rummet är inte bokat.")).toHaveCount(0);
  });

  test("takes a secure link, and waits for it before anybody is invited · S001-40", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/meetings/new`);
    await fillPlan(page, addDays(today, 21));
    await page.getByRole("radio", { name: "Digitalt möte" }).check();
    await page.getByLabel("Länk till mötet").fill("http://mote.example.com/7");
    await page.getByRole("button", { name: "Spara mötet och gå vidare" }).click();
    await expect(problems(page)).toHaveText(["Ange en länk som börjar med https://."]);
    await page.getByLabel("Länk till mötet").fill("");
    await page.getByRole("button", { name: "Spara mötet och gå vidare" }).click();
    await expect(page.getByText("Länken saknas. Utan den går det inte att bjuda in.")).toBeVisible();
  });
});
