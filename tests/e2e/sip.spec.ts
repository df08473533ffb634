import { readFile } from "node:fs/promises";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { heldMeeting } from "@/tests/support/meetings";
import { anna, birgitta, fadumo } from "@/tests/support/people";
import {
  interventionForm,
  addedGoal,
  nextMeetingForm,
  startedPlan,
  writtenPlan,
} from "@/tests/support/plans";
import { planNextMeeting } from "@/lib/plans/commands";
import { addIntervention } from "@/lib/plans/intervention-commands";
import { writtenSip } from "@/tests/support/sips";

const agencies = [fadumo.agencyId, birgitta.agencyId];
const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };

test.describe("SIP", () => {
  test("is chosen at the start, asks for the law's five things by one template, and is printed · S004-15, S004-16, S004-17", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await heldMeeting(anna, agencies, family);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/plan`);
    await page.getByRole("radio", { name: "Samordnad individuell plan (SIP)" }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Börja skriva planen" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Samordnad individuell plan (SIP)" }),
    ).toBeVisible();
    const missing = page.getByRole("listitem").getByRole("link");
    for (const text of [
      /det långsiktiga målet/,
      /kommunen svarar för/,
      /regionen svarar för/,
      /övergripande ansvaret/,
    ])
      await expect(missing.filter({ hasText: text })).toBeVisible();

    const goalId = await addedGoal(anna, caseId);
    await addIntervention(anna, interventionForm(caseId, goalId, anna.agencyId));
    const atHealthCentre = { contactName: "Birgitta Sandelin", what: "Följer hur hon sover" };
    await addIntervention(anna, interventionForm(caseId, goalId, birgitta.agencyId, atHealthCentre));
    await planNextMeeting(anna, await nextMeetingForm(anna, caseId));
    await page.goto(`/cases/${caseId}/plan`);
    await page.getByRole("link", { name: "Fyll i", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Det som en SIP ska säga" })).toBeVisible();
    await page.getByLabel("Långsiktigt mål").fill("Går till skolan varje dag.");
    await page.getByRole("radio", { name: "Region Lövdalen" }).check();
    await page.getByLabel("Varför gör ingen annan något?").fill("Familjen orkar inte mer just nu.");
    await page.getByRole("radio", { name: "Ja", exact: true }).check();
    await page.getByLabel("Tidiga tecken").fill("Svarar inte i telefon.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Spara" }).click();
    await page.getByRole("link", { name: "Skriv vem som kontaktas i en kris" }).click();
    await expect(page.getByLabel("Tidiga tecken")).toHaveValue("Svarar inte i telefon.");
    await page.getByLabel("Vem kontaktas på natten?").fill("1177, vid fara 112");
    await page.getByRole("button", { name: "Spara" }).click();
    await expect(page.getByText("Allt som behövs för att fastställa planen finns.")).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Fastställ planen" }).click();
    await page.getByRole("radio", { name: "Familjen var med på mötet" }).check();
    await page.getByRole("button", { name: "Fastställ version 1" }).click();
    await expect(page.getByRole("heading", { name: "Kopior av planen" })).toBeVisible();
    await page.goto(`/cases/${caseId}/plan`);
    await page.getByRole("link", { name: /^Version 1/ }).click();
    const paper = page.getByRole("article");
    for (const text of [
      "Region Lövdalen",
      "Kommunen svarar för",
      "Regionen svarar för",
      "Familjen orkar inte mer",
      "112",
    ])
      await expect(paper).toContainText(text);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Hämta som PDF" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^sip-k-.*\.pdf$/);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("comes out of Barnets plan and goes back to it, and nobody writes anything twice · S004-15, X-1", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await writtenPlan(anna, agencies, family);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/plan`);
    await expect(page.getByRole("heading", { level: 1, name: "Barnets plan" })).toBeVisible();
    await page.getByRole("button", { name: "Gör om till Samordnad individuell plan (SIP)" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Samordnad individuell plan (SIP)" }),
    ).toBeVisible();
    await expect(page.getByText("Byter skåp till plan 1").first()).toBeVisible();
    await page.getByRole("button", { name: "Gör om till Barnets plan" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Barnets plan" })).toBeVisible();
    await expect(page.getByText("Det som en SIP ska säga")).toHaveCount(0);
  });

  test("shows side by side what two have written about the same goal · X-24", async ({ page, signInAs }) => {
    const { caseId } = await writtenSip(anna, agencies, family);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/plan/sip`);
    const colleague = await page.context().newPage();
    await colleague.goto(`/cases/${caseId}/plan/sip`);
    await colleague.getByLabel("Långsiktigt mål").fill("Kollegans ord.");
    await colleague.getByRole("button", { name: "Spara" }).click();
    await expect(colleague.getByText("Kollegans ord.").first()).toBeVisible();
    await page.getByLabel("Långsiktigt mål").fill("Mina ord.");
    await page.getByRole("button", { name: "Spara" }).click();
    await expect(page.getByText("Kollegans ord.")).toBeVisible();
    await expect(page.getByLabel("Långsiktigt mål")).toHaveValue("Mina ord.");
  });

  test("does not exist while the plan is Barnets plan", async ({ page, signInAs, faults }) => {
    const { caseId } = await heldMeeting(anna, []);
    await startedPlan(anna, caseId);
    await signInAs(anna.personName);
    expect((await page.goto(`/cases/${caseId}/plan/sip`))?.status()).toBe(404);
    expectFault(faults, /404/);
  });
});
