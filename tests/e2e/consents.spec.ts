import { consented, inSixMonths, openedByManager, openedCase, today } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { anna, fadumo, kerstin, mikael } from "@/tests/support/people";

test.describe("samtycke", () => {
  test("is asked person by person and agency by agency, and opens nothing until all have said yes · S001-15, S001-18, X-21", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna, { guardians: ["Risten Länta", "Per-Anders Holmqvist"] });
    await signInAs("Anna Bergström");
    for (const giver of ["Elle-Máret själv", "Risten Länta, mamma", "Per-Anders Holmqvist, mamma"]) {
      await page.goto(`/cases/${caseId}/consents`);
      await expect(page.getByText("Samtycket gäller till")).toHaveCount(0);
      await page.getByRole("link", { name: "Registrera ett svar" }).click();
      await page.getByRole("radio", { name: giver }).check();
      await page.getByLabel("Vilken dag?").fill(today);
      await page.getByRole("radio", { name: "Ja", exact: true }).check();
      await page.getByRole("checkbox", { name: anna.agencyName }).check();
      await page.getByRole("checkbox", { name: fadumo.agencyName }).check();
      await page.getByLabel("Till och med vilken dag gäller samtycket?").fill(inSixMonths);
      await page.getByRole("radio", { name: "Skriftligt" }).check();
      await page.getByRole("button", { name: "Spara svaret" }).click();
      await expect(page.getByRole("heading", { name: "Samtycke", level: 1, exact: true })).toBeVisible();
    }
    await expect(page.getByText("Samtycket gäller till")).toHaveCount(2);
    await expect(page.getByRole("row", { name: new RegExp(mikael.agencyName) })).toHaveCount(0);
    await expectAccessible(page);
  });

  test("given by word of mouth is asked why, how and when, and becomes the exact sentence · S001-20, S001-21, S001-22", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/consents/new`);
    await page.getByRole("radio", { name: "Risten Länta, mamma" }).check();
    await page.getByLabel("Vilken dag?").fill("2026-11-");
    await page.getByRole("radio", { name: "Ja", exact: true }).check();
    await page.getByRole("checkbox", { name: anna.agencyName }).check();
    await page.getByRole("checkbox", { name: mikael.agencyName }).check();
    await page.getByLabel("Till och med vilken dag gäller samtycket?").fill(inSixMonths);
    await page.getByRole("radio", { name: "Muntligt" }).check();
    await page.getByRole("button", { name: "Spara svaret" }).click();

    for (const sentence of [
      "Ange en dag som finns, som åååå-mm-dd.",
      "Välj hur ni pratade med varandra.",
      "Skriv varför samtycket inte är skriftligt.",
    ]) {
      await expect(page.getByRole("link", { name: sentence })).toBeVisible();
    }
    await expect(page).toHaveTitle(/^Fel: /);
    await expect(page.getByLabel("Vilken dag?")).toHaveValue("2026-11-");
    await expect(page.getByRole("checkbox", { name: mikael.agencyName })).toBeChecked();

    await page.getByLabel("Vilken dag?").fill("2026-11-16");
    await page.getByRole("radio", { name: "I telefon" }).check();
    await page.getByLabel("Varför är samtycket inte skriftligt?").fill("Mamma är på resa.");
    await page.getByRole("button", { name: "Spara svaret" }).click();
    await expect(
      page.getByText(
        `Samtycke har lämnats muntligen den 16 november 2026 för kontakt med ${mikael.agencyName}.`,
      ),
    ).toBeVisible();
  });

  test("on paper names the child and each agency, with room to sign · S001-17, S001-19", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/consents/form`);
    await page.getByRole("radio", { name: "Risten Länta" }).check();
    await page.getByRole("checkbox", { name: fadumo.agencyName }).check();
    await page.getByRole("button", { name: "Visa blanketten" }).click();
    const paper = page.getByRole("article");
    await expect(paper).toContainText("Elle-Máret Länta");
    await expect(paper).toContainText(fadumo.agencyName);
    await expect(paper).toContainText("Underskrift");
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Ladda ner som PDF" }).click();
    expect((await download).suggestedFilename()).toMatch(/^samtycke-k-[a-z0-9]+-\d{4}-\d{2}-\d{2}\.pdf$/);
  });

  test("is taken back in as many steps as it is given, and says what it ends · X-8", async ({
    page,
    signInAs,
  }) => {
    const opened = await openedCase(anna);
    const { caseId } = opened;
    await consented(anna, opened, [anna.agencyId, fadumo.agencyId]);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/consents`);
    await page.getByRole("link", { name: "Ta tillbaka ett samtycke" }).click();
    await page.getByRole("radio", { name: "Elle-Máret" }).check();
    await page.getByRole("radio", { name: fadumo.agencyName }).check();
    await page.getByRole("radio", { name: "I telefon" }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ta tillbaka samtycket" }).click();
    await expect(page.getByRole("row", { name: new RegExp(fadumo.agencyName) })).toContainText(
      "Kan inte bjudas in",
    );
    await expect(page.getByRole("row", { name: new RegExp(anna.agencyName) })).toContainText(
      "Samtycket gäller till",
    );
  });

  test("waits for the manager where a guardian could not be reached, and only the manager can approve · Q7", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/consents/new`);
    await page.getByRole("radio", { name: "Risten Länta, mamma" }).check();
    await page.getByLabel("Vilken dag?").fill(today);
    await page.getByRole("radio", { name: "Kunde inte nås" }).check();
    await page
      .getByLabel("Hur har ni försökt, och varför går det inte?")
      .fill("Tre brev och sju samtal utan svar.");
    await page.getByRole("button", { name: "Spara svaret" }).click();
    await expect(page.getByText("Väntar på att chefen godkänner.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Godkänn undantaget" })).toHaveCount(0);

    await openedByManager(kerstin, caseId);
    await page.context().clearCookies();
    await signInAs("Kerstin Wallin");
    await page.goto(`/cases/${caseId}/consents`);
    await page.getByLabel("Varför går det bra att fortsätta?").fill("Mamma har ensam vardagsansvar.");
    await page.getByRole("button", { name: "Godkänn undantaget" }).click();
    await expect(page.getByText(/Kerstin Wallin godkände/)).toBeVisible();
  });

  test("of another agency's case does not exist · X-20", async ({ page, signInAs, faults }) => {
    const { caseId } = await openedCase(anna);
    await signInAs("Fadumo Hassan Nuur");
    for (const address of [caseId, "00000000-0000-4000-8000-000000000000", "inte-ett-id"]) {
      const answer = await page.goto(`/cases/${address}/consents`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vi hittar inte sidan");
    }
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes("404")));
  });
});
