import { expect, expectAccessible, expectFault, signInOnPage, test } from "../support/e2e";

const pages = [
  "/sign-in",
  "/about",
  "/accessibility",
  "/privacy",
  "/help",
  "/answer",
  "/signed-out",
  "/no-such-page",
];

test.describe("a page that anyone can read", () => {
  for (const path of pages) {
    test(`${path} has one heading and nothing that shuts anyone out · X-12`, async ({ page, faults }) => {
      await page.setViewportSize({ width: 375, height: 800 });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      if (path === "/no-such-page") expectFault(faults, /404/);
    });
  }
});

test("an invented person signs in without a password", async ({ page }) => {
  await signInOnPage(page, "Anna Bergström");
  await expect(page).not.toHaveURL(/sign-in/);
});
