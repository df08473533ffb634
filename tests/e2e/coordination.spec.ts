import type { Page } from "@playwright/test";
import { handedOverCase, offeredTo } from "@/tests/support/coordination";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { invitedCase } from "@/tests/support/invitations";
import { codeOf } from "@/tests/support/openings";
import { anna, emil, fadumo, johan, kerstin, ulrika } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";

const social = fadumo.agencyId;
const main = (page: Page) => page.getByRole("main");
const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");

test.describe("samordningen", () => {
  test("is offered, declined with a reason, offered anew and taken over, and rights follow · S001-67, S001-68, S001-69", async ({
    page,
    signInAs,
    faults,
  }) => {
    const { caseId, invitationIds } = await fixedPlan(anna, [social, emil.agencyId]);
    const received = `/invitations/${invitationIds[social] ?? ""}`;
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}`);
    await page.getByRole("link", { name: "Vem som samordnar" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Samordnande verksamhet" })).toBeVisible();
    await expect(main(page).getByText("Er verksamhet har flest insatser i planen: en.")).toBeVisible();
    await page.getByRole("button", { name: "Fråga verksamheten" }).click();
    await expect(problems(page)).toHaveText(["Välj vilken verksamhet du vill fråga."]);
    await expectAccessible(page);

    await page.getByRole("radio", { name: fadumo.agencyName }).check();
    await page.getByLabel("Vem där?").selectOption({ label: `${johan.personName}, ${fadumo.agencyName}` });
    await page.getByRole("button", { name: "Fråga verksamheten" }).click();
    await expect(page.getByText("Ni samordnar tills någon där har sagt ja.")).toBeVisible();
    await expect(page.getByText(`Ni har frågat efter ${johan.personName}.`)).toBeVisible();
    await expectAccessible(page);

    await signInAs(fadumo.personName);
    await page.goto("/notices");
    await expect(page.getByText(`${anna.agencyName} frågar om ni vill samordna`).first()).toBeVisible();
    await page.goto(received);
    await page.getByRole("link", { name: "Läs frågan och svara" }).click();
    await expect(page.getByText(`Frågan är ställd till ${johan.personName}.`)).toBeVisible();
    await page.getByRole("button", { name: "Säg nej" }).click();
    await expect(problems(page)).toHaveText([/^Skriv varför ni inte kan/]);
    await expectAccessible(page);
    await page.getByLabel("Varför inte?").fill("Johan har fullt till januari.");
    await page.getByRole("button", { name: "Säg nej" }).click();
    await page.waitForURL(new RegExp(`${received}$`));
    await expect(page.getByRole("link", { name: "Läs frågan och svara" })).toHaveCount(0);

    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/coordination`);
    await expect(page.getByText(`${fadumo.agencyName} sa nej`)).toBeVisible();
    await expect(page.getByText("Johan har fullt till januari.")).toBeVisible();
    await page.getByRole("radio", { name: fadumo.agencyName }).check();
    await page.getByRole("button", { name: "Fråga verksamheten" }).click();
    await expect(page.getByRole("button", { name: "Ta tillbaka frågan" })).toBeVisible();

    await signInAs(fadumo.personName);
    await page.goto(`${received}/coordination`);
    await page.getByRole("button", { name: "Ta över samordningen" }).click();
    await page.waitForURL(new RegExp(`/cases/${caseId}$`));
    await expect(main(page).getByText(`${fadumo.personName} (du)`).first()).toBeVisible();
    await page.goto(`/cases/${caseId}/coordination`);
    await expect(page.getByText("Tog över från en annan verksamhet")).toBeVisible();
    await expectAccessible(page);

    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByRole("heading", { name: "Vi hittar inte sidan" })).toBeVisible();
    expectFault(faults, /404/);
    await page.goto("/invitations");
    await expect(main(page).getByText(fadumo.agencyName).first()).toBeVisible();
  });

  test("is taken back, and passed to a colleague with a reason · S001-67", async ({ page, signInAs }) => {
    const { caseId } = await invitedCase(anna, [social]);
    await offeredTo(anna, caseId, social);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/coordination`);
    await page.getByRole("button", { name: "Ta tillbaka frågan" }).click();
    await expect(page.getByText(`Frågan till ${fadumo.agencyName} togs tillbaka`)).toBeVisible();
    await page.getByRole("button", { name: "Byt samordnare" }).click();
    await expect(problems(page)).toHaveText([/^Välj vem/, /^Skriv varför ni byter/]);
    await page.getByLabel("Vem ska samordna?").selectOption({ label: `${ulrika.personName}, Skolkurator` });
    await page.getByLabel("Varför byter ni?").fill("Föräldraledig från den 1 december.");
    await page.getByRole("button", { name: "Byt samordnare" }).click();
    await expect(main(page).getByText(`${ulrika.personName}, ${anna.agencyName}`).first()).toBeVisible();
    await expect(page.getByText("Skäl: Föräldraledig från den 1 december.")).toBeVisible();
    await expectAccessible(page);
  });

  test("leaves an agency that the family has said no to, and the manager ends what nobody may take up · S001-69, X-5, X-8", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await handedOverCase(anna, fadumo);
    const code = await codeOf(caseId, fadumo);
    await signInAs(fadumo.personName);
    await page.goto(`/cases/${caseId}/consents/withdraw`);
    await page.getByRole("group", { name: "Vem tar tillbaka?" }).getByRole("radio").first().check();
    await page.getByRole("radio", { name: "Allt, för alla verksamheter" }).check();
    await page.getByRole("radio", { name: "I telefon" }).check();
    await page.getByRole("button", { name: "Ta tillbaka samtycket" }).click();
    await page.waitForURL(/\/cases$/);

    await signInAs(kerstin.personName);
    await page.goto(`/overview/${caseId}`);
    await expect(
      page.getByRole("heading", { level: 1, name: `Ingen samordnar ärendet ${code}` }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Avsluta ärendet" }).click();
    await expect(problems(page)).toHaveCount(1);
    await expectAccessible(page);
    await page.getByLabel("Vad har familjen sagt?").fill("De vill inte ha samverkan nu.");
    await page.getByRole("button", { name: "Avsluta ärendet" }).click();
    await page.waitForURL(/\/overview$/);
    await expect(main(page).getByText(code)).toHaveCount(0);
  });

  test("stands beside whoever follows the child by age, whom anybody in the case may write down", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await invitedCase(anna, [fadumo.agencyId]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/coordination`);
    await expect(page.getByText("Ingen är inskriven. Efter barnets ålder är det Rektor.")).toBeVisible();
    await page.getByText("Skriv in vem det är", { exact: true }).click();
    await page.getByRole("button", { name: "Spara", exact: true }).click();
    await expect(page.getByRole("link", { name: "Skriv personens namn." })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("Namn", { exact: true }).fill("Kerstin Wallin");
    await page.getByLabel(/^Arbetsplats/).fill("Björkskolan");
    await page.getByRole("button", { name: "Spara", exact: true }).click();
    await expect(page.getByText("Kerstin Wallin, Rektor")).toBeVisible();
  });
});
