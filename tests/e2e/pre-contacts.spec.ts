import type { Page } from "@playwright/test";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { consented, openedCase, today } from "@/tests/support/cases";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { considerationForm } from "@/tests/support/invitations";
import { anna, birgitta, fadumo } from "@/tests/support/people";
import { loggedContact } from "@/tests/support/preparations";

const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };
const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");

/** A case whose family has said yes to the own agency and to the social services. */
async function covered() {
  const opened = await openedCase(anna, family);
  await consented(anna, opened, [anna.agencyId, fadumo.agencyId]);
  return opened;
}

test.describe("kontakter före mötet", () => {
  test("are written down per agency, for one of two reasons, and are nobody else's · S001-41, S001-42", async ({
    page,
    signInAs,
    faults,
  }) => {
    const { caseId } = await covered();
    await considerAgency(anna, considerationForm(caseId, birgitta.agencyId));
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/preparations`);
    await expect(page.getByText(/aldrig bli ett förmöte/)).toBeVisible();
    await expect(page.getByText("Bara din verksamhet ser det här.")).toBeVisible();
    await page.getByRole("link", { name: "Skriv ned en kontakt" }).click();

    await expect(page.getByRole("heading", { level: 1, name: "Skriv ned en kontakt" })).toBeVisible();
    await expect(
      page.getByText(
        `${birgitta.agencyName}: svar saknas från Risten Länta, Per-Anders Holmqvist och Elle-Máret.`,
      ),
    ).toBeVisible();
    await expect(page.getByLabel("Vilken verksamhet?").getByRole("option")).toHaveText([
      "Välj i listan",
      fadumo.agencyName,
    ]);
    await page.getByRole("button", { name: "Spara kontakten" }).click();
    await expect(problems(page)).toHaveCount(6);
    await expectAccessible(page);

    await page.getByLabel("Vilken verksamhet?").selectOption({ label: fadumo.agencyName });
    await page.getByLabel("Vilken dag?").fill(today);
    await page.getByLabel("Vem pratade du med?").fill("Fadumo Hassan Nuur, socialsekreterare");
    await expect(page.getByRole("group", { name: "Varför tog du kontakt?" }).getByRole("radio")).toHaveCount(
      2,
    );
    await page
      .getByRole("radio", { name: "För att avgöra om det är relevant att verksamheten är med" })
      .check();
    await page.getByLabel("Vad gällde kontakten?").fill("Om stöd hemma är något för mötet.");
    await page
      .getByRole("group", { name: "Gav du några uppgifter om barnet?" })
      .getByRole("radio", { name: "Nej" })
      .check();
    await page.getByRole("button", { name: "Spara kontakten" }).click();
    await page.waitForURL(/\/preparations$/);
    await expect(page.getByText("Fadumo Hassan Nuur, socialsekreterare")).toBeVisible();
    await expect(page.getByText("För att avgöra om det är relevant att verksamheten är med")).toBeVisible();
    await expect(page.getByText("Inga uppgifter om barnet gavs.")).toBeVisible();
    await expectAccessible(page);

    await page.context().clearCookies();
    await signInAs(fadumo.personName);
    expect((await page.goto(`/cases/${caseId}/preparations`))?.status()).toBe(404);
    expectFault(faults, /404/);
  });

  test("need all three ticks when something was told, and keep what was told and to whom · S001-43", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await covered();
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/pre-contacts/new`);
    await page.getByLabel("Vilken verksamhet?").selectOption({ label: fadumo.agencyName });
    await page.getByLabel("Vilken dag?").fill(today);
    await page.getByLabel("Vem pratade du med?").fill("Fadumo Hassan Nuur");
    await page.getByRole("radio", { name: "För att utbyta information" }).check();
    await page.getByLabel("Vad gällde kontakten?").fill("Om fler behöver bjudas in.");
    await page
      .getByRole("group", { name: "Gav du några uppgifter om barnet?" })
      .getByRole("radio", { name: "Ja" })
      .check();
    await page.getByRole("checkbox", { name: "Uppgifterna var nödvändiga" }).check();
    await page.getByRole("button", { name: "Spara kontakten" }).click();
    await expect(problems(page)).toHaveText([
      "Skriv vilka uppgifter du gav.",
      "Ange vem som fick uppgifterna.",
      "Kryssa i att uppgifterna var relevanta.",
      "Kryssa i att uppgifterna var proportionerliga.",
    ]);
    await expectAccessible(page);
    await page.getByLabel("Vilka uppgifter gav du?").fill("Frånvaron på måndagar.");
    await page.getByLabel("Vem fick uppgifterna?").fill("Fadumo Hassan Nuur");
    await page.getByRole("checkbox", { name: "Uppgifterna var relevanta" }).check();
    await page.getByRole("checkbox", { name: "Uppgifterna var proportionerliga" }).check();
    await page.getByRole("button", { name: "Spara kontakten" }).click();
    await page.waitForURL(/\/preparations$/);
    await expect(
      page.getByText(
        "Frånvaron på måndagar. Till: Fadumo Hassan Nuur. Bekräftat nödvändigt, relevant och proportionerligt.",
      ),
    ).toBeVisible();
  });

  test("have nowhere to write an agreement, and cannot be written without consent · S001-41, S001-44", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/pre-contacts/new`);
    await expect(page.getByText(/samtycket för din egen verksamhet gäller inte/)).toBeVisible();
    await expect(page.getByText("Svar saknas från Risten Länta och Elle-Máret.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Spara kontakten" })).toHaveCount(0);
    await expectAccessible(page);

    const open = await covered();
    await page.goto(`/cases/${open.caseId}/pre-contacts/new`);
    const fields = page.getByRole("main").locator("form label, form legend");
    await expect(fields.filter({ hasText: /\b(mål|insats|beslut|kom överens)/i })).toHaveCount(0);
    await expect(page.getByText("De hör till mötet med familjen.")).toBeVisible();
  });

  test("that are wrong are struck with a reason and still read · S001-41", async ({ page, signInAs }) => {
    const { caseId } = await covered();
    await loggedContact(anna, caseId, fadumo.agencyId);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/preparations`);
    await page.getByRole("link", { name: `Stryk kontakten med ${fadumo.agencyName}` }).click();
    await page.getByRole("button", { name: "Stryk kontakten" }).click();
    await expect(problems(page)).toHaveText(["Skriv varför kontakten är fel."]);
    await expectAccessible(page);
    await page.getByLabel("Varför är kontakten fel?").fill("Det var en annan verksamhet.");
    await page.getByRole("button", { name: "Stryk kontakten" }).click();
    await page.waitForURL(/\/preparations$/);
    await expect(page.getByText(/Struken av .*: Det var en annan verksamhet\./)).toBeVisible();
    await expect(page.getByText("Fadumo Hassan Nuur, socialsekreterare")).toBeVisible();
    await expect(page.getByRole("link", { name: /^Stryk kontakten/ })).toHaveCount(0);
    await expectAccessible(page);
  });
});
