import type { Page } from "@playwright/test";
import { addMonths } from "@/lib/time/plain-date";
import { inSixMonths, today } from "@/tests/support/cases";
import { expect, test } from "@/tests/support/e2e";
import { anna, fadumo } from "@/tests/support/people";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const next = (page: Page) => button(page, "Spara och gå vidare").click();
const title = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name, exact: typeof name === "string" })).toBeVisible();
const problems = (page: Page) => expect(page.getByRole("heading", { name: /behöver rättas/ })).toBeVisible();

test.use({ javaScriptEnabled: false });

test("the whole way from a worry to a plan on paper goes without scripts, and an error keeps what was typed · X-12, X-24", async ({
  page,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await signInAs(anna.personName);

  await test.step("bedömningen", async () => {
    await page.goto("/assessments/new");
    await page.getByLabel("Vad ska bedömningen heta?").fill("Åk 7, hösten");
    await button(page, "Starta bedömningen").click();
    await button(page, "Jag förstår, gå vidare").click();
    await page.getByLabel("Vad har ni uppmärksammat?").fill("Borta varje måndag.");
    await next(page);
    await problems(page);
    await expect(page.getByLabel("Vad har ni uppmärksammat?")).toHaveValue("Borta varje måndag.");
    await page.getByRole("radio", { name: "Vi har sett det själva" }).check();
    await next(page);
    await answer(page, /Räcker det stöd/, "Nej");
    await answer(page, /annan verksamhet kan stödja/, "Nej");
    await answer(page, /tillsammans/, "Ja", ["Socialtjänst"]);
    await button(page, "Aktivera samverkan").click();
  });

  const caseId = await test.step("barnet och vårdnadshavaren", async () => {
    await title(page, "Registrera barnet");
    await page.getByLabel("Förnamn").fill("Tuva");
    await page.getByLabel("Efternamn").fill("Eldåker");
    await page.getByLabel("Födelsedatum").fill("2013-02-30");
    await page.getByRole("radio", { name: "Inget nummer" }).check();
    await page.getByLabel("Varför saknas numret?").selectOption("Familjen har inte lämnat det");
    await unprotected(page);
    await button(page, "Registrera barnet och öppna ärendet").click();
    await problems(page);
    await expect(page.getByLabel("Förnamn")).toHaveValue("Tuva");
    await expect(page.getByRole("radio", { name: "Inget nummer" })).toBeChecked();
    await page.getByLabel("Födelsedatum").fill("2013-05-20");
    await button(page, "Registrera barnet och öppna ärendet").click();
    await title(page, /Tuva/);
    await page.getByRole("link", { name: "Lägg till en vårdnadshavare" }).click();
    await page.getByLabel("Namn", { exact: true }).fill("Marit Eldåker");
    await page.getByLabel("Relation till barnet").fill("mamma");
    await page.getByLabel("Har vårdnaden från").fill("2013-05-20");
    await unprotected(page);
    await page.getByRole("checkbox", { name: "Får en egen kopia av planen" }).check();
    await button(page, "Spara vårdnadshavaren").click();
    await expect(page.getByRole("heading", { name: /Marit Eldåker/ })).toBeVisible();
    return /\/cases\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  });

  await test.step("samtycket och hjulet", async () => {
    for (const giver of ["Tuva själv", "Marit Eldåker, mamma"]) {
      await page.goto(`/cases/${caseId}/consents/new`);
      await page.getByRole("radio", { name: giver }).check();
      await page.getByLabel("Vilken dag?").fill(today);
      await page.getByRole("radio", { name: "Ja", exact: true }).check();
      for (const { agencyName } of [anna, fadumo])
        await page.getByRole("checkbox", { name: agencyName }).check();
      await page.getByLabel("Till och med vilken dag gäller samtycket?").fill(inSixMonths);
      await page.getByRole("radio", { name: "Skriftligt" }).check();
      await button(page, "Spara svaret").click();
      await title(page, "Samtycke");
    }
    await page.goto(`/cases/${caseId}/needs`);
    const safe = page.getByRole("checkbox", { name: /^\d Trygg/ });
    await safe.check();
    await page
      .getByRole("listitem")
      .filter({ has: safe })
      .getByRole("radio", { name: "Samverkan behövs" })
      .check();
    await button(page, "Spara områdena och gå vidare").click();
  });

  const meetingId = await test.step("inbjudan till mötet", async () => {
    await page.getByRole("link", { name: `Ta ställning till ${fadumo.agencyName}` }).click();
    await page.getByRole("radio", { name: "Bjud in", exact: true }).check();
    await button(page, "Spara beslutet").click();
    await problems(page);
    await expect(page.getByRole("radio", { name: "Bjud in", exact: true })).toBeChecked();
    await page.getByLabel("Skäl").fill("Känner familjen.");
    await button(page, "Spara beslutet").click();
    await page.goto(`/cases/${caseId}/meetings/new`);
    await page.getByLabel("Vilken dag?").fill(today);
    await page.getByLabel("Om dagen är en helg eller helgdag: varför då?").fill("Det brådskar.");
    await page.getByLabel("Vilken tid?").fill("13.00");
    await page.getByRole("radio", { name: "Vi ses på en plats" }).check();
    await page.getByLabel("Plats eller rum").fill("Björkskolan, rum Linden");
    await page.getByRole("checkbox", { name: "Rummet är bokat" }).check();
    await page.getByLabel("Frågan till mötet").fill("Vad behövs?");
    await page.getByLabel("Svar senast").fill(today);
    await button(page, "Spara mötet och gå vidare").click();
    await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
    const id = page.url().split("/").at(-1) ?? "";
    await page.goto(`/cases/${caseId}/invitations`);
    await page.getByRole("link", { name: `Förbered ${fadumo.agencyName}` }).click();
    await page.getByRole("radio", { name: "Kallelse" }).check();
    await page.getByRole("radio", { name: "I Kring" }).check();
    await button(page, "Spara valen").click();
    await page.getByRole("link", { name: "Granska och skicka" }).click();
    await button(page, "Skicka till en verksamhet").click();
    await expect(page.getByText("En verksamhet är tillfrågad.")).toBeVisible();
    return id;
  });

  await test.step("mötet", async () => {
    await page.goto(`/cases/${caseId}/meetings/${meetingId}/notes`);
    for (const group of await page
      .getByRole("group")
      .filter({ has: page.getByRole("radio", { name: "Är med" }) })
      .all())
      await group.getByRole("radio", { name: "Är med", exact: true }).check();
    await next(page);
    await page.getByRole("checkbox", { name: "Alla är överens om det här" }).check();
    await next(page);
    await page.getByLabel("Tuva säger").fill("Jag vill att någon ringer mig.");
    await page.getByLabel("Marit Eldåker säger").fill("Morgnarna är svårast.");
    await next(page);
    await page.getByRole("checkbox", { name: "Trygg" }).check();
    await button(page, "Spara områdena").click();
    await page.getByLabel("Det som fungerar").fill("Trygg på fritids.");
    await next(page);
    await page.getByRole("link", { name: "Gå vidare till Samordnare och nästa möte" }).click();
    await page.getByRole("link", { name: "Gå vidare till Avsluta mötet" }).click();
    await button(page, "Avsluta mötet").click();
    await expect(page.getByText(/Mötet hölls/)).toBeVisible();
  });

  await test.step("planen", async () => {
    await page.goto(`/cases/${caseId}/plan`);
    await button(page, "Börja skriva planen").click();
    const safe = page.getByRole("region", { name: "Trygg" });
    await safe.getByLabel("Mål").fill("Går till lektionerna.");
    await safe.getByRole("button", { name: "Lägg till ett mål" }).click();
    await expect(safe.getByRole("heading", { name: "Går till lektionerna." })).toBeVisible();
    await safe.getByLabel("Vad", { exact: true }).fill("Ringer på måndagar");
    await safe.getByLabel("När", { exact: true }).fill("2026-02-30");
    await safe.getByRole("button", { name: "Lägg till", exact: true }).click();
    await problems(page);
    await expect(safe.getByLabel("Vad", { exact: true })).toHaveValue("Ringer på måndagar");
    await safe.getByLabel("Vem", { exact: true }).selectOption(fadumo.agencyName);
    await safe.getByLabel("När", { exact: true }).fill(addMonths(today, 1));
    await safe.getByRole("button", { name: "Lägg till", exact: true }).click();
    await expect(safe.getByText("Ringer på måndagar").first()).toBeVisible();
    await page.getByRole("radio", { name: "Ja, vi bestämmer en dag" }).check();
    await page.getByLabel("Dag för nästa möte").fill(addMonths(today, 2));
    await button(page, "Spara nästa möte").click();
    await page.getByRole("link", { name: "Fastställ planen" }).click();
    await page.getByRole("radio", { name: "Familjen var med på mötet" }).check();
    await button(page, "Fastställ version 1").click();
    await title(page, "Kopior av planen");
  });

  await test.step("pappret", async () => {
    await page.getByRole("link", { name: "Lämna ut kopian Marit Eldåker" }).click();
    await page.getByRole("radio", { name: "På papper vid mötet" }).check();
    await button(page, "Lämna ut kopian").click();
    await page.getByRole("link", { name: "Skriv ut kopian Marit Eldåker" }).click();
    await page.emulateMedia({ media: "print" });
    const paper = page.getByRole("article").first();
    for (const said of ["Går till lektionerna.", "Ringer på måndagar", "Tuva"])
      await expect(paper).toContainText(said);
    await expect(page.getByRole("banner")).toBeHidden();
  });
});

async function answer(page: Page, question: RegExp, option: string, kinds: readonly string[] = []) {
  await title(page, question);
  await page.getByRole("radio", { name: option, exact: true }).check();
  for (const kind of kinds) await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel("Varför svarar ni så?").fill("Flera behöver hjälpas åt.");
  await next(page);
}

async function unprotected(page: Page): Promise<void> {
  await page
    .getByRole("group", { name: "Skyddade personuppgifter", exact: true })
    .getByRole("radio", { name: "Nej", exact: true })
    .check();
}
