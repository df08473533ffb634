import type { Page } from "@playwright/test";
import { markNoticesRead } from "@/lib/notices/commands";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { invitedCase } from "@/tests/support/invitations";
import { wantsMail } from "@/tests/support/notices";
import { emil, olle } from "@/tests/support/people";
import { answered, calledOff, moved, tookBack } from "@/tests/support/told";

const head = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Nytt för dig/ });
const main = (page: Page) => page.getByRole("main");

/** Olle at the health centre coordinates and works in no other test's cases; Emil is invited. */
async function invited() {
  const opened = await invitedCase(olle, [emil.agencyId]);
  return { ...opened, invitationId: opened.invitationIds[0] ?? "" };
}

test.beforeEach(() => markNoticesRead(olle, { until: new Date().toISOString() }));
test.describe.configure({ mode: "serial" });

// A worker would go on mailing them while others count every row.
test.afterAll(async () => {
  for (const person of [olle, emil]) await wantsMail(person, { address: "" });
});

test.describe("nytt för dig", () => {
  test("tells the coordinator who answered, leads there, and counts down · T27, X-12", async ({
    page,
    signInAs,
  }) => {
    const { invitationId } = await invited();
    await answered(emil, invitationId);
    await signInAs(olle.personName);
    await page.goto("/cases");
    await expect(head(page)).toHaveAccessibleName("Nytt för dig 1 oläst");
    await head(page).click();
    await expect(page.getByRole("heading", { level: 1, name: "Nytt för dig" })).toBeVisible();
    const today = page.getByRole("region", { name: "I dag" });
    const newest = today.getByRole("listitem").first();
    await expect(newest.getByText("Oläst", { exact: true })).toBeVisible();
    await expect(main(page)).not.toContainText(/Länta|Elle/);
    await expectAccessible(page);
    await newest.getByRole("link", { name: "Fritidsgården Navet kommer till mötet" }).click();
    await expect(page).toHaveURL(new RegExp(`/invitations/${invitationId}$`));
    await expect(head(page)).toHaveAccessibleName("Nytt för dig");

    await page.goto("/notices?show=unread");
    await expect(main(page).getByText("Du har läst allt")).toBeVisible();
    await page.getByRole("link", { name: "Alla" }).click();
    await expect(
      main(page).getByRole("link", { name: "Fritidsgården Navet kommer till mötet" }),
    ).toBeVisible();
    await expect(main(page).getByText("Oläst", { exact: true })).toHaveCount(0);
  });

  test("tells the invited agency that the time no longer holds, until the consent ends · T27, X-20", async ({
    page,
    signInAs,
  }) => {
    await markNoticesRead(emil, { until: new Date().toISOString() });
    const opened = await invited();
    await moved(olle, opened);
    await signInAs(emil.personName);
    await page.goto("/notices?show=unread");
    const told = main(page).getByRole("link", { name: "Tiden för mötet med Vårdcentralen" });
    await expect(told.first()).toBeVisible();
    const before = await told.count();
    await tookBack(emil, opened.invitationId);
    await page.reload();
    await expect(told).toHaveCount(before - 1);
  });

  test("is marked as read all at once, and fits a telephone · X-12", async ({ page, signInAs }) => {
    for (const kind of ["coming", "coming"]) await answered(emil, (await invited()).invitationId, { kind });
    await signInAs(olle.personName);
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto("/notices");
    await expect(head(page)).toHaveAccessibleName("Nytt för dig 2 olästa");
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Markera alla som lästa" }).click();
    await expect(head(page)).toHaveAccessibleName("Nytt för dig");
    await expect(page.getByRole("button", { name: "Markera alla som lästa" })).toHaveCount(0);
    await expectAccessible(page);
  });

  test("is counted anew when the reader has gone on for a while", async ({ page, signInAs }) => {
    await page.clock.install();
    await signInAs(olle.personName);
    await page.goto("/agencies");
    await expect(head(page)).toHaveAccessibleName("Nytt för dig");
    await answered(emil, (await invited()).invitationId);
    await page.clock.fastForward("01:30");
    await page.getByRole("link", { name: "Hjälp" }).first().click();
    await expect(head(page)).toHaveAccessibleName("Nytt för dig 1 oläst");
  });
});

test.describe("mejl från kring", () => {
  test("is chosen with the keyboard, and what is wrong is kept to be put right · X-12, T41", async ({
    page,
    signInAs,
  }) => {
    await signInAs(olle.personName);
    await page.goto("/account");
    await page.getByRole("link", { name: "Välj hur Kring mejlar dig" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Kring mejlar dig inte")).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("E-post på jobbet").focus();
    await page.keyboard.type("olle.nystrom@");
    await page.keyboard.press("Tab");
    await page.keyboard.press("I");
    await expect(page.getByLabel("Inbjudningar och svar")).toHaveValue("none");
    await page.getByLabel("Dagens mejl skickas").focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("20.00");
    await page.keyboard.press("Enter");
    await expect(
      page.getByText("Ange en e-postadress, till exempel namn@example.com.").first(),
    ).toBeVisible();
    await expect(page.getByText("Välj en tid utanför de tysta timmarna.").first()).toBeVisible();
    await expect(page.getByLabel("E-post på jobbet")).toHaveValue("olle.nystrom@");
    await expectAccessible(page);
    await page.getByLabel("E-post på jobbet").fill("olle.nystrom@example.com");
    await page.getByLabel("Dagens mejl skickas").fill("8.15");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Valen om mejl är sparade.")).toBeVisible();
    await page.goto("/account/notices");
    await expect(page.getByLabel("Dagens mejl skickas")).toHaveValue("08.15");
    await expect(page.getByText("Kring mejlar dig inte")).toHaveCount(0);
  });

  test("shows both where two windows chose differently", async ({ page, signInAs }) => {
    await wantsMail(olle, { address: "olle@example.com" });
    await signInAs(olle.personName);
    await page.goto("/account/notices");
    await wantsMail(olle, { address: "nyström@example.com".replace("ö", "o") });
    await page.getByLabel("Dagens mejl skickas").fill("09.00");
    await page.getByRole("button", { name: "Spara valen" }).click();
    await expect(page.getByText("nystrom@example.com").first()).toBeVisible();
    await page.getByRole("button", { name: "Spara valen" }).click();
    await expect(page.getByText("Valen om mejl är sparade.")).toBeVisible();
  });

  test("comes at once about a meeting that is called off, and says only that there is something · T22", async ({
    page,
    signInAs,
  }) => {
    test.setTimeout(120_000);
    await wantsMail(emil, { address: "emil.rantala@example.com", quietFrom: "", quietTo: "" });
    await calledOff(olle, await invited());
    await signInAs(emil.personName);
    await expect(async () => {
      await page.goto("/demo-mailbox");
      await expect(main(page).getByText("emil.rantala@example.com").first()).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 90_000, intervals: [3_000] });
    const mail = page.getByRole("region", { name: "Kring: något väntar på dig" }).first();
    await expect(mail).toContainText("Något i Kring behöver läsas i dag.");
    await expect(mail).not.toContainText(/Länta|Elle|Vårdcentral|inställt/);
  });
});
