import type { Page } from "@playwright/test";
import { sendInvitations } from "@/lib/invitations/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { longDay } from "@/lib/text/format";
import { plainDate } from "@/lib/time/plain-date";
import { addWorkingDays } from "@/lib/time/working-days";
import { agencies } from "@/prisma/seed/register/agencies";
import { authorities } from "@/prisma/seed/register/authorities";
import { asAdmin } from "@/scripts/support/database-server";
import { today } from "@/tests/support/cases";
import { ostraCase } from "@/tests/support/compound-needs";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { preparationForm, sendingForm } from "@/tests/support/invitations";
import { adapted, published } from "@/tests/support/local-routines";
import { ostraCaseToInviteTo } from "@/tests/support/ostra-cases";
import { fadumo, maja, tore } from "@/tests/support/people";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const own = "Lära och växa";
const social = agencies.socialServices.id;

/** So many working days from today, past the days that the authority keeps closed: other tests have closed some. */
async function lastDay(count: number): Promise<string> {
  const closed = await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (owner) =>
    owner.query<{ day: string }>(
      "select closed_on::text as day from closed_days where authority_id = $1 and removed_at is null",
      [authorities.kvarnforsen.id],
    ),
  );
  return longDay(addWorkingDays(today, count, new Set(closed.rows.map(({ day }) => plainDate(day)))));
}

test("an authority writes its own texts and days: new cases and papers say them, older ones keep theirs · X-1, X-17", async ({
  page,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const older = await ostraCase();
  await signInAs(tore.personName);

  await test.step("a name and a number that cannot be are told at their fields", async () => {
    await page.goto("/routine");
    await link(page, "Anpassa texter och dagar").click();
    await expect(page.getByRole("heading", { level: 1, name: "Anpassa rutinen" })).toBeVisible();
    await expect(page.getByText(/^Lokal version \d är i bruk/)).toBeVisible();
    await expectAccessible(page);
    await link(page, "Områdenas namn").click();
    await page.getByLabel("Namn på område 1", { exact: true }).fill("");
    await page.getByLabel("Namn på område 3", { exact: true }).fill(own);
    await button(page, "Spara i utkastet").click();
    await expect(page.getByRole("link", { name: /^Skriv en text/ })).toBeVisible();
    await expect(page.getByLabel("Namn på område 3", { exact: true })).toHaveValue(own);
    await expectAccessible(page);
    await page.getByLabel("Namn på område 1", { exact: true }).fill("Trygg");
    await button(page, "Spara i utkastet").click();
    await expect(page.getByText(/^Utkast, sparat .* av Tore/)).toBeVisible();

    await link(page, "Dagar").click();
    await page.getByLabel("Antal arbetsdagar till mötet").fill("500");
    await button(page, "Spara i utkastet").click();
    await expect(page.getByRole("link", { name: "Skriv ett antal mellan 1 och 120." })).toBeVisible();
    await page.getByLabel("Antal arbetsdagar till mötet").fill("15");
    await expectAccessible(page);
    await button(page, "Spara i utkastet").click();
    const row = page.getByRole("listitem").filter({ has: link(page, "Dagar") });
    await expect(row.getByText("Ändrad")).toBeVisible();
  });

  await test.step("the preview shows it, and it is put into use", async () => {
    await link(page, "Förhandsgranska").click();
    await expect(page.getByText(own).first()).toBeVisible();
    await expect(page.getByText(await lastDay(15))).toBeVisible();
    await expect(page.getByText(/Samtycke har lämnats muntligen .* Exempelskolan och/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: /^Ta i bruk version/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Versioner av rutinen" })).toBeVisible();
    await expect(page.getByText("I bruk", { exact: true })).toBeVisible();
    await expect(page.getByText("Namn på område 3")).toBeVisible();
    await expectAccessible(page);
  });

  const newer = await ostraCaseToInviteTo([social]);
  await test.step("a new case has the new name and the new days", async () => {
    await signInAs(maja.personName);
    await page.goto(`/cases/${newer.caseId}`);
    await expect(page.getByText(/Östra Norrbottens rutin, lokal version \d/)).toBeVisible();
    await page.goto(`/cases/${newer.caseId}/needs`);
    await expect(page.getByRole("checkbox", { name: `3 ${own}` })).toBeVisible();
    await page.goto(`/cases/${newer.caseId}/deadline`);
    await expect(page.getByText(await lastDay(15)).first()).toBeVisible();
  });

  await test.step("a case that had begun keeps its own", async () => {
    await page.goto(`/cases/${older.caseId}/needs`);
    await expect(page.getByRole("checkbox", { name: "3 Utvecklas" })).toBeVisible();
    await expect(page.getByText(own)).toHaveCount(0);
    await page.goto(`/cases/${older.caseId}/deadline`);
    await expect(page.getByText(await lastDay(10)).first()).toBeVisible();
  });

  await test.step("another authority reads the case in the case's own words, on paper too", async () => {
    await prepareInvitation(maja, preparationForm(newer.caseId, social));
    await sendInvitations(maja, await sendingForm(maja, newer.caseId, [social]));
    const { invitees } = (await getInvitations(maja, newer.caseId)).view;
    const invitationId = invitees[0]?.invitation?.id ?? "";
    await signInAs(fadumo.personName);
    await page.goto(`/invitations/${invitationId}`);
    await expect(page.getByText(own).first()).toBeVisible();
    await page.goto(`/invitations/${invitationId}/paper`);
    await expect(page.getByRole("article")).toContainText(own);
  });

  await test.step("the authority goes back to the routine's own words", async () => {
    await adapted(tore, "labels", { "sv.label.developing": "Utvecklas", "en.label.developing": "" });
    await adapted(tore, "days", {
      "days.deadlineCount": "10",
      "days.noticeDays": "5",
      "days.familyContactDays": "30",
    });
    await published(tore);
    await signInAs(tore.personName);
    await page.goto("/routine");
    await expect(page.getByText(/^Lokal version \d är i bruk/)).toBeVisible();
  });
});
