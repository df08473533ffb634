import type { Browser, Page } from "@playwright/test";
import { asAdmin } from "@/scripts/support/database-server";
import { getInvitations } from "@/lib/invitations/queries";
import { addMonths } from "@/lib/time/plain-date";
import { agencies } from "@/prisma/seed/register/agencies";
import { today } from "@/tests/support/cases";
import { expect, expectAccessible, signIn, test } from "@/tests/support/e2e";
import { ostraCaseToPlan, siriJoins } from "@/tests/support/ostra-cases";
import { elin, maja, siri } from "@/tests/support/people";

const { forsSocialServices: social, healthCentre, firstLine, youthClinic } = agencies;
const called = [
  { agency: social, way: "I Kring" },
  { agency: healthCentre, way: /^E-post: / },
  { agency: firstLine, way: /^Brev: / },
  { agency: youthClinic, way: /^Telefon: / },
];

/** The manager decides on the Monday before Midsummer: its eve is no working day, so the tenth is the Tuesday after. */
const decidedAt = new Date("2027-06-14T12:00:00Z");
const [meetingOn, dueOn] = ["2027-06-28", "tisdag 29 juni 2027"];

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const group = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const next = async (page: Page, step: string) => {
  await button(page, "Spara och gå vidare").click();
  await page.waitForURL((url) => url.searchParams.get("step") === step);
};

/** Siri's tablet in the room, beside what Maja shows on the wall. */
async function tabletOf(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 768, height: 1024 } });
  await signIn(context, address, siri.personName);
  return context.newPage();
}

/** Nobody can turn the server's clock: the day of the meeting is moved to today, as if it had come. */
async function theDayComes(meetingId: string): Promise<void> {
  await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (client) =>
    client.query("update meetings set planned_on = $2, answer_by = $2 where id = $1", [meetingId, today]),
  );
}

async function noteAnswer(page: Page, name: string, how: string, answer: string, who: string): Promise<void> {
  await page.getByRole("link", { name: `Öppna ${name}` }).click();
  await page.getByRole("radio", { name: answer, exact: true }).check();
  await page.getByLabel("Namn").fill(who);
  await page.getByRole("radio", { name: how, exact: true }).check();
  await button(page, "Spara svaret").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  await expect(page.getByText(answer, { exact: true }).first()).toBeVisible();
  await page.getByRole("link", { name: "Kallelser och inbjudningar" }).first().click();
}

test("ett nätverksmöte över midsommar: fyra kallas på fyra sätt, en kan inte, en skickar ersättare, och mötet avslutas · S004-11, S004-13, X-15", async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  test.setTimeout(240_000);
  const { caseId } = await ostraCaseToPlan(
    called.map(({ agency }) => agency.id),
    decidedAt,
  );
  await siriJoins(caseId);

  await signInAs(maja.personName);
  await page.goto(`/cases/${caseId}`);
  await page.getByText("Så har vi räknat").click();
  await expect(page.getByRole("row", { name: "fredag 25 juni 2027" })).toContainText("midsommarafton");
  await page.goto(`/cases/${caseId}/meetings/new`);
  await expect(page.getByText(`Nätverksmöte senast ${dueOn}`)).toBeVisible();
  await page.getByLabel("Vilken dag?").fill("2027-06-30");
  await expect(page.getByLabel(/Om mötet är efter den sista dagen/)).toBeVisible();
  await page.getByLabel("Vilken dag?").fill(meetingOn);
  await expect(page.getByLabel(/Om mötet är efter den sista dagen/)).toBeHidden();
  await page.getByLabel("Vilken tid?").fill("10.00");
  await page.getByRole("radio", { name: "Vi ses på en plats" }).check();
  await page.getByLabel("Plats eller rum").fill("Forsskolan, rum 3");
  await page.getByLabel("Frågan till mötet").fill("Vad behövs för att nätterna ska fungera?");
  await page.getByLabel("Svar senast").fill("2027-06-21");
  await button(page, "Spara mötet och gå vidare").click();
  await expect(page).not.toHaveURL(/\/meetings\/new/);

  for (const { agency, way } of called) {
    await page.goto(`/cases/${caseId}/invitations/prepare/${agency.id}`);
    await page.getByRole("radio", { name: "Kallelse" }).check();
    await page.getByRole("radio", { name: way }).check();
    await button(page, "Spara valen").click();
    await expect(page.getByRole("heading", { level: 1, name: "Kallelser och inbjudningar" })).toBeVisible();
  }
  await page.getByRole("link", { name: "Granska och skicka" }).click();
  await expect(page.getByText("Ni är kallade och ska komma.")).toHaveCount(4);
  await expectAccessible(page);
  await button(page, "Skicka till 4 verksamheter").click();
  await expect(page.getByText("4 verksamheter är tillfrågade.")).toBeVisible();
  const { meeting, invitees } = (await getInvitations(maja, caseId)).view;
  const meetingId = meeting?.id ?? "";
  const received = invitees.find(({ agency }) => agency.id === social.id)?.invitation?.id ?? "";

  await signInAs(elin.personName);
  await page.goto(`/invitations/${received}`);
  await page.getByRole("radio", { name: "Kan inte" }).check();
  await page.getByLabel("Varför kan ni inte?").fill("Hela enheten har semester.");
  await button(page, "Skicka svaret").click();
  await expect(page.getByText("Ni tackade nej.").first()).toBeVisible();

  await signInAs(maja.personName);
  await page.goto(`/cases/${caseId}/invitations`);
  await expect(page.getByText("Hela enheten har semester.").first()).toBeVisible();
  await noteAnswer(page, healthCentre.name, "Med e-post", "Ersättare kommer", "Tuva Rehn");
  await noteAnswer(page, firstLine.name, "I brev", "Kommer", "Ida Stenlund");
  await noteAnswer(page, youthClinic.name, "Per telefon", "Kommer", "Jon Berglund");

  await theDayComes(meetingId);
  const notes = `/cases/${caseId}/meetings/${meetingId}/notes`;
  const tablet = await tabletOf(browser, baseURL ?? "");
  await tablet.goto(notes);
  await group(tablet, "Elle-Máret").getByRole("radio", { name: "Är med", exact: true }).check();
  await group(tablet, "Saara Rova, mamma").getByRole("radio", { name: "Är med", exact: true }).check();
  for (const name of [maja.agencyName, firstLine.name, youthClinic.name])
    await group(tablet, name).getByRole("radio", { name: "Är med", exact: true }).check();
  await group(tablet, social.name).getByRole("radio", { name: "Är inte med" }).check();
  await expect(group(tablet, social.name)).toContainText("Frånvaron ska rapporteras som avvikelse.");
  await tablet.getByLabel(`Varför kom inte ${social.name}?`).fill("Hela enheten har semester.");
  await group(tablet, healthCentre.name).getByRole("radio", { name: "Ersättare är med" }).check();
  await group(tablet, `Får ersättaren bestämma för ${healthCentre.name}?`)
    .getByRole("radio", { name: "Ja, har mandat" })
    .check();
  await expect(tablet.getByLabel(`Vem kom från ${healthCentre.name}?`)).toHaveValue("Tuva Rehn");
  await expectAccessible(tablet);
  await next(tablet, "groundRules");
  await tablet.getByRole("checkbox", { name: "Alla är överens om det här" }).check();
  await next(tablet, "situation");

  await page.goto(`${notes}?step=situation`);
  await button(page, "Visa för alla i rummet").click();
  await expect(page.locator("html")).toHaveAttribute("data-projected", "");
  await tablet.getByLabel("Elle-Máret säger").fill("Jag vill att någon är hemma på kvällen.");
  await tablet.getByLabel("Saara Rova säger").fill("Jag arbetar natt varannan vecka.");
  await expect(tablet.getByText(/^Sparat \d\d\.\d\d$/).first()).toBeVisible();
  await expect(page.getByLabel("Elle-Máret säger")).toHaveValue("Jag vill att någon är hemma på kvällen.");
  await expectAccessible(page);
  await next(tablet, "areas");
  await tablet.getByRole("checkbox", { name: "Trygg" }).check();
  await button(tablet, "Spara områdena").click();
  await expect(tablet.getByRole("heading", { name: "Trygg" }).first()).toBeVisible();

  await page.goto(`${notes}?step=whoDoesWhat`);
  await page.getByLabel("Vad", { exact: true }).fill("Ordnar hjälp på kvällarna");
  await page.getByLabel("Vem", { exact: true }).selectOption({ label: `Ida Stenlund, ${firstLine.name}` });
  await button(page, "Lägg till").click();
  await expect(
    page.getByRole("listitem").filter({ hasText: "Ordnar hjälp på kvällarna" }).first(),
  ).toBeVisible();
  await page.goto(`${notes}?step=nextMeeting`);
  await page.getByRole("radio", { name: "Ja, vi bestämmer en dag" }).check();
  await page.getByLabel("Dag för nästa möte").fill(addMonths(today, 2));
  await button(page, "Spara nästa möte").click();
  await expect(page.getByText("Nästa möte är sparat.")).toBeVisible();
  await page.getByRole("link", { name: "Gå vidare till Avsluta mötet" }).click();
  await expect(page.getByText("Allt som behövs är antecknat.")).toBeVisible();
  await expect(page.getByText(`${social.name} var kallad och kom inte.`).first()).toBeVisible();
  await expectAccessible(page);
  await button(page, "Avsluta mötet").click();
  await expect(page.getByText(/Mötet hölls/).first()).toBeVisible();

  await page.goto(`/cases/${caseId}`);
  await expect(page.getByText(/^Mötet hölls i tid/)).toBeVisible();
  await tablet.context().close();
});
