import { randomUUID } from "node:crypto";
import { closeCase } from "@/lib/cases/commands";
import { closeCaseSchema } from "@/lib/cases/schemas";
import { addressOf, routeTable } from "@/tests/abuse/route-table";
import { caseVersion } from "@/tests/support/cases";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { anna, fadumo, samira } from "@/tests/support/people";
import { plannedIds } from "@/tests/support/route-worlds";

const routes = Object.entries(routeTable)
  .filter(([route]) => /^\/(cases\/\[caseId\]|meetings\/\[meetingId\])/.test(route))
  .flatMap(([route, row]) =>
    "world" in row && row.opens === "caseWorker" && row.world === "planned" ? [route] : [],
  );

async function closedCase() {
  const ids = await plannedIds(anna, fadumo, samira, "Risten Länta");
  const { caseId = "" } = ids;
  const version = String(await caseVersion(anna, caseId));
  const ending = { reason: "moved", summary: "Familjen har flyttat.", familySaid: "" };
  await closeCase(anna, closeCaseSchema.parse({ idempotencyKey: randomUUID(), version, caseId, ...ending }));
  return ids;
}

test.describe("ett avslutat ärende", () => {
  test.setTimeout(180_000);

  test("can be read on every page, and changed on none but the one that opens it again · X-7", async ({
    page,
    signInAs,
    faults,
  }) => {
    const ids = await closedCase();
    await signInAs(anna.personName);
    const thatSave: [string, string[]][] = [];
    for (const route of routes) {
      await page.goto(addressOf(route, ids));
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      const buttons = page.getByRole("main").locator("form:not([method=get]) button:enabled:visible");
      const words = await buttons.evaluateAll((all) => all.map((button) => button.textContent));
      if (words.length > 0) thatSave.push([route, words]);
    }
    expectFault(faults, /404.*case-workers\/end/);
    expect(thatSave).toEqual([["/cases/[caseId]/closure", ["Öppna ärendet igen"]]]);
  });

  test("shows its plan as the version that was in force, and its notes and areas as they are · X-7", async ({
    page,
    signInAs,
  }) => {
    const { caseId, meetingId, versionId } = await closedCase();
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/plan`);
    await page.waitForURL(new RegExp(`/plan/versions/${versionId}$`));
    for (const path of ["needs", `meetings/${meetingId}/notes`]) {
      await page.goto(`/cases/${caseId}/${path}`);
      await expect(page.getByText("Ärendet kan läsas men inte ändras.")).toBeVisible();
      await expectAccessible(page);
    }
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByRole("heading", { name: "Att göra" })).toHaveCount(0);
  });
});
