import type { Locator, Page } from "@playwright/test";
import { addMonths } from "@/lib/time/plain-date";
import { inSixMonths, openedCase, today } from "@/tests/support/cases";
import { expect, test } from "@/tests/support/e2e";
import { heldMeeting, plannedMeeting } from "@/tests/support/meetings";
import { anna, fadumo } from "@/tests/support/people";
import { startedPlan } from "@/tests/support/plans";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const phone = { width: 375, height: 720 };

/** Where focus stands: whether it is seen, and whether something else lies over all of it (2.4.11). */
function stop(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const points = [
      [x, y],
      [x, top + 2],
      [x, bottom - 2],
      [left + 2, y],
      [right - 2, y],
    ] as const;
    const isSeen = points.some(([atX, atY]) => {
      const hit = document.elementFromPoint(atX, atY);
      return hit !== null && (focused.contains(hit) || hit.contains(focused));
    });
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const hasMark = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    return { what: `${focused.tagName} ${focused.id} ${focused.textContent.slice(0, 40)}`, isSeen, hasMark };
  });
}

/** Presses Tab until the element has focus. Every stop on the way shows where focus is. */
async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    expectShown(await stop(page));
  }
  throw new Error("Tab never came to the element.");
}

function expectShown(at: Awaited<ReturnType<typeof stop>>): void {
  if (at) expect(at).toMatchObject({ isSeen: true, hasMark: true });
}

async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.insertText(text);
}

/** Into the group with Tab, to the choice with the arrows. */
async function choose(page: Page, target: Locator): Promise<void> {
  const first = page.locator(`input[name="${(await target.getAttribute("name")) ?? ""}"]`).first();
  await tabTo(page, first);
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 12 && !(await target.isChecked()); presses++)
    await page.keyboard.press("ArrowDown");
  await expect(target).toBeChecked();
}

test.describe("bara med tangentbordet", () => {
  test("signs in, skips the menu, starts an assessment and answers; an error leads to its field · X-12", async ({
    page,
  }) => {
    await page.goto("/sign-in");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: /^Hoppa/ });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await press(page, button(page, `Logga in som ${anna.personName}`));
    await expect(page.getByRole("heading", { level: 1, name: /ärenden/i })).toBeVisible();

    await press(page, page.getByRole("link", { name: "Starta en bedömning" }).first());
    const label = page.getByLabel("Vad ska bedömningen heta?");
    await press(page, button(page, "Starta bedömningen"));
    const summary = page.getByRole("heading", { name: /behöver rättas/ });
    await expect(summary).toBeVisible();
    await expect(page.locator(":focus")).toContainText("behöver rättas");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(label).toBeFocused();
    await page.keyboard.insertText("Åk 7, hösten");
    await page.keyboard.press("Enter");

    await press(page, button(page, "Jag förstår, gå vidare"));
    await choose(page, page.getByRole("radio", { name: "Vi har sett det själva" }));
    await type(page, page.getByLabel("Vad har ni uppmärksammat?"), "Borta varje måndag.");
    await press(page, button(page, "Spara och gå vidare"));
    await expect(page.getByRole("heading", { level: 1, name: /Räcker det stöd/ })).toBeVisible();
    await choose(page, page.getByRole("radio", { name: "Nej", exact: true }));
    await type(page, page.getByLabel("Varför svarar ni så?"), "Frånvaron har inte minskat.");
    await press(page, button(page, "Spara och gå vidare"));
    await expect(page.getByRole("heading", { level: 1, name: /annan verksamhet kan stödja/ })).toBeVisible();
  });

  test("chooses areas in the wheel with space, and records a consent · X-12", async ({ page, signInAs }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/needs`);
    await press(page, page.getByRole("checkbox", { name: /^\d Trygg/ }), "Space");
    await choose(page, page.locator('input[name="state.safe"]').first());
    await press(page, page.getByRole("checkbox", { name: /^\d Aktiv/ }), "Space");
    await expect(page.getByText("2 av 7 områden valda: Trygg och Aktiv.")).toBeVisible();
    await choose(page, page.locator('input[name="state.active"]').first());
    await press(page, button(page, "Spara områdena och gå vidare"));
    await expect(
      page.getByRole("heading", { level: 1, name: "Vilka verksamheter ska bjudas in?" }),
    ).toBeVisible();

    await page.goto(`/cases/${caseId}/consents/new`);
    await choose(page, page.getByRole("radio", { name: "Risten Länta, mamma" }));
    await type(page, page.getByLabel("Vilken dag?"), today);
    await choose(page, page.getByRole("radio", { name: "Ja", exact: true }));
    await press(page, page.getByRole("checkbox", { name: anna.agencyName }), "Space");
    await type(page, page.getByLabel("Till och med vilken dag gäller samtycket?"), inSixMonths);
    await choose(page, page.getByRole("radio", { name: "Skriftligt" }));
    await press(page, button(page, "Spara svaret"));
    await expect(page.getByRole("heading", { level: 1, name: "Samtycke", exact: true })).toBeVisible();
  });

  test("writes a row of the plan, opens what is folded, and signs out from the menu of a phone · X-12", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await heldMeeting(anna, [fadumo.agencyId]);
    await startedPlan(anna, caseId);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/plan`);
    const safe = page.getByRole("region", { name: "Trygg" });
    await type(page, safe.getByLabel("Mål"), "Går till lektionerna.");
    await page.keyboard.press("Enter");
    await expect(safe.getByRole("heading", { name: "Går till lektionerna." })).toBeVisible();
    await type(page, safe.getByLabel("Vad", { exact: true }), "Ringer på måndagar");
    await tabTo(page, safe.getByLabel("Vem", { exact: true }));
    await page.keyboard.type(fadumo.agencyName.slice(0, 6));
    await type(page, safe.getByLabel("När", { exact: true }), addMonths(today, 1));
    await page.keyboard.press("Enter");
    await expect(safe.getByText("Ringer på måndagar").first()).toBeVisible();
    const folded = safe.locator("summary").last();
    await press(page, folded);
    await expect(folded.locator("..")).toHaveAttribute("open");

    await page.setViewportSize(phone);
    await page.goto("/cases");
    await press(page, page.locator("header summary"));
    await press(page, page.getByRole("banner").getByRole("button", { name: "Logga ut" }).last());
    await expect(page.getByRole("heading", { name: "Du är utloggad" })).toBeVisible();
  });

  for (const [words, size] of [
    ["on a screen", { width: 1280, height: 700 }],
    ["on a phone", phone],
  ] as const)
    test(`never hides focus behind the bar that saves, forward or back, ${words} · X-12`, async ({
      page,
      signInAs,
    }) => {
      const { caseId, meetingId } = await plannedMeeting(anna, [fadumo.agencyId]);
      await signInAs(anna.personName);
      await page.setViewportSize(size);
      await page.goto(`/cases/${caseId}/meetings/${meetingId}/notes?step=situation`);
      const next = button(page, "Spara och gå vidare");
      await tabTo(page, next);
      await tabTo(page, page.getByRole("main").getByRole("link").first(), "Shift+Tab");
    });
});
