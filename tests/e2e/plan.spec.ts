import { addMonths } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { heldMeeting } from "@/tests/support/meetings";
import { anna, emil, fadumo } from "@/tests/support/people";
import { fixedPlan, handedCopy } from "@/tests/support/plans";

const agencies = [fadumo.agencyId, emil.agencyId];
const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };

test.describe("planen", () => {
  test("is written row by row, lists all that remains at once, and is fixed with the family's part · S001-58, S001-59, X-15", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await heldMeeting(anna, agencies, family);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/plan`);
    await expect(page.getByText("Ersätter inte respektive verksamhets dokumentation")).toBeVisible();
    await page.getByRole("button", { name: "Börja skriva planen" }).click();
    await expect(page.getByText("3 saker återstår innan planen kan fastställas")).toBeVisible();

    const safe = page.getByRole("region", { name: "Trygg" });
    await safe.getByLabel("Mål").fill("Går till lektionerna.");
    await safe.getByRole("button", { name: "Lägg till ett mål" }).click();
    await expect(safe.getByRole("heading", { name: "Går till lektionerna." })).toBeVisible();

    await safe.getByLabel("Vad", { exact: true }).fill("Ringer på måndagar");
    await safe.getByLabel("Vem", { exact: true }).selectOption(emil.agencyName);
    await safe.getByLabel("När", { exact: true }).fill(addMonths(today, 1));
    await safe.getByRole("button", { name: "Lägg till", exact: true }).click();
    await expect(safe.getByText("Ringer på måndagar").first()).toBeVisible();
    await expectAccessible(page);

    await safe.getByRole("button", { name: "Ta bort Ringer på måndagar" }).click();
    await page.getByRole("button", { name: "Ångra" }).click();
    await expect(safe.getByText("Ringer på måndagar").first()).toBeVisible();

    await page.getByRole("radio", { name: "Ja, vi bestämmer en dag" }).check();
    await page.getByLabel("Dag för nästa möte").fill(addMonths(today, 2));
    await page.getByRole("button", { name: "Spara nästa möte" }).click();
    await expect(page.getByText("Allt som behövs för att fastställa planen finns.")).toBeVisible();

    await page.getByRole("link", { name: "Fastställ planen" }).click();
    await page.getByRole("radio", { name: "Familjen var med på mötet" }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Fastställ version 1" }).click();
    await expect(page.getByRole("heading", { name: "Kopior av planen" })).toBeVisible();
  });

  test("says on the screen and on the paper that it replaces nobody's records · S001-60", async ({
    page,
    signInAs,
  }) => {
    const { caseId, versionId } = await fixedPlan(anna, agencies, family);
    await signInAs("Anna Bergström");
    for (const address of [`/cases/${caseId}/plan`, `/cases/${caseId}/plan/versions/${versionId}`]) {
      await page.goto(address);
      await expect(
        page.getByText("Ersätter inte respektive verksamhets dokumentation").first(),
      ).toBeVisible();
    }
    await expect(page.getByRole("article")).toContainText(
      "Ersätter inte respektive verksamhets dokumentation.",
    );
  });

  test("shows a map with its list, and how every party gets a copy · S001-61, S001-62, S001-66", async ({
    page,
    signInAs,
  }) => {
    const { caseId, versionId } = await fixedPlan(anna, agencies, family);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/plan/versions/${versionId}`);
    await expect(page.getByRole("img", { name: /Elle-Máret i mitten/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Vem gör vad, verksamhet för verksamhet" })).toBeVisible();
    await expectAccessible(page);

    await page.goto(`/cases/${caseId}/plan/copies`);
    await expect(page.getByText("5 kopior återstår.")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Lämna ut kopian Elle-Máret" }).click();
    await page.getByRole("radio", { name: "På papper vid mötet" }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Lämna ut kopian" }).click();
    await expect(page.getByText("4 kopior återstår.")).toBeVisible();
    await expect(page.getByRole("row", { name: /Elle-Máret/ })).toContainText("Utlämnad av Anna Bergström");
  });

  test("shows each agency's own mission to whoever says who does what · S002-12", async ({
    page,
    signInAs,
  }) => {
    const { caseId, interventionId } = await fixedPlan(anna, agencies, family);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/plan/interventions/${interventionId}`);
    await page.getByText("Vad är verksamheternas uppdrag?").click();
    await expect(page.getByText(/^Öppen verksamhet för unga mellan 12 och 18 år/)).toBeVisible();
    await expect(page.getByText(/^Stöd till barn, unga och familjer\./)).toBeVisible();
    await expectAccessible(page);
  });

  test("is printed at the meeting and handed there to everybody, the child and both parents too · S004-18, S001-63", async ({
    page,
    signInAs,
  }) => {
    const { caseId, versionId } = await fixedPlan(anna, agencies, family);
    await signInAs("Anna Bergström");
    const pdf = await page.request.get(`/api/papers/plan/${versionId}`);
    expect(pdf.headers()["content-type"]).toBe("application/pdf");
    for (const name of ["Elle-Máret", ...family.guardians, fadumo.agencyName, emil.agencyName]) {
      await page.goto(`/cases/${caseId}/plan/copies`);
      await page.getByRole("link", { name: `Lämna ut kopian ${name}` }).click();
      await page.getByRole("radio", { name: "På papper vid mötet" }).check();
      await page.getByRole("button", { name: "Lämna ut kopian" }).click();
      await expect(page.getByRole("row", { name: new RegExp(name) })).toContainText("På mötet");
    }
    await expect(page.getByRole("link", { name: /^Lämna ut kopian/ })).toHaveCount(0);
  });

  test("has a page of the child's own, short and with symbols, as PDF too · X-11, X-22", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await fixedPlan(anna, agencies, family);
    await signInAs("Anna Bergström");
    await page.goto(`/cases/${caseId}/plan/copies`);
    await page.getByRole("link", { name: "Min plan, barnets egen sida" }).click();
    const paper = page.getByRole("article");
    await expect(paper.getByRole("heading", { level: 1, name: "Min plan" })).toBeVisible();
    for (const heading of ["Det här ska hända", "Den här personen kan jag ringa", "Nästa gång vi ses"])
      await expect(paper.getByRole("heading", { level: 2, name: heading })).toBeVisible();
    await expect(paper).toContainText("Byter skåp till plan 1");
    await expectAccessible(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Hämta som PDF" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^min-plan-k-.*\.pdf$/);
  });

  test("reaches an invited agency, which is told to save it now · X-4, X-19", async ({ page, signInAs }) => {
    const plan = await fixedPlan(anna, agencies, family);
    await handedCopy(anna, plan, `agency-${fadumo.agencyId}`, { way: "kring" });
    await signInAs("Fadumo Hassan Nuur");
    await page.goto(`/invitations/${plan.invitationIds[fadumo.agencyId] ?? ""}`);
    await page.getByRole("link", { name: "Barnets plan, version 1" }).click();
    await expect(
      page.getByText(
        "Spara planen i er egen journal eller akt nu. Tas samtycket tillbaka visas den inte längre här.",
      ),
    ).toBeVisible();
    await expect(page.getByText(`Kopia till ${fadumo.agencyName}`)).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Hämta som PDF" }).click();
    expect((await download).suggestedFilename()).toMatch(/^barnets-plan-k-[a-z0-9]+-\d{4}-\d{2}-\d{2}\.pdf$/);
  });
});
