import type { Page, Route } from "@playwright/test";
import { getConsents } from "@/lib/consents/queries";
import { inSixMonths, openedCase, today } from "@/tests/support/cases";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { anna } from "@/tests/support/people";

const save = (page: Page) => page.getByRole("button", { name: "Spara svaret" });
const saved = (page: Page) =>
  expect(page.getByRole("heading", { level: 1, name: "Samtycke", exact: true })).toBeVisible();

async function statementCount(caseId: string): Promise<number> {
  return (await getConsents(anna, caseId)).view.statements.length;
}

/** The form about a consent, filled in and not sent. */
async function typedConsent(page: Page): Promise<string> {
  const { caseId } = await openedCase(anna);
  await page.goto(`/cases/${caseId}/consents/new`);
  await page.getByRole("radio", { name: "Risten Länta, mamma" }).check();
  await page.getByLabel("Vilken dag?").fill(today);
  await page.getByRole("radio", { name: "Ja", exact: true }).check();
  await page.getByRole("checkbox", { name: anna.agencyName }).check();
  await page.getByLabel("Till och med vilken dag gäller samtycket?").fill(inSixMonths);
  await page.getByRole("radio", { name: "Skriftligt" }).check();
  await page.getByLabel("Var finns pappret?").fill("Pärmen i skåp 3");
  return caseId;
}

async function expectTyped(page: Page): Promise<void> {
  await expect(page.getByLabel("Vilken dag?")).toHaveValue(today);
  await expect(page.getByRole("radio", { name: "Risten Länta, mamma" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: anna.agencyName })).toBeChecked();
  await expect(page.getByLabel("Var finns pappret?")).toHaveValue("Pärmen i skåp 3");
}

/** Breaks the connection while a form is being sent, once. */
async function breakOnce(page: Page, how: (route: Route) => Promise<void>): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith("/consents/new"),
    async (route) => {
      if (route.request().method() !== "POST") return route.fallback();
      await how(route);
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
}

test.describe("anslutningen", () => {
  test("is slow: the form says that it is saving, and a double click is one answer · X-24", async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs(anna.personName);
    const caseId = await typedConsent(page);
    const network = await context.newCDPSession(page);
    await network.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await save(page).dblclick();
    await expect(page.getByRole("status").filter({ hasText: "Sparar" })).toBeVisible();
    await saved(page);
    expect(await statementCount(caseId)).toBe(1);
  });

  test("is slow: what is typed while the answer is on its way is kept · X-24", async ({ page, signInAs }) => {
    await signInAs(anna.personName);
    await typedConsent(page);
    await page.getByLabel("Vilken dag?").fill("2026-02-30");
    let answer = () => {};
    const isAsked = new Promise<void>((resolve) => (answer = resolve));
    await page.route(
      (url) => url.pathname.endsWith("/consents/new"),
      async (route) => {
        if (route.request().method() === "POST") await isAsked;
        await route.fallback();
      },
    );
    await save(page).click();
    await expect(page.getByRole("status").filter({ hasText: "Sparar" })).toBeVisible();
    await page.getByLabel("Var finns pappret?").fill("Pärmen i skåp 4");
    answer();
    await expect(page.getByRole("heading", { name: /behöver rättas/ })).toBeVisible();
    await expect(page.getByLabel("Var finns pappret?")).toHaveValue("Pärmen i skåp 4");
    await expect(page.getByLabel("Vilken dag?")).toHaveValue("2026-02-30");
  });

  for (const [words, how] of [
    ["before the server got the form", async () => undefined],
    ["after the server saved it", async (route: Route) => void (await route.fetch({ maxRedirects: 0 }))],
  ] as const)
    test(`is lost ${words}: nothing typed is lost, and pressing again makes one answer · X-24`, async ({
      page,
      signInAs,
      faults,
    }) => {
      await signInAs(anna.personName);
      const caseId = await typedConsent(page);
      await breakOnce(page, how);
      await save(page).click();
      await expect(page.getByText("Anslutningen bröts")).toBeVisible();
      await expect(page.getByText("Tryck på knappen igen när du är uppkopplad")).toBeVisible();
      expectFault(faults, /ERR_CONNECTION_RESET/);
      await expectTyped(page);
      await expectAccessible(page);
      await save(page).click();
      await saved(page);
      expect(await statementCount(caseId)).toBe(1);
    });

  test("is gone: the page says so and sends nothing until it is back · X-24", async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs(anna.personName);
    const caseId = await typedConsent(page);
    await context.setOffline(true);
    await expect(page.getByText("Ingen anslutning")).toBeVisible();
    await save(page).click();
    await expectTyped(page);
    expect(await statementCount(caseId)).toBe(0);
    await context.setOffline(false);
    await expect(page.getByText("Ingen anslutning")).toHaveCount(0);
    await save(page).click();
    await saved(page);
    expect(await statementCount(caseId)).toBe(1);
  });
});

test.describe("webbläsarens bakåtknapp", () => {
  test("after saving shows what was saved, and sending again makes no second answer · X-24", async ({
    page,
    signInAs,
  }) => {
    await signInAs(anna.personName);
    const caseId = await typedConsent(page);
    await save(page).click();
    await saved(page);
    await page.goBack();
    await expect(save(page)).toBeVisible();
    await save(page).click();
    await expect(
      page
        .getByRole("heading", { name: /behöver rättas/ })
        .or(page.getByRole("heading", { level: 1, name: "Samtycke", exact: true })),
    ).toBeVisible();
    expect(await statementCount(caseId)).toBe(1);

    await page.goto(`/cases/${caseId}/child/edit`);
    await page.getByLabel("Vad vill barnet?").fill("Jag vill sova.");
    await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
    await expect(page.getByRole("blockquote")).toHaveText("Jag vill sova.");
    await page.goBack();
    await expect(page.getByLabel("Vad vill barnet?")).toHaveValue("Jag vill sova.");
    await page.getByLabel("Vad vill barnet?").fill("Jag vill spela.");
    await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
    await expect(page.getByRole("blockquote")).toHaveText("Jag vill spela.");
  });
});
