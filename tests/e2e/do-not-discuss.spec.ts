import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { plannedMeeting } from "@/tests/support/meetings";
import { anna, fadumo } from "@/tests/support/people";
import { fixedPlan, handedCopy } from "@/tests/support/plans";
import { readPdf } from "@/tests/support/read-pdf";

const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");

test.describe("det barnet inte vill prata om", () => {
  const words = "Det som hände på lägret vid Vinterviken.";

  test("is said also by letter, seen by who leads the meeting before and during it, and by no agency · X-23", async ({
    page,
    signInAs,
    faults,
  }) => {
    const { caseId, meetingId, invitationIds } = await plannedMeeting(anna, [fadumo.agencyId]);
    await signInAs(anna.personName);
    await saidByLetter(page, caseId);
    for (const address of [
      `/cases/${caseId}/preparations`,
      `/meetings/${meetingId}`,
      `/cases/${caseId}/meetings/${meetingId}/notes`,
    ]) {
      await page.goto(address);
      await expect(page.getByText(`”${words}”`)).toBeVisible();
      await expect(page.getByText(/I ett brev, i stället för att komma/)).toBeVisible();
      await page.emulateMedia({ media: "print" });
      await expect(page.getByText(`”${words}”`)).toBeHidden();
      await page.emulateMedia({ media: "screen" });
    }
    await expectAccessible(page);

    await page.context().clearCookies();
    await signInAs(fadumo.personName);
    await page.goto(`/invitations/${invitationIds[fadumo.agencyId] ?? ""}`);
    expect(await page.content()).not.toContain("Vinterviken");
    expect((await page.goto(`/meetings/${meetingId}`))?.status()).toBe(404);
    expect(await page.content()).not.toContain("Vinterviken");
    expectFault(faults, /404/);
  });

  test("stands on no paper: not on a plan, a copy, an invitation or a form · X-23", async ({
    page,
    signInAs,
  }) => {
    const plan = await fixedPlan(anna, [fadumo.agencyId]);
    const { caseId, versionId, guardianIds, invitationIds } = plan;
    await handedCopy(anna, plan, `agency-${fadumo.agencyId}`, { way: "kring" });
    await signInAs(anna.personName);
    await saidByLetter(page, caseId);
    const giver = guardianIds[0] ?? "";
    const invitationId = invitationIds[fadumo.agencyId] ?? "";
    for (const address of [
      `/cases/${caseId}/plan/preview`,
      `/cases/${caseId}/plan/versions/${versionId}`,
      `/cases/${caseId}/plan/copies/guardian-${giver}?version=${versionId}`,
      `/cases/${caseId}/consents/form?giver=${giver}&agencyIds=${fadumo.agencyId}`,
      `/cases/${caseId}/invitations/${invitationId}/paper`,
      `/cases/${caseId}/access-log/extract?for=${giver}`,
    ]) {
      expect([address, (await page.goto(address))?.status()]).toEqual([address, 200]);
      expect([address, (await page.content()).includes("Vinterviken")]).toEqual([address, false]);
    }
    for (const address of [
      `/api/papers/plan/${versionId}`,
      `/api/papers/plan/${versionId}?for=child`,
      `/api/papers/consent/${caseId}?giver=${giver}&agencyIds=${fadumo.agencyId}`,
      `/api/papers/invitation/${invitationId}`,
      `/api/papers/access-log/${caseId}?for=${giver}`,
    ]) {
      const answer = await page.request.get(address);
      expect([address, answer.status()]).toEqual([address, 200]);
      expect([
        address,
        readPdf(await answer.body())
          .text()
          .includes("Vinterviken"),
      ]).toEqual([address, false]);
    }
  });

  async function saidByLetter(page: Page, caseId: string): Promise<void> {
    await page.goto(`/cases/${caseId}/child/edit`);
    await page.getByLabel("Det här vill jag inte att ni pratar om").fill(words);
    await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
    await expect(problems(page)).toHaveText(["Välj hur barnet sa vad ni inte ska prata om."]);
    await page.getByRole("radio", { name: "I ett brev, i stället för att komma" }).check();
    await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
    await page.waitForURL(/\/child$/);
  }
});
