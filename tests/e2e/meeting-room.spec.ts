import type { Browser, Page } from "@playwright/test";
import { asAdmin } from "@/scripts/support/database-server";
import { today } from "@/tests/support/cases";
import { joined } from "@/tests/support/liftings";
import { expect, expectAccessible, signIn, test } from "@/tests/support/e2e";
import { notedMeeting, notesOf, plannedMeeting, type PlannedMeeting } from "@/tests/support/meetings";
import { anna, fadumo, ulrika } from "@/tests/support/people";

const situation = (page: Page) => page.getByLabel("Så är det för barnet just nu");
const childsWords = (page: Page) => page.getByLabel("Elle-Máret säger");
const notes = ({ caseId, meetingId }: PlannedMeeting) =>
  `/cases/${caseId}/meetings/${meetingId}/notes?step=situation`;

async function whole(meeting: PlannedMeeting): Promise<Record<string, string>> {
  const { notes } = await notesOf(anna, meeting);
  return Object.fromEntries(notes.filter(({ area }) => area === "").map(({ voice, text }) => [voice, text]));
}

/** A colleague's browser beside the test's own, at the same notes. */
async function colleagueAt(browser: Browser, address: string, meeting: PlannedMeeting): Promise<Page> {
  await joined(anna, meeting.caseId, ulrika);
  const context = await browser.newContext({ baseURL: address });
  await signIn(context, address, ulrika.personName);
  const page = await context.newPage();
  await page.goto(notes(meeting));
  return page;
}

/** What a browser without a connection says about it is what the test is about. */
function withoutConnectionFaults(faults: string[]): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED/.test(fault)));
}

test.describe("i mötesrummet", () => {
  test("what is written is saved by itself, by a field that is left and after five seconds, and the page says when · S001-50, X-24", async ({
    page,
    signInAs,
  }) => {
    const meeting = await plannedMeeting(anna, [fadumo.agencyId]);
    await signInAs(anna.personName);
    await page.goto(notes(meeting));
    await expect(page.getByText("Inget sparat än")).toBeVisible();
    await situation(page).fill("Elle-Máret är hemma två dagar i veckan.");
    await childsWords(page).focus();
    await expect(page.getByText(/^Sparat \d\d\.\d\d$/)).toBeVisible();
    expect(await whole(meeting)).toEqual({ situation: "Elle-Máret är hemma två dagar i veckan." });

    await childsWords(page).fill("Jag vill sitta i lilla rummet.");
    await expect(page.getByText("Sparas strax")).toBeVisible();
    await expect
      .poll(() => whole(meeting), { timeout: 10_000 })
      .toMatchObject({
        child: "Jag vill sitta i lilla rummet.",
      });
    await expectAccessible(page);
    await childsWords(page).pressSequentially(" Alltid.");
    await page.getByRole("button", { name: "Spara och gå vidare" }).click();
    await page.waitForURL((url) => url.searchParams.get("step") === "areas");
    expect((await whole(meeting)).child).toBe("Jag vill sitta i lilla rummet. Alltid.");
    await page.goBack();
    await expect(childsWords(page)).toHaveValue("Jag vill sitta i lilla rummet. Alltid.");
  });

  test("two who write in different boxes see each other's words within two seconds, and neither is stopped · S001-55", async ({
    page,
    browser,
    baseURL,
    signInAs,
  }) => {
    const meeting = await plannedMeeting(anna, [fadumo.agencyId]);
    const other = await colleagueAt(browser, baseURL ?? "", meeting);
    await signInAs(anna.personName);
    await page.goto(notes(meeting));
    await situation(page).fill("Elle-Máret är hemma ofta");
    await childsWords(other).fill("Det är stökigt i korridoren.");
    await situation(other).focus();
    await expect(other.getByText(/^Sparat/)).toBeVisible();
    await expect(childsWords(page)).toHaveValue("Det är stökigt i korridoren.", { timeout: 2_000 });
    await expect(situation(page)).toHaveValue("Elle-Máret är hemma ofta");
    await situation(page).blur();
    await expect(situation(other)).toHaveValue("Elle-Máret är hemma ofta", { timeout: 2_000 });
    await other.context().close();
  });

  test("two who write in the same box choose what stays, and nothing is lost before they have · X-24, T59", async ({
    page,
    context,
    browser,
    baseURL,
    signInAs,
    faults,
  }) => {
    const meeting = await plannedMeeting(anna, [fadumo.agencyId]);
    const other = await colleagueAt(browser, baseURL ?? "", meeting);
    await signInAs(anna.personName);
    await page.goto(notes(meeting));
    await context.setOffline(true);
    await situation(page).fill("Hon är hemma två dagar i veckan.");
    await situation(page).blur();
    await expect(page.getByText(/Ingen anslutning\. Det du skriver finns kvar/)).toBeVisible();
    await situation(other).fill("Hon sover dåligt.");
    await situation(other).blur();
    await expect(other.getByText(/^Sparat/)).toBeVisible();

    await context.setOffline(false);
    const theirs = page.getByRole("alert").filter({ hasText: "Ulrika Frisk skrev i samma ruta" });
    await expect(theirs).toContainText("Hon sover dåligt.");
    await expect(situation(page)).toHaveValue("Hon är hemma två dagar i veckan.");
    expect((await whole(meeting)).situation).toBe("Hon sover dåligt.");
    await expectAccessible(page);
    await theirs.getByRole("button", { name: "Behåll båda" }).click();
    await expect(theirs).toBeHidden();
    const both = "Hon sover dåligt.\n\nHon är hemma två dagar i veckan.";
    await expect(situation(page)).toHaveValue(both);
    await expect.poll(async () => (await whole(meeting)).situation).toBe(both);
    await expect(situation(other)).toHaveValue(both);
    await other.context().close();
    withoutConnectionFaults(faults);
  });

  test("what is written without connection stays in the window, which asks before it closes, and is saved once when it is back · X-24, T60", async ({
    page,
    context,
    signInAs,
    faults,
  }) => {
    const meeting = await plannedMeeting(anna, [fadumo.agencyId]);
    await signInAs(anna.personName);
    await page.goto(notes(meeting));
    await context.setOffline(true);
    await situation(page).fill("Skrivet i ett rum utan täckning.");
    await situation(page).blur();
    await expect(page.getByText(/Stäng inte fönstret/)).toBeVisible();
    expect(await whole(meeting)).toEqual({});
    let asked = "";
    page.once("dialog", (dialog) => {
      asked = dialog.type();
      void dialog.dismiss();
    });
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toBe("beforeunload");
    await context.setOffline(false);
    await expect(page.getByText(/^Sparat \d\d\.\d\d$/)).toBeVisible();
    const saved = (await notesOf(anna, meeting)).notes.map(({ text, version }) => ({ text, version }));
    expect(saved).toEqual([{ text: "Skrivet i ett rum utan täckning.", version: 1 }]);
    withoutConnectionFaults(faults);
  });

  test("what somebody is to do is noted in a line, stands in the plan at once and at the colleague within two seconds · S001-56, S001-59, X-24", async ({
    page,
    browser,
    baseURL,
    signInAs,
  }) => {
    const meeting = await plannedMeeting(anna, [fadumo.agencyId]);
    const areaOpen = notes(meeting).replace("situation", "area-safe");
    await notedMeeting(anna, meeting);
    const other = await colleagueAt(browser, baseURL ?? "", meeting);
    await other.goto(areaOpen);
    await signInAs(anna.personName);
    await page.goto(areaOpen);
    const line = page.getByRole("group", { name: "Lägg till vem som gör vad" });
    await expect(line.getByLabel("Område och mål")).toHaveValue("safe");
    await line.getByRole("button", { name: "Lägg till" }).click();
    await expect(page.getByRole("link", { name: "Skriv vad som ska göras." })).toBeVisible();
    await expectAccessible(page);
    await other.getByLabel("Vad", { exact: true }).fill("Packar väskan");

    await line.getByLabel("Vad", { exact: true }).fill("Ringer på måndagar");
    const person = `${fadumo.personName}, ${fadumo.agencyName}`;
    await line.getByLabel("Vem", { exact: true }).selectOption({ label: person });
    await line.getByLabel("När", { exact: true }).fill(today);
    await line.getByRole("button", { name: "Lägg till" }).click();
    const row = (where: Page, what: string) => where.getByRole("listitem").filter({ hasText: what }).first();
    await expect(row(page, "Ringer på måndagar")).toContainText(person);
    await expect(row(other, "Ringer på måndagar")).toBeVisible({ timeout: 2_000 });
    await expect(other.getByLabel("Vad", { exact: true })).toHaveValue("Packar väskan");
    await other.getByRole("button", { name: "Lägg till" }).click();
    await expect(row(page, "Packar väskan")).toBeVisible({ timeout: 2_000 });
    await expect(
      page.getByRole("link", { name: "Skriv målet för det som är antecknat i Trygg" }),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: "Välj vem som ansvarar för ”Packar väskan”" })).toBeVisible();
    await expectAccessible(page);
    await other.context().close();

    await page.getByRole("button", { name: "Visa för alla i rummet" }).click();
    await expect(row(page, "Ringer på måndagar")).toBeVisible();
    await expect(line).toBeHidden();
    await expect(page.getByRole("button", { name: /^Ta bort/ })).toHaveCount(0);
    await page.goto(`/cases/${meeting.caseId}/plan`);
    await expect(page.getByRole("heading", { name: "Målet är inte skrivet än" })).toBeVisible();
  });

  test("nothing can be planned before the family is noted as there, and the keyboard alone is enough then · S001-44, X-12", async ({
    page,
    signInAs,
  }) => {
    const meeting = await plannedMeeting(anna, [fadumo.agencyId]);
    await signInAs(anna.personName);
    await page.goto(notes(meeting).replace("situation", "whoDoesWhat"));
    await expect(page.getByText("Stödet bestäms tillsammans med familjen.")).toBeVisible();
    await expect(page.getByRole("group", { name: "Lägg till vem som gör vad" })).toHaveCount(0);
    await page.getByRole("link", { name: "Anteckna vilka som är med" }).click();
    await page.waitForURL((url) => url.searchParams.get("step") === "participants");
    await notedMeeting(anna, meeting);
    await page.goto(notes(meeting).replace("situation", "whoDoesWhat"));
    await page.setViewportSize({ width: 375, height: 800 });
    await page.getByLabel("Vad", { exact: true }).focus();
    await page.keyboard.type("Packar väskan");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Elle");
    await page.keyboard.press("Tab");
    await page.keyboard.type(today);
    await page.keyboard.press("Enter");
    await expect(page.getByText("Tillagt i planens utkast.")).toBeVisible();
    const row = page.getByRole("listitem").filter({ hasText: "Packar väskan" }).first();
    await expect(row).toContainText("Elle-Máret");
    await expect(page.getByLabel("Vad", { exact: true })).toHaveValue("");
    await expectAccessible(page);
  });

  test("the wall shows this case alone, in large letters, without what the child does not want talked about · X-23", async ({
    page,
    signInAs,
  }) => {
    const meeting = await plannedMeeting(anna, [fadumo.agencyId]);
    const secret = "Prata inte om pappa.";
    await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (owner) =>
      owner.query("UPDATE children SET do_not_discuss = $1 WHERE case_id = $2", [secret, meeting.caseId]),
    );
    await signInAs(anna.personName);
    await page.goto(notes(meeting));
    await expect(page.getByText(secret)).toBeVisible();
    await page.getByRole("button", { name: "Visa för alla i rummet" }).click();
    await expect(page.getByText(secret)).toBeHidden();
    await expect(page.getByRole("navigation", { name: "Huvudmeny" })).toBeHidden();
    await expect(page.getByRole("banner")).toBeHidden();
    const size = await situation(page).evaluate((field) => parseFloat(getComputedStyle(field).fontSize));
    expect(size).toBeGreaterThanOrEqual(21.9);
    await expectAccessible(page);
    await page
      .getByRole("link", { name: /Områdena/ })
      .first()
      .click();
    await page.waitForURL((url) => url.searchParams.get("step") === "areas");
    await expect(page.getByText(secret)).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(page.getByText(secret)).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Huvudmeny" })).toBeVisible();
  });
});
