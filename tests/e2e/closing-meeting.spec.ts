import type { Page } from "@playwright/test";
import { addMonths } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { notedMeeting, notesOf, plannedMeeting, type PlannedMeeting } from "@/tests/support/meetings";
import { anna, emil, fadumo } from "@/tests/support/people";

const agencies = [fadumo.agencyId, emil.agencyId];
const at = ({ caseId, meetingId }: PlannedMeeting, step: string) =>
  `/cases/${caseId}/meetings/${meetingId}/notes?step=${step}`;
const checklist = ({ caseId, meetingId }: PlannedMeeting) =>
  `/cases/${caseId}/meetings/${meetingId}/checklist`;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const check = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });
const question = (page: Page, text: string) =>
  page.locator("form").getByRole("listitem").filter({ hasText: text });

/** A meeting of today that everybody has come and spoken at. */
async function underWay(wish: Parameters<typeof plannedMeeting>[2] = {}): Promise<PlannedMeeting> {
  const meeting = await plannedMeeting(anna, agencies, wish);
  await notedMeeting(anna, meeting);
  return meeting;
}

async function noteRow(page: Page, what: string, who: string | null): Promise<void> {
  await page.getByLabel("Vad", { exact: true }).fill(what);
  if (who !== null) await page.getByLabel("Vem", { exact: true }).selectOption({ label: who });
  await button(page, "Lägg till").click();
  await expect(page.getByRole("listitem").filter({ hasText: what }).first()).toBeVisible();
}

async function expectNoSideScroll(page: Page): Promise<void> {
  for (const width of [375, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
}

test.describe("när mötet avslutas", () => {
  test("the six questions stand with how they are, and each leads to where it is put right · X-15", async ({
    page,
    signInAs,
  }) => {
    const meeting = await underWay();
    await signInAs(anna.personName);
    await page.goto(at(meeting, "held"));
    await expect(check(page, "Vet alla vad som ska göras")).toContainText("Inget är antecknat än.");
    await expect(check(page, "Är samordnaren utsedd?")).toContainText("Kryssa i att uppdraget är klart.");
    await expect(check(page, "när ni ses nästa gång")).toContainText("Nästa möte är inte bestämt.");
    await expect(check(page, "Är barnet och vårdnadshavarna hörda?")).toContainText("klart");
    await expect(check(page, "sin kopia av planen")).toContainText("inte gjort");
    await expect(check(page, "vem som rapporterar avvikelser")).toContainText("inte gjort");
    await expectAccessible(page);
    await expectNoSideScroll(page);
    await page.getByRole("link", { name: /^Är samordnaren utsedd/ }).click();
    await expect(page).toHaveURL(/\/checklist#coordinator$/);
    await expect(question(page, "3. Är samordnarens uppdrag")).toContainText(
      "Samordnaren ansvarar för att koordinera insatserna",
    );
  });

  test("what must be there stops the end with one list of links; what is good to have does not · X-15, S004-34, S004-36", async ({
    page,
    signInAs,
  }) => {
    const meeting = await underWay();
    await signInAs(anna.personName);
    await page.goto(at(meeting, "whoDoesWhat"));
    await noteRow(page, "Ringer på måndagar", null);
    await page.goto(at(meeting, "held"));
    await button(page, "Avsluta mötet").click();
    const summary = page
      .getByRole("heading", { name: "Mötet kan inte avslutas än: 2 saker saknas" })
      .locator("..");
    await expect(summary.getByRole("link")).toHaveText([
      "Välj vem som ansvarar för ”Ringer på måndagar”",
      /^Bestäm dag för nästa möte/,
    ]);
    await expect(page.getByText(/saker saknas innan mötet kan avslutas/)).toBeHidden();
    await expectAccessible(page);

    await summary.getByRole("link", { name: /^Välj vem/ }).click();
    await page.getByRole("button", { name: "Ta bort Ringer på måndagar" }).click();
    await expect(page.getByText("Insatsen är borttagen")).toBeVisible();
    await expect(page).toHaveURL(/\/notes\?step=whoDoesWhat/);
    await button(page, "Ångra").click();
    await expect(page.getByText("Ringer på måndagar").first()).toBeVisible();
    await page.getByRole("link", { name: "Välj vem som ansvarar för ”Ringer på måndagar”" }).click();
    await page.getByLabel("Vem ansvarar?").selectOption({ label: emil.agencyName });
    await button(page, "Spara insatsen").click();
    await page.waitForURL(/\/plan$/);

    await page.goto(at(meeting, "nextMeeting"));
    await page.getByRole("radio", { name: "Ja, vi bestämmer en dag" }).check();
    await page.getByLabel("Dag för nästa möte").fill(addMonths(today, 2));
    await button(page, "Spara nästa möte").click();
    await expect(page.getByText("Nästa möte är sparat.")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Gå vidare till Avsluta mötet" }).click();
    await expect(page.getByText("Allt som behövs är antecknat.")).toBeVisible();
    await button(page, "Avsluta mötet").click();
    await expect(page.getByText(/Mötet hölls/)).toBeVisible();
    expect((await notesOf(anna, meeting)).heldOn).toBe(today);
  });

  test("it ends without scripts too, and what is missing is listed there · X-15", async ({
    browser,
    baseURL,
    context,
    signInAs,
  }) => {
    const meeting = await plannedMeeting(anna, agencies);
    await signInAs(anna.personName);
    const bare = await browser.newContext({
      javaScriptEnabled: false,
      baseURL: baseURL ?? "",
      storageState: await context.storageState(),
    });
    const page = await bare.newPage();
    await page.goto(at(meeting, "held"));
    await button(page, "Avsluta mötet").click();
    await expect(page.getByRole("heading", { name: /^Mötet kan inte avslutas än/ })).toBeVisible();
    await notedMeeting(anna, meeting);
    await page.goto(at(meeting, "area-safe"));
    await noteRow(page, "Ringer på måndagar", "Elle-Máret");
    await page.goto(at(meeting, "nextMeeting"));
    await page.getByRole("radio", { name: "Nej, det blir inget mer möte" }).check();
    await page.getByLabel("Varför blir det inget mer möte?").fill("Stödet räcker.");
    await button(page, "Spara nästa möte").click();
    await expect(page.getByText("Nästa möte är sparat.")).toBeVisible();
    await page.goto(at(meeting, "held"));
    await button(page, "Avsluta mötet").click();
    await expect(page.getByText(/Mötet hölls/)).toBeVisible();
    await bare.close();
  });

  test("whoever was called and had to come is told of as a deviation, and a substitute may decide or not · S004-13", async ({
    page,
    signInAs,
  }) => {
    const meeting = await underWay({ calledIds: [fadumo.agencyId] });
    await signInAs(anna.personName);
    await page.goto(at(meeting, "participants"));
    const group = (name: string) => page.getByRole("group", { name, exact: true });
    await group(fadumo.agencyName).getByRole("radio", { name: "Är inte med", exact: true }).check();
    await expect(group(fadumo.agencyName)).toContainText("Frånvaron ska rapporteras som avvikelse.");
    await page.getByLabel(`Varför kom inte ${fadumo.agencyName}?`).fill("Akut ärende.");
    await group(emil.agencyName).getByRole("radio", { name: "Ersättare är med" }).check();
    await expectAccessible(page);
    await button(page, "Spara och gå vidare").click();
    await page.waitForURL(/step=groundRules/);
    await page.goto(at(meeting, "held"));
    await expect(check(page, "vem som rapporterar avvikelser")).toContainText(
      `${fadumo.agencyName} var kallad och kom inte.`,
    );
    await page
      .getByRole("link", { name: `Anteckna om ersättaren får bestämma för ${emil.agencyName}` })
      .click();
    await group(`Får ersättaren bestämma för ${emil.agencyName}?`)
      .getByRole("radio", { name: "Nej, har inte mandat" })
      .check();
    await button(page, "Spara och gå vidare").click();
    await page.waitForURL(/step=groundRules/);
    await page.goto(at(meeting, "held"));
    await expect(page.getByText("Allt som behövs är antecknat.")).toBeVisible();
  });
});

test.describe("checklistan under och efter mötet", () => {
  test("asks each who takes part, shows what the plan says, and is saved in part · S004-33, S004-35, S004-40", async ({
    page,
    signInAs,
  }) => {
    const meeting = await underWay();
    await signInAs(anna.personName);
    await page.goto(at(meeting, "held"));
    await page.getByRole("link", { name: "Öppna checklistan under och efter mötet" }).click();
    await expect(page.getByText("0 av 7 punkter är klara")).toBeVisible();
    const clear = question(page, "1. Är alla klara över vad som ska göras?");
    for (const who of ["Elle-Máret", anna.agencyName, fadumo.agencyName])
      await clear.getByRole("group", { name: who, exact: true }).getByRole("radio", { name: "Ja" }).check();
    await question(page, "3. Är samordnarens uppdrag").getByRole("checkbox").check();
    await page.getByLabel("Var förvaras originalet?").fill("I elevakten på Björkskolan.");
    await page.getByLabel("Vem rapporterar?").fill("Anna Bergström");
    await page.getByLabel("Vem tar emot rapporten?").fill("Verksamhetschefen");
    await expectAccessible(page);
    await button(page, "Spara checklistan").click();
    await expect(page.getByText("Checklistan är sparad.")).toBeVisible();
    await page.reload();
    await expect(page.getByText("2 av 7 punkter är klara")).toBeVisible();
    await expect(clear).toContainText(`Besvarad av ${anna.personName}`);
    await expect(page.getByLabel("Var förvaras originalet?")).toHaveValue("I elevakten på Björkskolan.");
    await expectNoSideScroll(page);
    await page.goto(at(meeting, "held"));
    await expect(check(page, "vem som rapporterar avvikelser")).toContainText(
      "Det är antecknat i checklistan.",
    );
  });

  test("asks what more can be done as soon as somebody is not content · S004-37, S004-38", async ({
    page,
    signInAs,
  }) => {
    const meeting = await underWay();
    await signInAs(anna.personName);
    await page.goto(checklist(meeting));
    const child = question(page, "5. Är alla nöjda").getByRole("group", { name: "Elle-Máret", exact: true });
    await child.getByRole("radio", { name: "Nej" }).check();
    await button(page, "Spara checklistan").click();
    await expect(page.getByText("Checklistan är sparad.")).toBeVisible();
    await page.goto(at(meeting, "held"));
    await page.getByRole("link", { name: "Skriv vad ni kan göra mer när någon inte är nöjd" }).click();
    await expect(page).toHaveURL(/#everyoneIsContent$/);
    await page.getByLabel("Om någon inte är nöjd: vad kan ni göra mer?").fill("Vi prövar en annan lärare.");
    await button(page, "Spara checklistan").click();
    await expect(page.getByText("Checklistan är sparad.")).toBeVisible();
    await page.goto(at(meeting, "held"));
    await expect(page.getByText("Allt som behövs är antecknat.")).toBeVisible();
  });

  test("is printed with every answer, who gave it and when · S004-32, S004-39, S004-40", async ({
    page,
    signInAs,
  }) => {
    const meeting = await underWay();
    await signInAs(anna.personName);
    await page.goto(checklist(meeting));
    await page.getByLabel("Vilka får kopior?").fill("Familjen och alla som var med.");
    await page.getByLabel("På vilket sätt får de dem?").fill("På papper i handen.");
    await page.getByLabel("Vem tar emot rapporten?").fill("Verksamhetschefen");
    await button(page, "Spara checklistan").click();
    await expect(page.getByText("Checklistan är sparad.")).toBeVisible();
    await page.reload();
    await page.emulateMedia({ media: "print" });
    const printed = page.getByRole("main").locator(".print-only");
    for (const text of ["Familjen och alla som var med.", "På papper i handen.", "Verksamhetschefen"])
      await expect(printed.getByText(text)).toBeVisible();
    await expect(
      printed.getByText(new RegExp(`^Besvarad av ${anna.personName} .* kl\\.`)).first(),
    ).toBeVisible();
    await expect(printed.getByText("Inte besvarad").first()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Vilka får kopior?" })).toBeHidden();
    await expect(page.getByText("Kan innehålla uppgifter som omfattas av sekretess")).toBeVisible();
  });
});
