import { consented, openedCase, today } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { familyContactFields } from "@/tests/support/family-contact-fields";
import { heldLongAgo, recordedContact } from "@/tests/support/family-contacts";
import { anna, fadumo } from "@/tests/support/people";
import { fixedPlan, handedCopy } from "@/tests/support/plans";

const social = fadumo.agencyId;

/** A case with a plan that everyone has, and a family that nobody has talked with for forty days. */
async function silentCase() {
  const plan = await fixedPlan(anna, [social], { guardians: ["Risten Länta"] });
  for (const receiver of ["child", `guardian-${plan.guardianIds[0]}`, `agency-${social}`])
    await handedCopy(anna, plan, receiver);
  await heldLongAgo(plan.caseId, 40);
  return plan;
}

test.describe("kontakt med familjen", () => {
  test("is what to do next when it is long since, and is written down with what the child says · S004-21", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await silentCase();
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByRole("heading", { name: "Hör av er till familjen" })).toBeVisible();
    await page.getByRole("link", { name: "Skriv ned en kontakt" }).click();
    await expect(page.getByText("Det är 40 dagar sedan någon pratade med familjen")).toBeVisible();
    await expect(page.getByText("Ingen kontakt är nedskriven.")).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Skriv ned en kontakt" }).click();
    await page.getByRole("button", { name: "Spara kontakten" }).click();
    await expect(
      page
        .getByRole("heading", { name: /behöver rättas/ })
        .locator("..")
        .getByRole("link"),
    ).toHaveText([
      "Ange vilken dag ni pratade, eller försökte.",
      "Välj hur ni pratade, eller försökte.",
      "Välj minst en person.",
      "Välj om ni fick kontakt.",
    ]);
    await expectAccessible(page);

    await page.getByLabel("Vilken dag?").fill(today);
    await page.getByRole("radio", { name: "Telefon" }).check();
    await page.getByRole("checkbox", { name: "Elle-Máret" }).check();
    await page.getByRole("checkbox", { name: /Risten Länta/ }).check();
    await page.getByRole("radio", { name: "Ja", exact: true }).check();
    await page.getByRole("button", { name: "Spara kontakten" }).click();
    await expect(page.getByRole("link", { name: "Skriv kort vad de sa." })).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Elle-Máret" })).toBeChecked();
    await page.getByLabel("Vad sa de?").fill("Jag vill ha rast inne.");
    await page.getByRole("button", { name: "Spara kontakten" }).click();

    await expect(
      page.getByRole("heading", { name: /Telefon med Elle-Máret och Risten Länta/ }),
    ).toBeVisible();
    await expect(page.getByText("Jag vill ha rast inne.")).toBeVisible();
    await expect(page.getByText(/Hör av er igen senast/)).toBeVisible();
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByRole("heading", { name: "Hör av er till familjen" })).toHaveCount(0);
  });

  test("is struck with a reason where it is wrong, and stays to be read · S004-21", async ({
    page,
    signInAs,
  }) => {
    const opened = await openedCase(anna);
    await consented(anna, opened, [anna.agencyId]);
    await recordedContact(anna, opened.caseId);
    await signInAs(anna.personName);
    await page.goto(`/cases/${opened.caseId}`);
    await page.getByRole("link", { name: "Kontakt med familjen" }).click();
    await page.getByRole("link", { name: /^Stryk kontakten/ }).click();
    await page.getByRole("button", { name: "Stryk kontakten" }).click();
    await expect(page.getByRole("link", { name: "Skriv varför kontakten är fel." })).toBeVisible();
    await page.getByLabel("Varför är kontakten fel?").fill("Det var ett annat barn.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Stryk kontakten" }).click();
    await expect(page.getByText("Struken", { exact: true })).toBeVisible();
    await expect(page.getByText(/Det var ett annat barn\./)).toBeVisible();
    await expect(page.getByText(familyContactFields.note)).toBeVisible();
    await expect(page.getByRole("link", { name: /^Stryk kontakten/ })).toHaveCount(0);
  });
});
