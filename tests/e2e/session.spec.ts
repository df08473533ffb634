import type { Page } from "@playwright/test";
import { asAdmin } from "@/scripts/support/database-server";
import { openedCase } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { anna } from "@/tests/support/people";

const minutes = (count: number) => count * 60_000;
const warning = (page: Page) => page.getByRole("dialog", { name: "Vill du fortsätta?" });
const ended = (page: Page) => page.getByRole("dialog", { name: "Du är utloggad" });

/** The server has not heard from the person for longer than a session lives. */
async function sessionsGoIdle(personId: string): Promise<void> {
  await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (owner) =>
    owner.query("UPDATE login_sessions SET seen_at = now() - interval '31 minutes' WHERE person_id = $1", [
      personId,
    ]),
  );
}

test.describe("en session i flera fönster", () => {
  test("is kept alive in all of them by what is done in one, and Esc in the warning means stay · X-12, T46", async ({
    page,
    context,
    signInAs,
  }) => {
    await context.clock.install();
    await signInAs(anna.personName);
    const other = await context.newPage();
    for (const tab of [page, other]) await tab.goto("/assessments/new");
    await page.getByLabel("Vad ska bedömningen heta?").fill("Åk 7, hösten");

    await context.clock.fastForward(minutes(20));
    await other.getByRole("link", { name: "Verksamheter" }).first().click();
    await expect(other.getByRole("heading", { level: 1, name: "Verksamheter" })).toBeVisible();
    await context.clock.fastForward(minutes(15));
    await context.clock.runFor(2000);
    await expect(warning(page)).toBeHidden();

    await context.clock.fastForward(minutes(14));
    await context.clock.runFor(2000);
    await expect(warning(page)).toBeVisible();
    await expect(page.getByRole("button", { name: "Fortsätt vara inloggad" })).toBeFocused();
    await expect(warning(other)).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(warning(page)).toBeHidden();
    await expect(warning(other)).toBeHidden();
    await expect(page.getByLabel("Vad ska bedömningen heta?")).toHaveValue("Åk 7, hösten");
  });

  test("that has ended covers what was typed, and gives it back when the same person signs in again · X-24, T46", async ({
    page,
    context,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await context.clock.install();
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/child/edit`);
    await page.getByLabel("Vad vill barnet?").fill("Jag vill sova.");
    await sessionsGoIdle(anna.personId);
    await context.clock.fastForward(minutes(31));
    await context.clock.runFor(2000);
    await expect(ended(page)).toBeVisible();
    await expect(ended(page)).toContainText("Det du skrev finns kvar i det här fönstret");
    const { width, height } = (await ended(page).boundingBox()) ?? { width: 0, height: 0 };
    expect([width, height]).toEqual([1280, 900]);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await context.clock.runFor(2000);
    await expect(ended(page)).toBeVisible();

    await context.clock.setSystemTime(new Date());
    const opened = context.waitForEvent("page");
    await page.getByRole("link", { name: "Logga in i ett nytt fönster" }).click();
    const other = await opened;
    await other.getByRole("button", { name: `Logga in som ${anna.personName}` }).click();
    await expect(ended(page)).toBeHidden();
    await expect(page.getByLabel("Vad vill barnet?")).toHaveValue("Jag vill sova.");
    await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
    await expect(page.getByRole("blockquote")).toHaveText("Jag vill sova.");
  });

  test("that has ended where nothing was typed leaves the page, and comes back to it after sign-in · T46", async ({
    page,
    context,
    signInAs,
  }) => {
    await context.clock.install();
    await signInAs(anna.personName);
    await page.goto("/assessments/new");
    await sessionsGoIdle(anna.personId);
    await context.clock.fastForward(minutes(31));
    await context.clock.runFor(2000);
    await expect(page.getByRole("heading", { name: "Du är utloggad" })).toBeVisible();
    await context.clock.setSystemTime(new Date());
    await page.getByRole("link", { name: "Logga in igen" }).click();
    await page.getByRole("button", { name: `Logga in som ${anna.personName}` }).click();
    await expect(page).toHaveURL("/assessments/new");
  });

  test("belongs to one person: a window of somebody else's goes out when another signs in · T46", async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs(anna.personName);
    await page.goto("/assessments/new");
    const other = await context.newPage();
    await other.goto("/sign-in");
    await other.getByRole("button", { name: "Logga in som Emil Rantala" }).click();
    await expect(page.getByText("Du arbetar som:")).toContainText("Navet");
  });
});
