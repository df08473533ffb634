import type { Page } from "@playwright/test";
import { asAdmin } from "@/scripts/support/database-server";
import { today } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { caseToInviteTo, invitedCase } from "@/tests/support/invitations";
import { mailedCase } from "@/tests/support/mails";
import { anna, emil, fadumo, mikael } from "@/tests/support/people";

const [social, navet] = [fadumo.agencyId, emil.agencyId];
const main = (page: Page) => page.getByRole("main");
const row = (page: Page, name: string) => main(page).getByRole("listitem").filter({ hasText: name });

/** The worker runs beside the web; the page says so once it has sent what was queued. */
async function waitUntilSent(page: Page) {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/Mejlet skickades/)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

test.describe("en inbjudan med e-post", () => {
  test("is queued, sent, and says in Demobrevlådan only that something waits · S001-35, S001-38, T22", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await caseToInviteTo(anna, [navet]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations/prepare/${navet}`);
    await page.getByRole("radio", { name: "Inbjudan" }).check();
    await page.getByRole("radio", { name: "E-post: navet@example.com" }).check();
    await expect(page.getByText("Inget om barnet står i mejlet")).toBeVisible();
    await page.getByRole("button", { name: "Spara valen" }).click();
    await page.getByRole("link", { name: "Granska och skicka" }).click();
    await page.getByRole("button", { name: "Skicka till en verksamhet" }).click();
    await expect(page.getByText("Mejlet är sparat och skickas så snart det går.")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Till kallelser och inbjudningar" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Kallelser och inbjudningar" })).toBeVisible();
    await waitUntilSent(page);
    await expect(row(page, "Fritidsgården Navet").getByText("Skickad", { exact: true })).toBeVisible();

    await page.getByRole("link", { name: "Demobrevlåda" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Demobrevlåda" })).toBeVisible();
    const mail = page.getByRole("region", { name: "Kring: en inbjudan väntar" }).first();
    await expect(mail.getByText("navet@example.com")).toBeVisible();
    await expect(mail).toContainText("Elevhälsan Björkskolan bjuder in er till ett samverkansmöte.");
    await expect(mail).not.toContainText(/Elle|Länta|Linden|Bergström/);
    await expectAccessible(page);
  });

  test("is shown in Demobrevlådan to who sent it and who gets it, and to no one else · T22", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await mailedCase(anna, [navet]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations`);
    await waitUntilSent(page);
    await page.context().clearCookies();
    await signInAs(emil.personName);
    await page.goto("/demo-mailbox");
    await expect(main(page).getByText("navet@example.com").first()).toBeVisible();
    await page.context().clearCookies();
    await signInAs(mikael.personName);
    await page.goto("/demo-mailbox");
    await expect(page.getByRole("heading", { level: 1, name: "Demobrevlåda" })).toBeVisible();
    await expect(main(page).getByText("navet@example.com")).toHaveCount(0);
  });

  test("is a call to make where the child is protected, until somebody has rung · X-10, X-25", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await mailedCase(anna, [navet], { protection: "secrecyMark" });
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations`);
    await expect(page.getByText("Mejla inte Fritidsgården Navet: ring")).toBeVisible();
    await expect(page.getByText("Telefon: 08-465 004 06")).toBeVisible();
    await expect(row(page, "Fritidsgården Navet").getByText("Ring i stället")).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Anteckna att du har ringt till Fritidsgården Navet" }).click();
    const how = page.getByRole("group", { name: "Hur påminner du?" });
    await expect(how.getByRole("radio", { name: "Låt Kring mejla" })).toHaveCount(0);
    await how.getByRole("radio", { name: "Jag har ringt" }).check();
    await page.getByRole("button", { name: "Spara påminnelsen" }).click();
    await expect(page.getByRole("heading", { name: /behöver rättas/ })).toBeVisible();
    await page.getByLabel("Vilken dag påminde du?").fill(today);
    await page.getByRole("button", { name: "Spara påminnelsen" }).click();
    await expect(page.getByText(/Påmind .*, per telefon\./)).toBeVisible();
    await expect(page.getByText("Mejla inte Fritidsgården Navet: ring")).toHaveCount(0);
  });

  test("that no server takes becomes a call to make, with the number to ring · S001-38, X-25", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await mailedCase(anna, [navet]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations`);
    await waitUntilSent(page);
    await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (client) =>
      client.query(
        "update mails set sent_at = null, stopped_at = now(), stop = 'undeliverable' where case_id = $1",
        [caseId],
      ),
    );
    await page.reload();
    await expect(page.getByText("Mejlet till Fritidsgården Navet kom inte fram: ring")).toBeVisible();
    await expect(page.getByText("Kring har försökt i tre dygn utan att nå navet@example.com.")).toBeVisible();
    await expect(page.getByText("Telefon: 08-465 004 06")).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe("en påminnelse", () => {
  test("goes by mail where the invitation did, once · S001-38", async ({ page, signInAs }) => {
    const { caseId, invitationIds } = await mailedCase(anna, [navet]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations/${invitationIds[0] ?? ""}`);
    const how = page.getByRole("group", { name: "Hur påminner du?" });
    await how.getByRole("radio", { name: "Låt Kring mejla" }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Spara påminnelsen" }).dblclick();
    await expect(page.getByText(/Påmind .*, med e-post\./)).toHaveCount(1);
    await page.getByRole("link", { name: "Öppna Fritidsgården Navet" }).click();
    await expect(page.getByText("Anna Bergström påminde med e-post")).toBeVisible();
    await expect(page.getByRole("button", { name: "Spara påminnelsen" })).toHaveCount(0);
  });

  test("is noted where somebody rings or writes · S001-38, X-25", async ({ page, signInAs }) => {
    const { caseId, invitationIds } = await invitedCase(anna, [social]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations/${invitationIds[0] ?? ""}`);
    const how = page.getByRole("group", { name: "Hur påminner du?" });
    await expect(how.getByRole("radio", { name: "Låt Kring mejla" })).toHaveCount(0);
    await how.getByRole("radio", { name: "Jag har skickat ett brev" }).check();
    await page.getByLabel("Vilken dag påminde du?").fill(today);
    await page.getByRole("button", { name: "Spara påminnelsen" }).click();
    await expect(page.getByText(/Påmind .*, med brev\./)).toBeVisible();
  });
});
