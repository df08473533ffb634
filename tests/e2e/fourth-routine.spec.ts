import type { Page } from "@playwright/test";
import { getChild } from "@/lib/children/queries";
import { addDays, addMonths } from "@/lib/time/plain-date";
import { longDay } from "@/lib/text/format";
import { agencies } from "@/prisma/seed/register/agencies";
import { explainDay } from "@/tests/support/booking-form";
import { consented, today } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { notedMeeting } from "@/tests/support/meetings";
import { henning, maja, tore } from "@/tests/support/people";

const social = agencies.forsSocialServices;
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const next = (page: Page) => button(page, "Spara och gå vidare").click();

async function chosen(page: Page, routine: string): Promise<void> {
  await page.goto("/routine");
  await page.getByRole("radio", { name: routine, exact: true }).check();
  await button(page, "Spara rutinen").click();
  await expect(page.getByText("Rutinen är sparad.")).toBeVisible();
}

async function answer(
  page: Page,
  question: RegExp,
  option: string,
  why: string,
  kind?: string,
): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: question })).toBeVisible();
  await page.getByRole("radio", { name: option, exact: true }).check();
  if (kind) await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel("Varför svarar du så?").fill(why);
  await next(page);
}

async function unprotected(page: Page): Promise<void> {
  await page
    .getByRole("group", { name: "Skyddade personuppgifter", exact: true })
    .getByRole("radio", { name: "Nej", exact: true })
    .check();
}

test("a routine that is one file goes from observation to closure: eight areas, ten days, SIP alone · X-1, X-17, S004-15", async ({
  page,
  signInAs,
}) => {
  test.setTimeout(240_000);
  await test.step("the authority chooses it", async () => {
    await signInAs(tore.personName);
    await chosen(page, "SIP inom tio dagar");
  });

  const assessmentId = await test.step("Maja sees that a SIP is needed", async () => {
    await signInAs(maja.personName);
    await page.goto("/assessments/new");
    await page.getByLabel("Vad ska bedömningen heta?").fill("Åk 6, SIP");
    await button(page, "Starta bedömningen").click();
    await button(page, "Jag förstår, gå vidare").click();
    await page.getByRole("radio", { name: "Vi har sett det själva" }).check();
    await page.getByLabel("Vad har ni uppmärksammat?").fill("Har slutat äta lunch.");
    await next(page);
    await answer(page, /från både socialtjänsten/, "Ja", "Båda ger stöd i dag.", "Socialtjänst");
    await answer(page, /samordnas/, "Ja", "Ingen vet vad den andra gör.");
    await expect(page.getByRole("heading", { level: 1, name: "Du ser att en SIP behövs" })).toBeVisible();
    await expectAccessible(page);
    await button(page, "Be chefen bedöma").click();
    await expect(page.getByText("Chefen har inte svarat än")).toBeVisible();
    return /\/assessments\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
  });

  await test.step("the manager decides", async () => {
    await signInAs(henning.personName);
    await page.goto("/decisions");
    await page.getByRole("link", { name: "Åk 6, SIP" }).click();
    await page.getByRole("radio", { name: /^Ja/ }).check();
    await button(page, "Spara bedömningen").click();
    await expect(page.getByText(/Ja/).first()).toBeVisible();
  });

  const caseId = await test.step("the child, and ten calendar days", async () => {
    await signInAs(maja.personName);
    await page.goto(`/assessments/${assessmentId}/outcome`);
    await button(page, "Aktivera samverkan").click();
    await expect(page.getByRole("heading", { level: 1, name: "Registrera barnet" })).toBeVisible();
    await page.getByLabel("Förnamn").fill("Alva");
    await page.getByLabel("Efternamn").fill("Enmark");
    await page.getByLabel("Födelsedatum").fill("2014-05-20");
    await page.getByRole("radio", { name: "Inget nummer" }).check();
    await page.getByLabel("Varför saknas numret?").selectOption("Familjen har inte lämnat det");
    await unprotected(page);
    await button(page, "Registrera barnet och öppna ärendet").click();
    await expect(page.getByRole("heading", { level: 1, name: /Alva/ })).toBeVisible();
    const id = /\/cases\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
    await page.goto(`/cases/${id}`);
    await expect(page.getByText(`SIP-möte senast ${longDay(addDays(today, 10))}`)).toBeVisible();
    return id;
  });

  await test.step("a wheel of eight areas, and a meeting with the family", async () => {
    await page.goto(`/cases/${caseId}/guardians/new`);
    await page.getByLabel("Namn", { exact: true }).fill("Ida Enmark");
    await page.getByLabel("Relation till barnet").fill("mamma");
    await page.getByLabel("Har vårdnaden från").fill("2014-05-20");
    await unprotected(page);
    await button(page, "Spara vårdnadshavaren").click();
    await expect(page.getByRole("heading", { name: /Ida Enmark/ })).toBeVisible();
    const guardianIds = (await getChild(maja, caseId)).view.guardians.map(({ guardianId }) => guardianId);
    const opened = { caseId, assessmentId, guardianIds };
    await consented(maja, opened, [maja.agencyId, social.id]);

    await page.goto(`/cases/${caseId}/needs`);
    await expect(page.getByRole("checkbox", { name: /^\d / })).toHaveCount(8);
    const included = page.getByRole("checkbox", { name: /^\d Delaktig/ });
    await included.check();
    await page
      .getByRole("listitem")
      .filter({ has: included })
      .getByRole("radio", { name: "Samverkan behövs" })
      .check();
    await expectAccessible(page);
    await button(page, "Spara områdena och gå vidare").click();
    await expect(page).not.toHaveURL(/\/needs$/);

    await page.goto(`/cases/${caseId}/meetings/new`);
    await expect(page.getByRole("heading", { level: 1, name: /SIP-mötet/ })).toBeVisible();
    await page.getByLabel("Vilken dag?").fill(today);
    await explainDay(page, today, "Det brådskar.");
    await page.getByLabel("Vilken tid?").fill("10.00");
    await page.getByRole("radio", { name: "Vi ses på en plats" }).check();
    await page.getByLabel("Plats eller rum").fill("Forsskolan, rum 3");
    await page.getByLabel("Frågan till mötet").fill("Hur blir lunchen lättare?");
    await page.getByLabel("Svar senast").fill(today);
    await button(page, "Spara mötet och gå vidare").click();
    await page.waitForURL(/\/meetings\/[0-9a-f-]{36}$/);
    const meetingId = page.url().split("/").at(-1) ?? "";
    await notedMeeting(maja, { ...opened, meetingId });
    await page.goto(`/cases/${caseId}/meetings/${meetingId}/notes?step=held`);
    await button(page, "Avsluta mötet").click();
    await expect(page.getByText(/Mötet hölls/).first()).toBeVisible();
  });

  await test.step("the SIP", async () => {
    await page.goto(`/cases/${caseId}/plan`);
    await expect(page.getByRole("radio")).toHaveCount(0);
    await button(page, "Börja skriva planen").click();
    await expect(page.getByRole("heading", { level: 1, name: /\(SIP\)/ })).toBeVisible();
    const safe = page.getByRole("region", { name: "Trygg" });
    await safe.getByLabel("Mål").fill("Alva äter lunch tre dagar i veckan.");
    await safe.getByRole("button", { name: "Lägg till ett mål" }).click();
    await safe.getByLabel("Vad", { exact: true }).fill("Äter med Alva i det lilla rummet");
    await safe.getByLabel("Vem", { exact: true }).selectOption(maja.agencyName);
    await safe.getByLabel("När", { exact: true }).fill(addDays(today, 30));
    await safe.getByRole("button", { name: "Lägg till", exact: true }).click();
    await expect(safe.getByText("Äter med Alva i det lilla rummet").first()).toBeVisible();
    await page.getByRole("radio", { name: "Ja, vi bestämmer en dag" }).check();
    await page.getByLabel("Dag för nästa möte").fill(addMonths(today, 2));
    await button(page, "Spara nästa möte").click();
    await expect(page.getByText("Nästa möte är sparat.")).toBeVisible();
    await page.getByRole("link", { name: "Fyll i", exact: true }).click();
    await page.getByLabel("Långsiktigt mål").fill("Alva mår bra och är i skolan.");
    await page.getByRole("radio", { name: "Kvarnforsens kommun" }).check();
    await page
      .getByLabel("Varför svarar regionen inte för någon insats?")
      .fill("Väntar på besöket i januari.");
    await page.getByLabel("Varför gör ingen annan något?").fill("Ingen annan behövs just nu.");
    await page.getByRole("radio", { name: "Nej", exact: true }).check();
    await button(page, "Spara").click();
    await expect(page.getByText("Allt som behövs för att fastställa planen finns.")).toBeVisible();
    await page.getByRole("link", { name: "Fastställ planen" }).click();
    await page.getByRole("radio", { name: "Familjen var med på mötet" }).check();
    await button(page, "Fastställ version 1").click();
    await expect(page.getByRole("heading", { name: "Kopior av planen" })).toBeVisible();
  });

  await test.step("the follow-up, and the end", async () => {
    await page.goto(`/cases/${caseId}/follow-up/new`);
    await page.getByLabel("Vilken dag följde ni upp planen?").fill(today);
    await page.getByRole("radio", { name: "Ville inte säga något" }).check();
    await page
      .getByRole("group", { name: "Äter med Alva i det lilla rummet" })
      .getByRole("radio", { name: "Klart", exact: true })
      .check();
    await page.getByRole("radio", { name: "Vi följer upp eller ses igen" }).check();
    await page.getByLabel("Vilken dag?", { exact: true }).fill(addDays(today, 30));
    await button(page, "Spara uppföljningen").click();
    await page.waitForURL(/\/follow-up$/);
    await page.goto(`/cases/${caseId}/closure`);
    await page.getByRole("radio").first().check();
    await page.getByLabel("Vad säger barnet och familjen?").fill("Det blev lättare.");
    await page.getByLabel("Sammanfatta").fill("Alva äter i skolan.");
    await button(page, "Avsluta samverkan").click();
    await expect(page.getByText("Samverkan är avslutad").first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the authority goes back, and the case keeps its routine", async () => {
    await signInAs(tore.personName);
    await chosen(page, "Östra Norrbottens rutin");
    await signInAs(maja.personName);
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByText("SIP inom tio dagar").first()).toBeVisible();
  });
});
