import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { caseVersion } from "@/tests/support/cases";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { invitedCase, knownToSpecialist } from "@/tests/support/invitations";
import { anna, emil, fadumo, johan, mikael } from "@/tests/support/people";

const [social, bup, navet] = [fadumo.agencyId, mikael.agencyId, emil.agencyId];
const main = (page: Page) => page.getByRole("main");
const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");

test.describe("den som får en kallelse", () => {
  test("finds it, gives it to a colleague and answers, with a reason when nobody can · S001-38, X-25", async ({
    page,
    signInAs,
    faults,
  }) => {
    const { invitationIds } = await invitedCase(anna, [social, bup], {}, knownToSpecialist);
    const [invitationId] = invitationIds;
    await signInAs(fadumo.personName);
    await page.goto("/invitations");
    await page.locator(`a[href="/invitations/${invitationId ?? ""}"]`).click();
    await expect(page.getByText("Elevhälsan Björkskolan kallar er till ett samverkansmöte")).toBeVisible();
    await expect(main(page).getByText("BUP")).toHaveCount(0);
    await expectAccessible(page);

    await page
      .getByLabel("Vem ska arbeta med ärendet?")
      .selectOption({ label: `${johan.personName}, Socialsekreterare` });
    await page.getByRole("button", { name: "Lägg till handläggare" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: johan.personName })).toBeVisible();
    await page.getByRole("radio", { name: "Kommer", exact: true }).check();
    await page.getByLabel("Namn").fill(johan.personName);
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await expect(page.getByRole("heading", { name: "Ert svar" })).toBeVisible();

    await page.getByRole("radio", { name: "Kan inte" }).check();
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await expect(problems(page)).toHaveText(["Skriv varför ni inte kan komma."]);
    await page.getByLabel("Varför kan ni inte?").fill("Ingen handläggare är ledig.");
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await expect(page.getByText("Ni tackade nej.").first()).toBeVisible();
    await page.goto(`/invitations/${invitationId ?? ""}`);
    await expect(page.getByRole("heading", { name: "Vi hittar inte sidan" })).toBeVisible();
    expectFault(faults, /404/);
  });

  test("finds after a withdrawal only that it once was invited · X-8", async ({ page, signInAs, faults }) => {
    const { caseId, invitationIds, guardianIds } = await invitedCase(anna, [navet]);
    const version = String(await caseVersion(anna, caseId));
    const form = {
      idempotencyKey: randomUUID(),
      version,
      caseId,
      giver: guardianIds[0],
      agency: navet,
      receivedHow: "telephone",
    };
    await withdrawConsent(anna, withdrawConsentSchema.parse(form));
    await signInAs(emil.personName);
    await page.goto("/invitations");
    await expect(page.getByRole("heading", { name: "Tidigare" })).toBeVisible();
    await expect(page.locator(`a[href="/invitations/${invitationIds[0] ?? ""}"]`)).toHaveCount(0);
    await expectAccessible(page);
    await page.goto(`/invitations/${invitationIds[0] ?? ""}`);
    await expect(page.getByRole("heading", { name: "Vi hittar inte sidan" })).toBeVisible();
    expectFault(faults, /404/);
    const answer = await page.request.get(`/api/papers/invitation/${invitationIds[0] ?? ""}`);
    expect(answer.status()).toBe(404);
  });

  test("records that the family takes back its consent, and finds nothing more the next moment · X-8", async ({
    page,
    signInAs,
    faults,
  }) => {
    const { caseId, invitationIds } = await invitedCase(anna, [social]);
    const address = `/invitations/${invitationIds[0] ?? ""}`;
    await signInAs(fadumo.personName);
    await page.goto(address);
    await page.getByRole("link", { name: "Familjen tar tillbaka samtycket" }).click();
    const submit = page.getByRole("button", { name: "Registrera att samtycket är tillbakataget" });
    await submit.click();
    await expect(problems(page)).toHaveText([
      "Välj vem som tog tillbaka samtycket.",
      "Välj vad som togs tillbaka.",
      "Välj hur du fick veta det.",
    ]);
    await page.getByRole("radio", { name: "En vårdnadshavare" }).check();
    await page.getByRole("radio", { name: "Samtycket för er verksamhet" }).check();
    await page.getByRole("radio", { name: "I telefon" }).check();
    await expectAccessible(page);
    await submit.click();
    await expect(page.getByRole("heading", { name: "Tidigare" })).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "Vi hittar inte sidan" })).toBeVisible();
    expectFault(faults, /404/);

    await page.context().clearCookies();
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/history`);
    await expect(
      page.getByText(
        `Vårdnadshavaren tog tillbaka samtycket för ${fadumo.agencyName}. ${fadumo.personName}, ${fadumo.agencyName}, fick veta det och antecknade det.`,
      ),
    ).toBeVisible();
  });
});
