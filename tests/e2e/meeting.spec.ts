import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { notedMeeting, plannedMeeting } from "@/tests/support/meetings";
import { anna, emil, fadumo, kerstin } from "@/tests/support/people";
import { writtenPlan } from "@/tests/support/plans";

const agencies = [fadumo.agencyId, emil.agencyId];
const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };

async function saveAndGoOn(page: Page, step: string): Promise<void> {
  await page.getByRole("button", { name: "Spara och gå vidare" }).click();
  await page.waitForURL((url) => url.searchParams.get("step") === step);
}

test.describe("mötet", () => {
  test("puts the family first and the child's words above everything, and is held when nothing is missing · S001-47, S001-48, S001-53", async ({
    page,
    signInAs,
  }) => {
    const { caseId, meetingId } = await plannedMeeting(anna, agencies, family);
    const notes = `/cases/${caseId}/meetings/${meetingId}/notes`;
    await signInAs("Anna Bergström");
    await page.goto(`${notes}?step=held`);
    await expect(page.getByText(/saker saknas innan mötet kan avslutas/)).toBeVisible();
    await expectAccessible(page);

    await page.goto(notes);
    await expect(page.getByText("Låt familjen sätta sig först i rummet.").first()).toBeVisible();
    for (const group of await page
      .getByRole("group")
      .filter({ has: page.getByRole("radio", { name: "Är med" }) })
      .all())
      await group.getByRole("radio", { name: "Är med", exact: true }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Spara och gå vidare" }).click();

    await page.getByRole("checkbox", { name: "Alla är överens om det här" }).check();
    await page.getByRole("button", { name: "Spara och gå vidare" }).click();

    await page.getByLabel("Elle-Máret säger").fill("Matten går om jag får sitta i lilla rummet.");
    await page.getByLabel("Risten Länta säger").fill("Morgnarna är svårast.");
    await page.getByText("Om Per-Anders Holmqvist inte sa något").first().click();
    await page
      .getByRole("group", { name: "Om Per-Anders Holmqvist inte sa något" })
      .getByRole("radio", { name: "Ville inte" })
      .check();
    await page.getByRole("button", { name: "Spara och gå vidare" }).click();

    await page.getByRole("checkbox", { name: "Utvecklas" }).check();
    await page.getByRole("button", { name: "Spara områdena" }).click();
    await expect(page.getByText("”Matten går om jag får sitta i lilla rummet.”")).toBeVisible();
    await page.getByLabel("Det som fungerar").fill("Svenska och bild.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Spara och gå vidare" }).click();
    await page.getByRole("link", { name: "Gå vidare till Samordnare och nästa möte" }).click();
    await page.getByRole("link", { name: "Gå vidare till Avsluta mötet" }).click();

    await page.getByRole("button", { name: "Avsluta mötet" }).click();
    await expect(page.getByText(/Mötet hölls/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Skriv planen", exact: true })).toBeVisible();
  });

  test("opens with the child's situation, before any area · S001-50", async ({ page, signInAs }) => {
    const { caseId, meetingId } = await plannedMeeting(anna, agencies, family);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/meetings/${meetingId}/notes?step=situation`);
    await expect(page.getByLabel("Elle-Máret säger")).toBeVisible();
    const agenda = await page.getByRole("main").innerText();
    expect(agenda.indexOf("Barnets situation")).toBeGreaterThan(-1);
    expect(agenda.indexOf("Barnets situation")).toBeLessThan(agenda.indexOf("Områdena"));
  });

  test("of a protected child warns against places wherever text that goes to paper is typed · X-10", async ({
    page,
    signInAs,
  }) => {
    const { caseId, goalId, interventionId } = await writtenPlan(anna, [], { protection: "unknown" });
    const meeting = await plannedMeeting(anna, [], { protection: "secrecyMark" });
    await signInAs("Anna Bergström");
    for (const address of [
      `/cases/${meeting.caseId}/meetings/${meeting.meetingId}/notes?step=situation`,
      `/cases/${caseId}/needs`,
      `/cases/${caseId}/plan`,
      `/cases/${caseId}/plan/goals/${goalId}`,
      `/cases/${caseId}/plan/interventions/new?goal=${goalId}`,
      `/cases/${caseId}/plan/interventions/${interventionId}`,
      `/cases/${caseId}/plan/fix`,
    ]) {
      await page.goto(address);
      await expect(page.getByText(/^Skriv inga platser/)).toBeVisible();
    }
    await expectAccessible(page);
  });

  test("comes before the plan · S001-44", async ({ page, signInAs }) => {
    const { caseId } = await plannedMeeting(anna, []);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/plan`);
    await expect(page.getByText("Planen skrivs på mötet med familjen, eller efter det")).toBeVisible();
    await expect(page.getByRole("button", { name: "Börja skriva planen" })).toHaveCount(0);
    await expectAccessible(page);
  });

  test("is not held before all have agreed on what is shared, and tells who noted it and when · S001-49", async ({
    page,
    signInAs,
  }) => {
    const { caseId, meetingId } = await plannedMeeting(anna, []);
    const notes = `/cases/${caseId}/meetings/${meetingId}/notes`;
    const missing = page.getByRole("link", { name: "Anteckna att alla är överens om vad som får delas" });
    await signInAs(anna.personName);
    await page.goto(`${notes}?step=held`);
    await page.getByRole("button", { name: "Avsluta mötet" }).click();
    await expect(page.getByRole("heading", { name: /^Mötet kan inte avslutas än: / })).toBeVisible();
    await missing.click();
    await page.getByRole("button", { name: "Spara och gå vidare" }).click();
    await expect(page.getByText("En uppgift behöver rättas")).toBeVisible();
    await page.getByRole("checkbox", { name: "Alla är överens om det här" }).check();
    await saveAndGoOn(page, "situation");
    await page.goto(`${notes}?step=groundRules`);
    await expect(
      page.getByText(new RegExp(`Alla var överens .*[0-9]. Antecknat av ${anna.personName}\\.`)),
    ).toBeVisible();
    await page.goto(`${notes}?step=held`);
    await expect(missing).toHaveCount(0);
  });

  test("keeps what each guardian says apart, also where they disagree, and asks for both · S001-54", async ({
    page,
    signInAs,
  }) => {
    const { caseId, meetingId } = await plannedMeeting(anna, [], family);
    const notes = `/cases/${caseId}/meetings/${meetingId}/notes`;
    await signInAs(anna.personName);
    await page.goto(`${notes}?step=situation`);
    await page.getByLabel("Risten Länta säger").fill("Hon behöver en lugnare klass.");
    await saveAndGoOn(page, "areas");
    await page.goto(`${notes}?step=held`);
    const asked = (name: string) => page.getByRole("link", { name: new RegExp(`^Skriv vad ${name} säger`) });
    await expect(asked("Per-Anders Holmqvist")).toBeVisible();
    await expect(asked("Risten Länta")).toHaveCount(0);
    await asked("Per-Anders Holmqvist").click();
    await page.getByLabel("Per-Anders Holmqvist säger").fill("Klassen är bra som den är.");
    await saveAndGoOn(page, "areas");
    await page.goto(`${notes}?step=situation`);
    await expect(page.getByLabel("Risten Länta säger")).toHaveValue("Hon behöver en lugnare klass.");
    await expect(page.getByLabel("Per-Anders Holmqvist säger")).toHaveValue("Klassen är bra som den är.");
  });

  test("without the family needs a reason, which their manager reads without opening the case · S001-45", async ({
    page,
    signInAs,
    faults,
  }) => {
    const meeting = await plannedMeeting(anna, []);
    await notedMeeting(anna, meeting);
    const notes = `/cases/${meeting.caseId}/meetings/${meeting.meetingId}/notes`;
    const away = page.getByRole("radio", { name: "Är inte med", exact: true });
    await signInAs(anna.personName);
    await page.goto(notes);
    for (const nth of [0, 1]) {
      await away.nth(nth).check();
      await page
        .getByLabel(/^Varför kom inte/)
        .nth(nth)
        .fill("Sjuk");
    }
    await saveAndGoOn(page, "groundRules");
    await page.goto(`${notes}?step=held`);
    await page.getByRole("button", { name: "Avsluta mötet" }).click();
    await expect(page.getByText("Skriv varför familjen inte var med. Det läser din chef.")).toBeVisible();
    await expect(page.getByText(/Mötet hölls/)).toHaveCount(0);
    await page
      .getByLabel("Varför var familjen inte med?")
      .fill("De ringde återbud klockan sju samma morgon.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Avsluta mötet" }).click();
    await expect(page.getByText("Familjen var inte med: De ringde återbud klockan sju")).toBeVisible();

    await page.context().clearCookies();
    await signInAs(kerstin.personName);
    await page.goto("/overview");
    await expect(page.getByText("De ringde återbud klockan sju samma morgon.")).toBeVisible();
    await page.goto(`/cases/${meeting.caseId}`);
    await expect(page.getByRole("heading", { name: "Vi hittar inte sidan" })).toBeVisible();
    expectFault(faults, /404/);
  });
});
