import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { anna, fadumo } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";

const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };

test("the child answers on the screen, a guardian on paper, each apart · S001-46, S004-37, X-22", async ({
  page,
  signInAs,
  faults,
}) => {
  const { caseId } = await fixedPlan(anna, [fadumo.agencyId], family);
  await signInAs(anna.personName);
  await page.goto(`/cases/${caseId}/follow-up`);
  await page.getByRole("link", { name: "Svara på skärmen Elle-Máret" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vad tycker du, Elle-Máret?" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Spara svaren" }).click();
  await expect(page.getByText("Svara på minst en fråga, eller skriv något.").first()).toBeVisible();
  await page
    .getByRole("group", { name: "Får du vara med och bestämma?" })
    .getByRole("radio", { name: "Lite grann" })
    .check();
  await page.getByLabel("Vill du säga något mer?").fill("Fråga mig först.");
  await page.getByRole("button", { name: "Spara svaren" }).click();
  await page.waitForURL(/\/follow-up$/);
  await expect(page.getByText("”Fråga mig först.”")).toBeVisible();

  await page.getByRole("link", { name: "Skriv in från papper Risten Länta" }).click();
  await page.getByRole("group", { name: "Lyssnar vi på dig?" }).getByRole("radio", { name: "Nej" }).check();
  await page.getByRole("button", { name: "Spara svaren" }).click();
  await page.waitForURL(/\/follow-up$/);
  await expect(page.getByRole("heading", { level: 3, name: "Risten Länta" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Skriv ut enkäten" }).click();
  await expect(page.getByRole("heading", { name: "Vad tycker du?" })).toBeVisible();
  await expect(page.getByText("Fråga mig först.")).toHaveCount(0);
  await expectAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Hämta som PDF" }).click();
  expect((await download).suggestedFilename()).toMatch(/^enkat-/);

  await page.context().clearCookies();
  await signInAs(fadumo.personName);
  expect((await page.goto(`/cases/${caseId}/follow-up/survey/child`))?.status()).toBe(404);
  expectFault(faults, /404/);
});
