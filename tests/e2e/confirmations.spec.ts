import { fixPlan } from "@/lib/plans/commands";
import { addDays } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { anna, emil, fadumo } from "@/tests/support/people";
import { fixedPlan, fixForm, handedCopy } from "@/tests/support/plans";

const social = fadumo.agencyId;
const family = { guardians: ["Risten Länta", "Per-Anders Holmqvist"] };

test.describe("bekräftelserna", () => {
  test("are noted party by party for exactly one version, and a new version starts without · X-14, S004-33, X-22", async ({
    page,
    signInAs,
    faults,
  }) => {
    const plan = await fixedPlan(anna, [social, emil.agencyId], family);
    const { caseId } = plan;
    await handedCopy(anna, plan, `agency-${social}`, { way: "kring" });
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/plan`);
    await expect(page.getByText("0 av 6 har bekräftat version 1.")).toBeVisible();
    await page.getByRole("link", { name: "Se och anteckna svaren" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Bekräftelser" })).toBeVisible();
    await expect(page.getByText("Verksamheten har inte fått sin kopia av versionen än.")).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("link", { name: "Anteckna svaret Per-Anders Holmqvist" }).click();
    await page.getByRole("button", { name: "Spara svaret" }).click();
    await expect(page.getByText("Välj vad svaret blev.").first()).toBeVisible();
    await page.getByRole("radio", { name: "Ville inte bekräfta" }).check();
    await page.getByLabel("Varför?").fill("Vill läsa hemma först.");
    await page.getByLabel("Vilken dag svarade Per-Anders Holmqvist?").fill(addDays(today, 1));
    await page.getByRole("button", { name: "Spara svaret" }).click();
    await expect(page.getByText("Dagen har inte kommit än.")).toBeVisible();
    await expect(page.getByLabel("Varför?")).toHaveValue("Vill läsa hemma först.");
    await expectAccessible(page);
    await page.getByLabel("Vilken dag svarade Per-Anders Holmqvist?").fill(today);
    await page.getByRole("button", { name: "Spara svaret" }).click();
    await page.waitForURL(/\/plan\/confirmations\?version=/);
    await expect(page.getByRole("row", { name: /Per-Anders Holmqvist.*Ville inte bekräfta/ })).toBeVisible();

    await page.getByRole("link", { name: "Anteckna svaret Elle-Máret" }).click();
    await page.getByRole("radio", { name: "Bekräftar version 1" }).check();
    await page.getByRole("button", { name: "Spara svaret" }).click();
    await page.waitForURL(/\/plan\/confirmations\?version=/);
    await page.getByRole("link", { name: `Anteckna svaret ${anna.agencyName}` }).click();
    await page.getByRole("button", { name: "Bekräfta version 1" }).click();
    await page.waitForURL(/\/plan\/confirmations\?version=/);
    await expect(page.getByText("2 av 6 har bekräftat version 1")).toBeVisible();

    await fixPlan(anna, await fixForm(anna, caseId));
    await page.reload();
    await expect(
      page.getByText("Det finns en senare version. Bara den senaste kan bekräftas."),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: /^Anteckna svaret/ })).toHaveCount(0);
    await page.goto(`/cases/${caseId}/plan/confirmations`);
    await expect(page.getByText("0 av 6 har bekräftat version 2")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Nytt i version 2 mot version 1" })).toBeVisible();
    await expectAccessible(page);

    await page.context().clearCookies();
    await signInAs(fadumo.personName);
    expect((await page.goto(`/cases/${caseId}/plan/confirmations`))?.status()).toBe(404);
    expectFault(faults, /404/);
  });

  test("are an invited agency's own button on the copy it was handed · X-14, S004-33, T06", async ({
    page,
    signInAs,
  }) => {
    const plan = await fixedPlan(anna, [social, emil.agencyId], family);
    const disclosureId = await handedCopy(anna, plan, `agency-${social}`, { way: "kring" });
    const copy = `/invitations/${plan.invitationIds[social]}/plan/${disclosureId}`;
    await signInAs(fadumo.personName);
    await page.goto(copy);
    await expect(page.getByRole("heading", { name: "Bekräfta planen" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Bekräfta version 1" }).click();
    await expect(page.getByText("Ni har bekräftat version 1")).toBeVisible();
    await expect(page.getByRole("button", { name: "Bekräfta version 1" })).toHaveCount(0);
    await expectAccessible(page);

    const second = await fixedPlan(anna, [social], family);
    const older = await handedCopy(anna, second, `agency-${social}`, { way: "kring" });
    await fixPlan(anna, await fixForm(anna, second.caseId));
    await page.goto(`/invitations/${second.invitationIds[social]}/plan/${older}`);
    await expect(page.getByText(/^En senare version av planen är fastställd/)).toBeVisible();
    await expect(page.getByRole("button", { name: /^Bekräfta version/ })).toHaveCount(0);
  });
});
