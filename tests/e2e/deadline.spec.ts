import type { Actor } from "@/lib/access/actor";
import { addDays } from "@/lib/time/plain-date";
import { addWorkingDays, workingDayOnOrAfter } from "@/lib/time/working-days";
import { longDay } from "@/lib/text/format";
import { asAdmin } from "@/scripts/support/database-server";
import { today } from "@/tests/support/cases";
import { ostraCase, seenCompoundNeed } from "@/tests/support/compound-needs";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { henning, maja, siri, tore } from "@/tests/support/people";

async function shownWhoTheyAre({ personId }: Actor, ago: string): Promise<void> {
  await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (owner) =>
    owner.query("update login_sessions set authenticated_at = now() - $2::interval where person_id = $1", [
      personId,
      ago,
    ]),
  );
}

// Closed days belong to the whole municipality: one test would move another's last day.
test.describe.configure({ mode: "serial" });

test.describe("östra Norrbottens rutin", () => {
  test("lets the manager decide what is compound, and starts the ten working days then · S004-6, S004-8, S004-11", async ({
    page,
    signInAs,
  }) => {
    const assessmentId = await seenCompoundNeed("Åk 4, provet");
    await signInAs(maja.personName);
    await page.goto(`/assessments/${assessmentId}/outcome`);
    await expect(page.getByRole("button", { name: "Aktivera samverkan" })).toHaveCount(0);
    await page.getByLabel("Vill du säga något till chefen?").fill("Kan du titta i dag?");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Be chefen bedöma" }).click();
    await expect(page.getByText("Chefen har inte svarat än")).toBeVisible();
    await page.goto("/cases");
    await expect(page.getByRole("link", { name: "Chefens bedömning av behovet" }).first()).toBeVisible();

    await signInAs(henning.personName);
    await page.goto("/overview");
    await page.getByRole("link", { name: /väntar på dig/ }).click();
    await expectAccessible(page);
    await page.goto("/notices?show=unread");
    await expect(page.getByRole("main")).not.toContainText("Åk 4");
    await page.getByRole("link", { name: "Någon ber dig bedöma om ett behov är sammansatt" }).first().click();
    await expect(page).toHaveURL(/\/decisions\/[0-9a-f-]{36}$/);
    await page.goto("/decisions");
    await page.getByRole("link", { name: "Åk 4, provet" }).click();
    await expect(page.getByText("Somnar på lektionerna.")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Spara bedömningen" }).click();
    await expect(page.getByText("Välj om behovet är sammansatt.").first()).toBeVisible();
    await page.getByRole("radio", { name: "Nej, behovet är inte sammansatt" }).check();
    await page.getByRole("button", { name: "Spara bedömningen" }).click();
    await expect(page.getByText("Skriv varför behovet inte är sammansatt.").first()).toBeVisible();
    await page.getByRole("radio", { name: "Ja, behovet är sammansatt" }).check();
    await page.getByRole("button", { name: "Spara bedömningen" }).click();
    await expect(page.getByText("Henning Kangas bedömde det")).toBeVisible();

    await signInAs(maja.personName);
    await page.goto(`/assessments/${assessmentId}/outcome`);
    await expect(page.getByText("Henning Kangas bedömde det")).toBeVisible();
    await page.getByRole("button", { name: "Aktivera samverkan" }).click();
    await expect(page.getByRole("heading", { name: "Registrera barnet" })).toBeVisible();
  });

  test("lets the manager appoint somebody between two days, and end it · S004-8", async ({
    page,
    signInAs,
  }) => {
    await signInAs(henning.personName);
    await page.goto("/decisions/delegates");
    await page.getByRole("radio", { name: siri.personName }).check();
    await page.getByLabel("Från och med").fill(addDays(today, -1));
    await page.getByLabel("Till och med").fill(addDays(today, 7));
    await page.getByRole("button", { name: "Utse" }).click();
    await expect(page.getByText("Första dagen har redan varit.")).toBeVisible();
    await page.getByLabel("Från och med").fill(today);
    await shownWhoTheyAre(henning, "10 minutes");
    await page.getByRole("button", { name: "Utse" }).click();
    await expect(page.getByRole("link", { name: /Visa att det är du/ })).toBeVisible();
    await expect(page.getByLabel("Från och med")).toHaveValue(today);
    await shownWhoTheyAre(henning, "0 minutes");
    await page.getByRole("button", { name: "Utse" }).click();
    await expect(page.getByText("Får bedöma nu")).toBeVisible();
    await expectAccessible(page);

    await seenCompoundNeed();
    await signInAs(siri.personName);
    await page.goto("/decisions");
    await expect(page.getByRole("heading", { name: "Att bedöma" })).toBeVisible();

    await signInAs(henning.personName);
    await page.goto("/decisions/delegates");
    await page.getByRole("button", { name: `Avsluta för ${siri.personName}` }).click();
    await expect(page.getByText("Är över")).toBeVisible();
  });

  test("counts over Midsummer and shows how, on request · S004-11, T63", async ({ page, signInAs }) => {
    const { caseId } = await ostraCase(new Date("2026-06-15T12:00:00Z"));
    await signInAs(maja.personName);
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByText("Nätverksmöte senast tisdag 30 juni 2026")).toBeVisible();
    await expect(page.getByText(/^Försenad \d+ arbetsdagar$/)).toBeVisible();
    await page.getByText("Så har vi räknat").click();
    await expect(page.getByRole("row", { name: "fredag 19 juni 2026" })).toContainText(
      "Räknas inte: midsommarafton",
    );
    await expect(page.getByRole("row", { name: "lördag 20 juni 2026" })).toContainText(
      "Räknas inte: midsommardagen",
    );
    await expect(page.getByRole("row", { name: "tisdag 30 juni 2026" })).toContainText("Arbetsdag 10");
    await expectAccessible(page);
  });

  test("takes a meeting after the last day only with a reason, and says it · S004-11", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await ostraCase();
    const dueOn = addWorkingDays(today, 10);
    await signInAs(maja.personName);
    await page.goto(`/cases/${caseId}/meetings/new`);
    await expect(page.getByText(`Nätverksmöte senast ${longDay(dueOn)}`)).toBeVisible();
    await page.getByLabel("Vilken dag?").fill(workingDayOnOrAfter(addDays(dueOn, 1)));
    await page.getByLabel("Vilken tid?").fill("13.00");
    await page.getByRole("radio", { name: "Vi ses på en plats" }).check();
    await page.getByLabel("Plats eller rum").fill("Forsskolan, rum 3");
    await page.getByLabel("Frågan till mötet").fill("Vad behövs?");
    await page.getByLabel("Svar senast").fill(today);
    await page.getByRole("button", { name: "Spara mötet och gå vidare" }).click();
    await expect(page.getByText(/Dagen är efter den sista dagen/)).toBeVisible();
    await expect(page.getByLabel("Plats eller rum")).toHaveValue("Forsskolan, rum 3");
    await page.getByLabel(/Om mötet är efter den sista dagen/).fill("Tolken kan inte tidigare.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Spara mötet och gå vidare" }).click();
    await expect(page).not.toHaveURL(/\/meetings\/new/);
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByText("Mötet är bokat 1 arbetsdag efter sista dagen")).toBeVisible();
    await expect(page.getByText("Skäl: Tolken kan inte tidigare.")).toBeVisible();
  });

  test("moves the last day only when somebody counts anew with a reason · S004-11", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await ostraCase();
    const dueOn = addWorkingDays(today, 10);
    const closedOn = workingDayOnOrAfter(addDays(today, 1));
    await signInAs(tore.personName);
    await page.goto("/people");
    await page.getByRole("link", { name: "Stängda dagar" }).click();
    await page.getByLabel("Vilken dag?").fill(closedOn);
    await page.getByLabel("Vad kallas dagen?").fill("Klämdag");
    await page.getByRole("button", { name: "Lägg till dagen" }).click();
    await expect(page.getByText(`${longDay(closedOn)}, Klämdag`)).toBeVisible();
    await expectAccessible(page);

    await signInAs(maja.personName);
    await page.goto(`/cases/${caseId}/deadline`);
    await expect(page.getByText(`Nätverksmöte senast ${longDay(dueOn)}`)).toBeVisible();
    await page.getByRole("button", { name: "Räkna om" }).click();
    await expect(page.getByText("Skriv varför du räknar om.").first()).toBeVisible();
    await page.getByLabel("Varför räknar du om?").fill("Kommunen stänger en klämdag.");
    await page.getByRole("button", { name: "Räkna om" }).click();
    const later = addWorkingDays(today, 10, new Set([closedOn]));
    await expect(page.getByText(`Nätverksmöte senast ${longDay(later)}`)).toBeVisible();
    await expect(page.getByText(/Maja Niemi räknade om/)).toBeVisible();
    await expectAccessible(page);

    await signInAs(tore.personName);
    await page.goto("/closed-days");
    await page.getByRole("button", { name: `Ta bort ${longDay(closedOn)}` }).click();
    await expect(page.getByText("Inga stängda dagar utöver kalendern.")).toBeVisible();
  });
});
