import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { openedCase } from "@/tests/support/cases";
import { recordedFollowUp } from "@/tests/support/follow-ups";
import { anna, fadumo } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";

const notReviewed = "Översättningen är inte granskad av en översättare.";

test.describe("familjens papper på sex språk", () => {
  test("let the family read the consent form in Arabic, and sign it in Swedish · X-11, S001-17", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/consents/form`);
    await page.getByRole("radio", { name: "Risten Länta" }).check();
    await page.getByRole("checkbox", { name: fadumo.agencyName }).check();
    await page.getByRole("radio", { name: "العربية" }).check();
    await page.getByRole("button", { name: "Visa blanketten" }).click();
    const paper = page.getByRole("article");
    await expect(paper).toHaveAttribute("dir", "rtl");
    await expect(paper).toHaveAttribute("lang", "ar");
    await expect(paper).toContainText(notReviewed);
    const swedish = paper.locator("section[lang=sv]");
    await expect(swedish).toHaveAttribute("dir", "ltr");
    await expect(swedish.getByRole("heading", { name: "Samtycke till samverkan" })).toBeVisible();
    await expect(swedish).toContainText("Underskrift / ");
    await expectAccessible(page);
    expect(await downloaded(page)).toMatch(/^samtycke-k-.*-ar\.pdf$/);
  });

  test("show and print the child's page and the family's copy in the language chosen; an agency's only in Swedish · X-11, T08", async ({
    page,
    signInAs,
    faults,
  }) => {
    const { caseId, versionId, guardianIds } = await fixedPlan(anna, [fadumo.agencyId]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/plan/versions/${versionId}/child`);
    await page.getByRole("link", { name: "Soomaali" }).click();
    await expect(page.getByRole("article").getByRole("heading", { level: 1 })).toHaveText("Qorshahayga");
    await expectAccessible(page);
    expect(await downloaded(page)).toMatch(/^min-plan-k-.*-so\.pdf$/);

    await page.goto(`/cases/${caseId}/plan/copies/guardian-${guardianIds[0] ?? ""}?version=${versionId}`);
    await page.getByRole("link", { name: "Українська" }).click();
    await expect(page.getByRole("article").getByRole("heading", { level: 1 })).toHaveText("План дитини");
    await expectAccessible(page);

    const agencys = `/cases/${caseId}/plan/copies/agency-${fadumo.agencyId}?version=${versionId}`;
    await page.goto(agencys);
    await expect(page.getByRole("link", { name: "Українська" })).toHaveCount(0);
    expect((await page.goto(`${agencys}&language=uk`))?.status()).toBe(404);
    expectFault(faults, /404/);
  });
});

test.describe("papper som verksamheten behöver", () => {
  test("are the checklist, the follow-up and a form to follow up on · X-11, S004-37, S004-40", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await fixedPlan(anna, [fadumo.agencyId]);
    await recordedFollowUp(anna, caseId);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/checklist`);
    await page.getByRole("link", { name: "Skriv ut checklistan" }).click();
    await expect(page.getByRole("article")).toContainText("Lämna det inte till någon i familjen.");
    await expectAccessible(page);
    expect(await downloaded(page)).toMatch(/^checklista-k-/);

    await page.goto(`/cases/${caseId}/follow-up`);
    await page.getByRole("link", { name: /^Skriv ut uppföljningen/ }).click();
    await expect(page.getByRole("article")).toContainText("Klart");
    await expectAccessible(page);
    expect(await downloaded(page)).toMatch(/^uppfoljning-k-/);

    await page.goto(`/cases/${caseId}/follow-up`);
    await page.getByRole("link", { name: "Skriv ut en tom blankett" }).click();
    await expect(page.getByRole("article")).toContainText("Klart / Delvis / Inte gjort / Ändrat");
    await expectAccessible(page);
  });

  test("are also what to do while Kring is down, for anybody to print beforehand · X-11", async ({
    page,
    signInAs,
  }) => {
    await page.goto("/help");
    await page.getByRole("link", { name: "Öppna reservrutinen" }).click();
    await expect(page.getByRole("article")).toContainText("Är ett barn i akut fara: ring 112.");
    await expectAccessible(page);
    await signInAs(anna.personName);
    await page.goto("/help/when-down");
    expect(await downloaded(page)).toMatch(/^nar-kring-ligger-nere-reservrutin-/);
  });
});

async function downloaded(page: Page): Promise<string> {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: / som PDF$/ }).click();
  return (await download).suggestedFilename();
}
