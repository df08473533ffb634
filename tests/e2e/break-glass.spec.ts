import { openedCase } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { codeOf, emergencyReason } from "@/tests/support/openings";
import { anna, kerstin, ulrika } from "@/tests/support/people";

test.describe("nödöppning", () => {
  test("opens a colleague's case for an hour, is told in the case, and is reviewed by the manager · T16", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    const code = await codeOf(caseId);
    await signInAs(ulrika.personName);
    await page.goto("/cases");
    await page.getByRole("link", { name: "Behöver du öppna en kollegas ärende akut?" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Nödöppning" })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Ärendekod eller personnummer").fill("K-22222");
    await page.getByLabel("Varför behöver du öppna ärendet nu?").fill("Akut.");
    await page.getByRole("button", { name: "Öppna ärendet i en timme" }).click();
    await expect(page.getByText("med minst 20 tecken").first()).toBeVisible();
    await page.getByLabel("Varför behöver du öppna ärendet nu?").fill(emergencyReason);
    await page.getByRole("button", { name: "Öppna ärendet i en timme" }).click();
    await expect(page.getByText(/Det finns inget ärende i din verksamhet/)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Ärendekod eller personnummer").fill(code);
    await page.getByRole("button", { name: "Öppna ärendet i en timme" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Länta/ })).toBeVisible();
    await expect(page.getByText("Du läser ärendet med en nödöppning")).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/cases/${caseId}/case-workers`);
    await expect(page.getByText(/kan inte ändra något/)).toBeVisible();
    await expect(page.getByRole("radio", { name: ulrika.personName })).toBeVisible();
    await expect(page.getByRole("button", { name: "Lägg till kollegan" })).toHaveCount(0);
    await expectAccessible(page);

    await page.context().clearCookies();
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByText(`${ulrika.personName} har öppnat ärendet med en nödöppning`)).toBeVisible();
    await expect(page.getByText("öppnade ärendet med en nödöppning.")).toBeVisible();
    await expectAccessible(page);

    await page.context().clearCookies();
    await signInAs(kerstin.personName);
    await page.goto("/overview");
    await expect(page.getByRole("heading", { name: "Nödöppningar att granska" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: `Granska ${code}` }).click();
    await expect(page.getByRole("heading", { level: 1, name: `Nödöppning av ${code}` })).toBeVisible();
    await page.getByRole("button", { name: "Spara granskningen" }).click();
    await expect(page.getByText("Välj hur du bedömer öppningen.").first()).toBeVisible();
    await page.getByRole("radio", { name: "Motiverad" }).check();
    await page.getByRole("button", { name: "Spara granskningen" }).click();
    await expect(page.getByText(`Motiverad. ${kerstin.personName}`)).toBeVisible();
    await expectAccessible(page);
    await page.goto("/overview");
    await expect(page.getByRole("link", { name: `Granska ${code}` })).toHaveCount(0);
  });

  test("waits for a second person where somebody is protected · T16, X-10", async ({ page, signInAs }) => {
    const { caseId } = await openedCase(anna, { protection: "secrecyMark" });
    const code = await codeOf(caseId);
    await signInAs(ulrika.personName);
    await page.goto("/break-glass");
    await page.getByLabel("Ärendekod eller personnummer").fill(code);
    await page.getByLabel("Varför behöver du öppna ärendet nu?").fill(emergencyReason);
    await page.getByRole("button", { name: "Öppna ärendet i en timme" }).click();
    await expect(page.getByText("Ärendet är inte öppet än")).toBeVisible();
    await expectAccessible(page);
    const address = page.url();

    await page.context().clearCookies();
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}`);
    await page.getByRole("link", { name: "Svara på frågan" }).click();
    await expectAccessible(page);
    await page.getByRole("radio", { name: "Ja, öppna ärendet i en timme" }).check();
    await page.getByRole("button", { name: "Spara svaret" }).click();
    await expect(page.getByText("Besvarad av")).toBeVisible();

    await page.context().clearCookies();
    await signInAs(ulrika.personName);
    await page.goto(address);
    await page.getByRole("link", { name: "Läs ärendet" }).click();
    await expect(page.getByText("Du läser ärendet med en nödöppning")).toBeVisible();
    await expect(page.getByText("Länta")).toHaveCount(0);
  });
});
