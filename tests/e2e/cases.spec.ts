import { openedByManager, openedCase } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { invitedCase } from "@/tests/support/invitations";
import { anna, fadumo, kerstin, ulrika } from "@/tests/support/people";

test.describe("mina ärenden", () => {
  test("is one list in the order of what hurries, each row a way to where its step is taken · X-12", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna, { guardians: [] });
    await signInAs("Anna Bergström");
    await page.goto("/cases");
    await expect(page.getByRole("heading", { level: 1, name: /Mina ärenden/ })).toBeVisible();
    const row = page.getByRole("listitem").filter({ has: page.locator(`a[href="/cases/${caseId}"]`) });
    const step = row.getByRole("link", { name: "Lägg till en vårdnadshavare" });
    await expect(step).toHaveAttribute("href", `/cases/${caseId}/guardians/new`);
    await expectAccessible(page);
  });

  test("keeps the filter in the address and forgives å, ä and ö · X-12", async ({ page, signInAs }) => {
    await invitedCase(anna, [fadumo.agencyId]);
    await signInAs("Anna Bergström");
    await page.goto("/cases");
    await page.getByRole("searchbox").fill("lanta");
    await page.getByRole("checkbox", { name: /Möte och plan/ }).check();
    await page.getByRole("button", { name: "Visa urvalet" }).click();
    await expect(page).toHaveURL(/q=lanta/);
    await expect(page).toHaveURL(/stage=meetingAndPlan/);
    await expect(page.getByText(/Du ser ett urval/)).toBeVisible();
    await expect(page.getByRole("checkbox", { name: /Möte och plan/ })).toBeChecked();
    await page.getByRole("searchbox").fill("ingen heter så");
    await page.getByRole("button", { name: "Visa urvalet" }).click();
    await expect(page.getByText("Inget i listan passar urvalet")).toBeVisible();
  });

  test("says nothing of a protected child, in the list, on the page or in the title · X-20", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna, { protection: "secrecyMark" });
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Barn med skyddade personuppgifter");
    await expect(page.getByText("Risten")).toHaveCount(0);
    await expect(page).not.toHaveTitle(/Länta/);
  });

  test("is a list on a phone too, with the filter folded away · X-12", async ({ page, signInAs }) => {
    await openedCase(anna);
    await page.setViewportSize({ width: 375, height: 800 });
    await signInAs("Anna Bergström");
    await page.goto("/cases");
    await expect(page.getByRole("searchbox")).toBeHidden();
    await page.getByText("Ändra urvalet").click();
    await expect(page.getByRole("searchbox")).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe("ärendet", () => {
  test("shows the next step, the way, who is around and what has happened · X-12", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}`);
    await expect(
      page.getByRole("heading", { name: `Svar på kallelsen från ${fadumo.agencyName}` }),
    ).toBeVisible();
    await expect(page.getByRole("heading", { name: "Vägen genom ärendet" })).toBeVisible();
    await expect(page.getByText(`Du skickade kallelsen till ${fadumo.agencyName}.`)).toBeVisible();
    await page.getByText("Visa kartan som lista").click();
    await expect(page.getByText("Inget svar än").last()).toBeVisible();
    await expectAccessible(page);
  });

  test("names who answers in school, social services and region, and says where nobody does · S002-11", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}`);
    const contacts = page.getByRole("region", { name: "Ansvariga kontakter" });
    await expect(contacts).toContainText("Anna Bergström, Elevhälsan Björkskolan");
    await expect(contacts).toContainText("Socialtjänsten barn och unga");
    await expect(contacts).toContainText(/Region\s*Ingen än/);
  });

  test("is given to a colleague and taken back · X-20", async ({ page, signInAs }) => {
    const { caseId } = await openedCase(anna);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}`);
    await page.getByRole("link", { name: "Lägg till kollega" }).click();
    await page.getByRole("radio", { name: ulrika.personName }).check();
    await page.getByRole("button", { name: "Lägg till kollegan" }).click();
    await page.getByRole("link", { name: `Avsluta arbetet för ${ulrika.personName}` }).click();
    await expect(page.getByText(`${ulrika.personName} ser inte ärendet längre.`)).toBeVisible();
    await page.getByRole("button", { name: "Avsluta arbetet" }).click();
    await expect(page.getByRole("radio", { name: ulrika.personName })).toBeVisible();
    await expectAccessible(page);
  });

  test("is closed with a reason, and is then read-only · X-7", async ({ page, signInAs }) => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/closure`);
    await expect(page.getByText("Ett möte är bokat och inte hållet.")).toBeVisible();
    await expect(page.getByRole("radio", { name: /Behovet av samverkan är tillgodosett/ })).toHaveCount(0);
    await page.getByRole("button", { name: "Avsluta samverkan" }).click();
    await expect(page.getByRole("link", { name: "Välj varför samverkan avslutas." })).toBeVisible();
    await page.getByRole("radio", { name: "Familjen har flyttat" }).check();
    await page.getByLabel("Sammanfatta").fill("Familjen flyttar. Skolan där tar vid.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Avsluta samverkan" }).click();
    await expect(page.getByText("Samverkan är avslutad")).toBeVisible();
    await expect(page.getByRole("link", { name: "Avsluta samverkan" })).toHaveCount(0);
  });
});

test.describe("chefens översikt", () => {
  test("says how cases stand and nothing of whom they are about, until one is opened for a reason · X-5, S002-23", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs("Kerstin Wallin");
    expect((await page.request.get(`/cases/${caseId}`)).status()).toBe(404);
    await page.goto("/overview");
    await expect(page.getByText("Länta")).toHaveCount(0);
    await expect(page.getByRole("cell", { name: "Saknar samtycke" }).first()).toBeVisible();
    await expectAccessible(page);

    await page.locator(`a[href="/overview/${caseId}"]`).last().click();
    await expect(page.getByText(/Det antecknas att du öppnade ärendet/)).toBeVisible();
    await expect(page.getByRole("radio", { name: "En timme" })).toBeChecked();
    await page.getByRole("button", { name: "Öppna ärendet" }).click();
    await expect(page.getByRole("link", { name: "Skriv varför du behöver se ärendet." })).toBeVisible();
    await page.getByLabel("Varför behöver du se ärendet?").fill("Godkänna ett undantag från samtycke.");
    await page.getByRole("button", { name: "Öppna ärendet" }).click();
    await expect(page.getByText("Du läser ärendet som chef")).toBeVisible();
    await expectAccessible(page);
  });

  test("lists the own openings · X-5", async ({ page, signInAs }) => {
    const { caseId } = await openedCase(anna);
    await openedByManager(kerstin, caseId);
    await signInAs("Kerstin Wallin");
    await page.goto("/overview");
    await expect(page.getByRole("heading", { name: "Ärenden du har öppnat" })).toBeVisible();
    await expect(page.getByText("Skäl: Samtycket behöver godkännas.").first()).toBeVisible();
  });

  test("does not exist for a case worker · X-5", async ({ page, signInAs }) => {
    await signInAs("Anna Bergström");
    expect((await page.request.get("/overview")).status()).toBe(404);
  });
});
