import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { addDays, addMonths } from "@/lib/time/plain-date";
import { explainDay } from "@/tests/support/booking-form";
import { inSixMonths, today } from "@/tests/support/cases";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { anna, birgitta, fadumo, johan, kerstin } from "@/tests/support/people";
import { readPdf } from "@/tests/support/read-pdf";

/** The child and the guardians of this journey: no word of theirs may stand in an address or a title. */
const family = { child: "Tuva Eldåker", reached: "Marit Eldåker", unreachable: "Jonas Storeld" };
const names = /Tuva|Marit|Jonas|Eldåker|Storeld/;
const agencies = [anna.agencyName, fadumo.agencyName, birgitta.agencyName];

/** What the tests of this file hand on: they are one story, told in order. */
const story = { caseId: "", code: "", invitationId: "" };

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name });
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name, exact: typeof name === "string" });
const next = (page: Page) => button(page, "Spara och gå vidare").click();

/** The page has come, breaks nothing of WCAG, and tells neither its address nor its title who the child is. */
async function arrived(page: Page, name: string | RegExp): Promise<void> {
  // While one page takes the place of another, both may be there.
  await expect(heading(page, name)).toHaveCount(1);
  await expect(heading(page, name)).toBeVisible();
  expect(decodeURIComponent(page.url())).not.toMatch(names);
  expect(await page.title()).not.toMatch(names);
  await expectAccessible(page);
}

async function signedInAs(page: Page, name: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await button(page, `Logga in som ${name}`).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

test.describe.serial("från observation till utskriven plan", () => {
  test.use({ actionTimeout: 15_000 });
  test.setTimeout(240_000);

  test("the school nurse goes from a worry to a case with a child and two guardians · X-2", async ({
    page,
  }) => {
    await signedInAs(page, anna.personName);
    await test.step("Behövs samverkan?", async () => {
      await link(page, "Starta en bedömning").first().click();
      await arrived(page, /.+/);
      await page.getByLabel("Vad ska bedömningen heta?").fill("Åk 3, hösten");
      await button(page, "Starta bedömningen").click();
      await arrived(page, /ersätter inte en orosanmälan/);
      await button(page, "Jag förstår, gå vidare").click();
      await arrived(page, /Vad i barnets/);
      await page.getByRole("radio", { name: "Vi har sett det själva" }).check();
      await page.getByLabel("Vad har ni uppmärksammat?").fill("Borta varje måndag sedan september.");
      await next(page);
      await answer(page, /Räcker det stöd/, "Nej", "Frånvaron har inte minskat.");
      await answer(page, /annan verksamhet kan stödja/, "Nej", "Flera behöver hjälpas åt.");
      await answer(page, /tillsammans/, "Ja", "Vi, socialtjänsten och vårdcentralen.", ["Socialtjänst"]);
      await arrived(page, /Samverkan aktiveras/);
      await button(page, "Aktivera samverkan").click();
    });

    await test.step("barnet och vårdnadshavarna", async () => {
      await arrived(page, "Registrera barnet");
      await page.getByLabel("Förnamn").fill("Tuva");
      await page.getByLabel("Efternamn").fill("Eldåker");
      await page.getByLabel("Födelsedatum").fill("2013-05-20");
      await page.getByRole("radio", { name: "Inget nummer" }).check();
      await page.getByLabel("Varför saknas numret?").selectOption("Familjen har inte lämnat det");
      await unprotected(page);
      await page.getByLabel("Vad vill barnet?").fill("Jag vill att någon ringer mig.");
      await button(page, "Registrera barnet och öppna ärendet").click();
      await arrived(page, new RegExp(family.child));
      story.caseId = /\/cases\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
      await addGuardian(page, family.reached, "mamma", true);
      await addGuardian(page, family.unreachable, "pappa", false);
      await arrived(page, new RegExp(family.child));
    });

    await test.step("samtycke", async () => {
      for (const giver of [`${family.child.split(" ")[0] ?? ""} själv`, `${family.reached}, mamma`])
        await sayYes(page, giver);
      await page.goto(`/cases/${story.caseId}/consents/new`);
      await page.getByRole("radio", { name: `${family.unreachable}, pappa` }).check();
      await page.getByLabel("Vilken dag?").fill(today);
      await page.getByRole("radio", { name: "Kunde inte nås" }).check();
      await page.getByLabel("Hur har ni försökt, och varför går det inte?").fill("Tre brev och sju samtal.");
      await button(page, "Spara svaret").click();
      await arrived(page, "Samtycke");
      await expect(page.getByText("Väntar på att chefen godkänner.")).toBeVisible();
      await expect(page.getByText("Samtycket gäller till")).toHaveCount(0);
      await expect(button(page, "Godkänn undantaget")).toHaveCount(0);
      await page.goto(`/cases/${story.caseId}`);
      await arrived(page, new RegExp(family.child));
      story.code = /K-[0-9A-Z]+/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
    });
  });

  test("the manager opens the case for a reason and approves that a guardian could not be reached · X-5, Q7", async ({
    page,
  }) => {
    await signedInAs(page, kerstin.personName);
    await page.goto("/overview");
    await arrived(page, /Samverkan i/);
    await expect(page.getByRole("main")).not.toContainText(names);
    await link(page, `Öppna ärendet ${story.code}`).first().click();
    await arrived(page, `Öppna ärendet ${story.code}`);
    await page.getByLabel("Varför behöver du se ärendet?").fill("Ett undantag ska godkännas.");
    await button(page, "Öppna ärendet").click();
    await arrived(page, new RegExp(family.child));
    await page.goto(`/cases/${story.caseId}/consents`);
    await page.getByLabel("Varför går det bra att fortsätta?").fill("Mamma har ensam vardagsansvar.");
    await button(page, "Godkänn undantaget").click();
    await expect(page.getByText(/Kerstin Wallin godkände/)).toBeVisible();
    await arrived(page, "Samtycke");
    await expect(page.getByText("Samtycket gäller till")).toHaveCount(agencies.length);
  });

  test("the nurse goes on to the wheel, a meeting and a text of its own for each agency · X-2", async ({
    page,
  }) => {
    await signedInAs(page, anna.personName);
    await test.step("hjulet", async () => {
      await page.goto(`/cases/${story.caseId}/needs`);
      await arrived(page, /Vilka områden/);
      const safe = page.getByRole("checkbox", { name: /^\d Trygg/ });
      await safe.check();
      const area = page.getByRole("listitem").filter({ has: safe });
      await area.getByRole("radio", { name: "Samverkan behövs" }).check();
      await button(page, "Spara områdena och gå vidare").click();
    });

    await test.step("verksamheter att överväga", async () => {
      for (const name of agencies.slice(1)) {
        await arrived(page, "Vilka verksamheter ska bjudas in?");
        await link(page, `Ta ställning till ${name}`).click();
        await page.getByRole("radio", { name: "Bjud in", exact: true }).check();
        await page.getByLabel("Skäl").fill("Känner familjen.");
        await button(page, "Spara beslutet").click();
        await expect(page.getByRole("row", { name: new RegExp(`${name} Bjud in`) })).toBeVisible();
      }
    });

    await test.step("mötet planeras", async () => {
      await page.goto(`/cases/${story.caseId}/meetings/new`);
      await arrived(page, /.+/);
      await page.getByLabel("Vilken dag?").fill(today);
      await explainDay(page, today, "Det brådskar.");
      await page.getByLabel("Vilken tid?").fill("13.00");
      await page.getByRole("radio", { name: "Vi ses på en plats" }).check();
      await page.getByLabel("Plats eller rum").fill("Björkskolan, rum Linden");
      await page.getByRole("checkbox", { name: "Rummet är bokat" }).check();
      await page.getByLabel("Frågan till mötet").fill("Vad behövs för att skolan ska fungera?");
      await page.getByLabel("Svar senast").fill(today);
      await button(page, "Spara mötet och gå vidare").click();
      await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
      await arrived(page, /.+/);
    });

    await test.step("kallelse i Kring och inbjudan med brev", async () => {
      await page.goto(`/cases/${story.caseId}/invitations`);
      await arrived(page, "Kallelser och inbjudningar");
      await prepare(page, fadumo.agencyName, "Kallelse", "I Kring");
      await prepare(page, birgitta.agencyName, "Inbjudan", /^Brev: /);
      await link(page, "Granska och skicka").click();
      await arrived(page, /.+/);
      const toSocial = page.getByRole("region", { name: `Till ${fadumo.agencyName}` });
      await expect(toSocial).toContainText(family.child);
      await expect(toSocial).not.toContainText("Ekliden");
      await button(page, "Skicka till 2 verksamheter").click();
      await expect(page.getByText("2 verksamheter är tillfrågade.")).toBeVisible();
      await arrived(page, /.+/);
    });
  });

  test("the receiver finds the invitation, gives it to a colleague and answers · X-2, X-25", async ({
    page,
  }) => {
    await signedInAs(page, fadumo.personName);
    await page.goto("/invitations");
    await arrived(page, /.+/);
    await page.getByRole("listitem").filter({ hasText: family.child }).getByRole("link").click();
    await page.waitForURL(/\/invitations\/[0-9a-f-]{36}$/);
    await arrived(page, /.+/);
    story.invitationId = page.url().split("/").at(-1) ?? "";
    await expect(page.getByText(`${anna.agencyName} kallar er till ett samverkansmöte`)).toBeVisible();
    await page
      .getByLabel("Vem ska arbeta med ärendet?")
      .selectOption({ label: `${johan.personName}, Socialsekreterare` });
    await button(page, "Lägg till handläggare").click();
    await expect(page.getByRole("listitem").filter({ hasText: johan.personName })).toBeVisible();
    await page.getByRole("radio", { name: "Kommer", exact: true }).check();
    await page.getByLabel("Namn").fill(johan.personName);
    await button(page, "Skicka svaret").click();
    await expect(page.getByRole("heading", { name: "Ert svar" })).toBeVisible();
    await arrived(page, /.+/);
  });

  test("the meeting is held with the family first, and the plan fixed when nothing is missing · X-2, X-6, X-15", async ({
    page,
  }) => {
    await signedInAs(page, anna.personName);
    await test.step("mötet hålls", async () => {
      await page.goto(`/cases/${story.caseId}/invitations`);
      await link(page, "Öppna mötet").click();
      await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
      const meetingId = page.url().split("/").at(-1) ?? "";
      await page.goto(`/cases/${story.caseId}/meetings/${meetingId}/notes`);
      await arrived(page, /.+/);
      await attend(page);
      await page.getByRole("checkbox", { name: "Alla är överens om det här" }).check();
      await next(page);
      await page.getByLabel("Tuva säger").fill("Jag vill att någon ringer mig.");
      await page.getByLabel(`${family.reached} säger`).fill("Morgnarna är svårast.");
      await page.getByText(`Om ${family.unreachable} inte sa något`).first().click();
      await page
        .getByRole("group", { name: `Om ${family.unreachable} inte sa något` })
        .getByRole("radio")
        .last()
        .check();
      await expectAccessible(page);
      await next(page);
      await page.getByRole("checkbox", { name: "Trygg" }).check();
      await button(page, "Spara områdena").click();
      await page.getByLabel("Det som fungerar").fill("Trygg på fritids.");
      await expectAccessible(page);
      await next(page);
      await link(page, "Gå vidare till Samordnare och nästa möte").click();
      await link(page, "Gå vidare till Avsluta mötet").click();
      await button(page, "Avsluta mötet").click();
      await expect(page.getByText(/Mötet hölls/)).toBeVisible();
      await expectAccessible(page);
    });

    await test.step("planen skrivs, och allt som saknas visas på en gång", async () => {
      await link(page, "Skriv planen").first().click();
      await button(page, "Börja skriva planen").click();
      await expect(page.getByText("saker återstår innan planen kan fastställas")).toBeVisible();
      await arrived(page, /.+/);
      const safe = page.getByRole("region", { name: "Trygg" });
      await safe.getByLabel("Mål").fill("Går till lektionerna på måndagar.");
      await safe.getByRole("button", { name: "Lägg till ett mål" }).click();
      await expect(safe.getByRole("heading", { name: "Går till lektionerna på måndagar." })).toBeVisible();
      await addIntervention(page, "Ringer på söndagskvällen", anna.agencyName);
      await addIntervention(page, "Familjestöd hemma", fadumo.agencyName);
      await page.getByRole("radio", { name: "Ja, vi bestämmer en dag" }).check();
      await page.getByLabel("Dag för nästa möte").fill(addMonths(today, 2));
      await button(page, "Spara nästa möte").click();
      await expect(page.getByText("Allt som behövs för att fastställa planen finns.")).toBeVisible();
      await link(page, "Fastställ planen").click();
      await arrived(page, /.+/);
      await page.getByRole("radio", { name: "Familjen var med på mötet" }).check();
      await button(page, "Fastställ version 1").click();
      await arrived(page, "Kopior av planen");
    });
  });

  test("every party has its copy, and the invited agency downloads its own until consent is taken back · X-4, X-8, X-19", async ({
    page,
    faults,
  }) => {
    await signedInAs(page, anna.personName);
    await test.step("kopiorna lämnas ut", async () => {
      await page.goto(`/cases/${story.caseId}/plan/copies`);
      await handOut(page, "Tuva", "På papper vid mötet");
      await handOut(page, family.reached, "På papper vid mötet");
      await handOut(page, fadumo.agencyName, "I Kring");
      await arrived(page, "Kopior av planen");
      await link(page, `Skriv ut kopian ${family.reached}`).click();
      await arrived(page, family.reached);
      const download = page.waitForEvent("download");
      await link(page, "Hämta som PDF").click();
      expect((await download).suggestedFilename()).not.toMatch(names);
    });

    await test.step("mottagaren hämtar planen", async () => {
      await signedInAs(page, fadumo.personName);
      await page.goto(`/invitations/${story.invitationId}`);
      await link(page, "Barnets plan, version 1").click();
      await arrived(page, /version 1/);
      const download = page.waitForEvent("download");
      await link(page, "Hämta som PDF").click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^barnets-plan-k-[a-z0-9]+-\d{4}-\d{2}-\d{2}\.pdf$/);
      const text = readPdf(readFileSync(await file.path())).text();
      for (const said of ["Går till lektionerna på måndagar.", "Familjestöd hemma", "Kopia till", "Tuva"])
        expect(text).toContain(said);
    });

    await test.step("samtycket tas tillbaka", async () => {
      await signedInAs(page, anna.personName);
      await page.goto(`/cases/${story.caseId}/consents/withdraw`);
      await arrived(page, /.+/);
      await page.getByRole("radio", { name: family.reached }).check();
      await page.getByRole("radio", { name: fadumo.agencyName }).check();
      await page.getByRole("radio", { name: "I telefon" }).check();
      await button(page, "Ta tillbaka samtycket").click();
      await arrived(page, "Samtycke");
      await signedInAs(page, fadumo.personName);
      await page.goto("/invitations");
      await arrived(page, /.+/);
      await expect(page.getByRole("heading", { name: "Tidigare" })).toBeVisible();
      await expect(page.getByRole("main")).not.toContainText(names);
      expect((await page.goto(`/invitations/${story.invitationId}`))?.status()).toBe(404);
      expectFault(faults, /404/);
    });
  });
});

async function answer(
  page: Page,
  question: RegExp,
  option: string,
  why: string,
  kinds: readonly string[] = [],
) {
  await arrived(page, question);
  await page.getByRole("radio", { name: option, exact: true }).check();
  for (const kind of kinds) await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel("Varför svarar ni så?").fill(why);
  await next(page);
}

async function unprotected(page: Page): Promise<void> {
  await page
    .getByRole("group", { name: "Skyddade personuppgifter", exact: true })
    .getByRole("radio", { name: "Nej", exact: true })
    .check();
}

async function addGuardian(page: Page, name: string, relation: string, receivesPlan: boolean): Promise<void> {
  await link(page, "Lägg till en vårdnadshavare").click();
  await arrived(page, "Lägg till en vårdnadshavare");
  await page.getByLabel("Namn", { exact: true }).fill(name);
  await page.getByLabel("Relation till barnet").fill(relation);
  await page.getByLabel("Har vårdnaden från").fill("2013-05-20");
  await unprotected(page);
  if (receivesPlan) await page.getByRole("checkbox", { name: "Får en egen kopia av planen" }).check();
  await button(page, "Spara vårdnadshavaren").click();
  await expect(page.getByRole("heading", { name: new RegExp(name) })).toBeVisible();
}

async function sayYes(page: Page, giver: string): Promise<void> {
  await page.goto(`/cases/${story.caseId}/consents/new`);
  await arrived(page, /.+/);
  await page.getByRole("radio", { name: giver }).check();
  await page.getByLabel("Vilken dag?").fill(today);
  await page.getByRole("radio", { name: "Ja", exact: true }).check();
  for (const agency of agencies) await page.getByRole("checkbox", { name: agency }).check();
  await page.getByLabel("Till och med vilken dag gäller samtycket?").fill(inSixMonths);
  await page.getByRole("radio", { name: "Skriftligt" }).check();
  await button(page, "Spara svaret").click();
  await expect(heading(page, "Samtycke")).toBeVisible();
}

async function prepare(page: Page, name: string, kind: string, way: string | RegExp): Promise<void> {
  await link(page, `Förbered ${name}`).click();
  await arrived(page, new RegExp(name));
  await page.getByRole("radio", { name: kind }).check();
  await page.getByRole("radio", { name: way }).check();
  await page.getByRole("button", { name: "Spara valen" }).click();
  await expect(heading(page, "Kallelser och inbjudningar")).toBeVisible();
}

/** Everyone is there except the guardian who could not be reached. */
async function attend(page: Page): Promise<void> {
  const groups = page.getByRole("group").filter({ has: page.getByRole("radio", { name: "Är med" }) });
  for (const group of await groups.all()) {
    const isAbsent = (await group.innerText()).includes(family.unreachable);
    await group
      .getByRole("radio", { name: isAbsent ? /Kom inte|Är inte med/ : "Är med", exact: !isAbsent })
      .check();
    if (isAbsent) await group.getByLabel(/Varför|Orsak|Skäl/).fill("Gick inte att nå.");
  }
  await next(page);
}

async function addIntervention(page: Page, what: string, agency: string): Promise<void> {
  const safe = page.getByRole("region", { name: "Trygg" });
  await safe.getByLabel("Vad", { exact: true }).fill(what);
  await safe.getByLabel("Vem", { exact: true }).selectOption(agency);
  await safe.getByLabel("När", { exact: true }).fill(addDays(today, 30));
  await safe.getByRole("button", { name: "Lägg till", exact: true }).click();
  await expect(safe.getByText(what).first()).toBeVisible();
  await expect(safe.getByLabel("Vad", { exact: true })).toHaveValue("");
}

async function handOut(page: Page, name: string, way: string): Promise<void> {
  await link(page, `Lämna ut kopian ${name}`).click();
  await arrived(page, /.+/);
  await page.getByRole("radio", { name: way }).check();
  await button(page, "Lämna ut kopian").click();
  await expect(heading(page, "Kopior av planen")).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(`^${name}`) })).toContainText("Utlämnad av");
}
