import type { Page } from "@playwright/test";
import { openedCase, today } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { plannedMeeting } from "@/tests/support/meetings";
import { anna } from "@/tests/support/people";
import { recordedTalk } from "@/tests/support/preparations";

const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };
const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");
const part = (page: Page, who: string) => page.getByRole("group", { name: new RegExp(`^${who}`) });

test.describe("förberedande samtal med familjen", () => {
  test("keep what the child and each guardian say apart, and are never called a pre-meeting · Q8, S004-27, S004-28", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna, family);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/preparations`);
    await expect(page.getByRole("heading", { name: "Förberedande samtal med familjen" })).toBeVisible();
    await page.getByRole("link", { name: "Skriv ned ett samtal" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Förberedande samtal/ })).toBeVisible();
    expect(await page.getByRole("main").innerText()).not.toMatch(/förmöte/i);
    await page.getByLabel("Vilken dag?").fill(today);
    await page.getByRole("button", { name: "Spara samtalet" }).click();
    await expect(problems(page)).toHaveText([/^Ange vem som pratade/, /^Välj vilka som var med/]);
    await expectAccessible(page);
    await page.getByLabel("Vem pratade med familjen?").fill("Anna Bergström, skolsköterska");

    await part(page, "Elle-Máret").getByRole("radio", { name: "Var med" }).check();
    await page.getByLabel("Vad säger Elle-Máret?").fill("Rasterna är värst.");
    await part(page, "Risten Länta").getByRole("radio", { name: "Var med" }).check();
    await page.getByLabel("Vad säger Risten Länta?").fill("Morgnarna är svårast.");
    await part(page, "Per-Anders Holmqvist").getByRole("radio", { name: "Ville inte" }).check();
    await page.getByLabel("Vad vill familjen ta upp").fill("Skolskjutsen.");
    await page.getByLabel("Vilka vill familjen ha med sig?").fill("Mormor.");
    await page.getByRole("button", { name: "Spara samtalet" }).click();
    await page.waitForURL(/\/preparations$/);
    const said = (who: string) =>
      page.locator("dt", { hasText: who }).locator("xpath=following-sibling::dd[1]");
    await expect(said("Elle-Máret")).toHaveText("”Rasterna är värst.”");
    await expect(said("Risten Länta")).toHaveText("”Morgnarna är svårast.”");
    await expect(said("Per-Anders Holmqvist")).toHaveText("Ville inte säga något.");
    await expect(page.getByText("Skolskjutsen.")).toBeVisible();
    await expect(page.getByText("Mormor.")).toBeVisible();
    await expect(page.getByText(/Anna Bergström, skolsköterska pratade med familjen/)).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: /^Ändra samtalet/ }).click();
    await expect(page.getByLabel("Vad säger Risten Länta?")).toHaveValue("Morgnarna är svårast.");
    await page.getByLabel("Vad säger Risten Länta?").fill("Morgnarna går bättre.");
    await page.getByRole("button", { name: "Spara samtalet" }).click();
    await page.waitForURL(/\/preparations$/);
    await expect(said("Risten Länta")).toHaveText("”Morgnarna går bättre.”");
  });
});

test.describe("checklistan före mötet", () => {
  test("asks what calls for action and what the manager says, and is saved in part · S004-24, S004-25, S004-26", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await plannedMeeting(anna, [], family);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}`);
    await page.getByRole("link", { name: "Före mötet" }).click();
    await page.getByRole("link", { name: "Öppna checklistan" }).click();
    await expect(page.getByText("0 av 9 punkter är besvarade")).toBeVisible();
    const question = (text: string) => page.getByRole("group", { name: text });
    await question("1. Kräver mina iakttagelser någon åtgärd?").getByRole("radio", { name: "Ja" }).check();
    await page.getByLabel("Anteckning till punkt 1").fill("Frånvaron ökar.");
    await question("2. Behövs fler än en kompetens").getByRole("radio", { name: "Nej" }).check();
    await page.getByLabel("3. Vad säger min chef?").fill("Kalla till möte.");
    await page.getByRole("button", { name: "Spara checklistan" }).click();
    await expect(page.getByText("Checklistan är sparad.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("3 av 9 punkter är besvarade")).toBeVisible();
    await expect(question("1. Kräver mina iakttagelser").getByRole("radio", { name: "Ja" })).toBeChecked();
    await expect(page.getByLabel("3. Vad säger min chef?")).toHaveValue("Kalla till möte.");
    await expectAccessible(page);
  });

  test("names who talks, calls and arranges, and how the meeting is set up · S004-29, S004-30", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await plannedMeeting(anna, [], family);
    await recordedTalk(anna, caseId);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/checklist`);
    await expect(page.getByText("”Rasterna är värst.”").last()).toBeVisible();
    await page.getByLabel("4. Vem talar med barnet").fill("Anna Bergström");
    await page.getByLabel("6. Vem gör kallelsen?").fill("Anna Bergström");
    await page.getByLabel("7. Vem ordnar det praktiska").fill("Ulrika Sandström");
    await page.getByLabel("8. Hur lägger vi upp mötet?").fill("Familjen börjar. Rast efter en halvtimme.");
    await page.getByLabel("9. Vem håller i mötet").fill("Anna håller i mötet och skriver.");
    await page.getByRole("button", { name: "Spara checklistan" }).click();
    await expect(page.getByText("Checklistan är sparad.")).toBeVisible();
    await page.goto(`/cases/${caseId}/preparations`);
    await expect(page.getByText("6 av 9 punkter är besvarade.")).toBeVisible();
  });

  test("is printed with every answer, who gave it and when · S004-40", async ({ page, signInAs }) => {
    const { caseId } = await plannedMeeting(anna, [], family);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/checklist`);
    await page.getByLabel("6. Vem gör kallelsen?").fill("Ulrika Sandström");
    await page.getByRole("button", { name: "Spara checklistan" }).click();
    await expect(page.getByText("Checklistan är sparad.")).toBeVisible();
    await page.reload();
    await page.emulateMedia({ media: "print" });
    const printed = page.getByRole("main").locator(".print-only");
    await expect(printed.getByText("Ulrika Sandström")).toBeVisible();
    await expect(printed.getByText(new RegExp(`^Besvarad av ${anna.personName} .* kl\\.`))).toBeVisible();
    await expect(printed.getByText("Inte besvarad").first()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "6. Vem gör kallelsen?" })).toBeHidden();
    await expect(page.getByText("Kan innehålla uppgifter som omfattas av sekretess")).toBeVisible();
  });
});
