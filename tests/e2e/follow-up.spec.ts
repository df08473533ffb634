import { addDays, addMonths } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { anna, emil, fadumo } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";

const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };

test.describe("uppföljningen", () => {
  test("asks what became of each intervention, the child first, and what comes next · S004-22, S004-37, S001-70", async ({
    page,
    signInAs,
    faults,
  }) => {
    const { caseId } = await fixedPlan(anna, [fadumo.agencyId], family);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/follow-up`);
    await expect(page.getByRole("heading", { level: 1, name: "Uppföljning" })).toBeVisible();
    await expect(page.getByText("Inte uppföljt än")).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Följ upp planen" }).click();
    await page.getByLabel("Vilken dag följde ni upp planen?").fill(addMonths(today, -3));
    await page.getByRole("button", { name: "Spara uppföljningen" }).click();
    await expect(
      page
        .getByRole("heading", { name: /behöver rättas/ })
        .locator("..")
        .getByRole("link"),
    ).toHaveText([
      "Välj hur barnet kom till tals, eller att barnet inte ville eller inte kunde.",
      "Välj vad det blev av insatsen.",
      "Välj om ni ses igen eller om samverkan avslutas.",
    ]);
    await expectAccessible(page);

    await page.getByRole("radio", { name: "Ville inte säga något" }).check();
    await page
      .getByRole("group", { name: "Byter skåp till plan 1" })
      .getByRole("radio", { name: "Ingen tar ansvar" })
      .check();
    await page.getByLabel("Varför? Vad hände?").fill("Vaktmästaren har slutat.");
    await page
      .getByRole("group", { name: "Är Risten Länta nöjd med insatserna?" })
      .getByRole("radio", { name: "Nej" })
      .check();
    await page.getByText("Hur ser hjulet ut nu? (frivilligt)").click();
    await page.getByRole("group", { name: "Trygg" }).getByRole("radio", { name: "Fungerar" }).check();
    await page.getByRole("radio", { name: "Vi följer upp eller ses igen" }).check();
    await page.getByLabel("Vilken dag?", { exact: true }).fill(addDays(today, 30));
    await page.getByRole("button", { name: "Spara uppföljningen" }).click();
    await expect(page.getByText("Dagen är före mötet som planen bygger på.")).toBeVisible();
    await expect(page.getByLabel("Varför? Vad hände?")).toHaveValue("Vaktmästaren har slutat.");

    await page.getByLabel("Vilken dag följde ni upp planen?").fill(today);
    await page.getByRole("button", { name: "Spara uppföljningen" }).click();
    await page.waitForURL(/\/follow-up$/);
    await expect(page.getByText("Vaktmästaren har slutat.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Hjulet då och nu" })).toBeVisible();
    await expect(page.getByRole("row", { name: /Trygg.*Fungerar/ })).toBeVisible();
    await expect(page.getByText("Risten Länta: Nej")).toBeVisible();
    await expect(page.getByText(/^Inte frågade: Elle-Máret, /)).toBeVisible();
    await expect(page.getByText("Ingen tar ansvar").first()).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: /^Rätta uppföljningen/ }).click();
    await page
      .getByRole("group", { name: "Byter skåp till plan 1" })
      .getByRole("radio", { name: "Klart", exact: true })
      .check();
    await page.getByRole("button", { name: "Spara uppföljningen" }).click();
    await page.waitForURL(/\/follow-up$/);
    await expect(page.getByText(/^Rättad: så stod det tidigare/)).toBeVisible();

    await page.context().clearCookies();
    await signInAs(fadumo.personName);
    expect((await page.goto(`/cases/${caseId}/follow-up`))?.status()).toBe(404);
    expectFault(faults, /404/);
  });

  test("leads to the list of all interventions of the own cases · S004-20", async ({ page, signInAs }) => {
    await fixedPlan(anna, [emil.agencyId], family);
    await signInAs(anna.personName);
    await page.goto("/cases");
    await page.getByRole("link", { name: "Insatser i dina ärenden" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Insatser" })).toBeVisible();
    await expect(page.getByRole("row", { name: /Byter skåp till plan 1/ }).first()).toBeVisible();
    await expectAccessible(page);
  });
});
