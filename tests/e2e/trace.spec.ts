import { readFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { openedCase } from "@/tests/support/cases";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { drawnSample } from "@/tests/support/log-samples";
import { anna, fadumo, ingrid, vendela } from "@/tests/support/people";

let owner: pg.Client;
test.beforeAll(async () => {
  owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
});
test.afterAll(() => owner.end());

const count = async (act: string) => {
  const { rows } = await owner.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM audit_events WHERE act = $1",
    [act],
  );
  return rows[0]?.count ?? 0;
};

test.describe("loggen", () => {
  // Red once with links that fetch ahead: thirteen readings before a click. Red once with case.read not appended.
  test("counts a reading for each click, and none for a link that is only seen or pointed at · X-9, T69", async ({
    page,
    signInAs,
  }) => {
    await openedCase(anna);
    await openedCase(anna);
    await signInAs(anna.personName);
    const before = await count("case.read");
    await page.goto("/cases");
    const links = page.getByRole("main").locator('a[href^="/cases/"]');
    const shown = Math.min(await links.count(), 8);
    expect(shown).toBeGreaterThan(2);
    for (let index = 0; index < shown; index += 1) await links.nth(index).hover();
    await page.waitForLoadState("networkidle");
    expect(await count("case.read")).toBe(before);
    const clicks = [0, 2, 1];
    for (const index of clicks) {
      await page.goto("/cases");
      await links.nth(index).hover();
      await links.nth(index).click();
      await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}/);
    }
    await expect.poll(() => count("case.read")).toBe(before + clicks.length);
  });

  // Red once with withActor going on without an event that could not be appended: the page answered 200.
  test("that cannot be written keeps everything back, with status 503 and a sentence · T70", async ({
    page,
    signInAs,
    faults,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await owner.query("BEGIN");
    await owner.query("LOCK TABLE audit_events IN ACCESS EXCLUSIVE MODE");
    try {
      for (const path of [`/cases/${caseId}/child`, "/cases"]) {
        const answer = await page.goto(path);
        expect(answer?.status()).toBe(503);
        await expect(page.getByRole("heading", { name: "Vi kan inte visa sidan just nu" })).toBeVisible();
        await expect(page.getByText("Länta")).toHaveCount(0);
        await expectAccessible(page);
        expectFault(faults, /503/);
      }
      const paper = await page.request.get(`/api/papers/access-log/${caseId}?for=child`);
      expect([paper.status(), await paper.text()]).toEqual([503, ""]);
    } finally {
      await owner.query("ROLLBACK");
    }
    await page.getByRole("link", { name: "Försök igen" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Mina ärenden/ })).toBeVisible();
  });

  test("holds what was asked for and refused, and the answer does not tell whether it exists · X-9, X-20, T01", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(fadumo.personName);
    const before = await count("access.denied");
    const ids = [caseId, randomUUID()];
    for (const path of ["/cases/ID/plan", "/api/papers/access-log/ID?for=child"]) {
      const answers = await Promise.all(
        ids.map(async (id) => {
          const answer = await page.request.get(path.replace("ID", id));
          return [answer.status(), (await answer.text()).replaceAll(id, "ID").length];
        }),
      );
      expect(answers[0]?.[0]).toBe(404);
      expect(Math.abs(Number(answers[0]?.[1]) - Number(answers[1]?.[1]))).toBeLessThan(64);
    }
    expect(await count("access.denied")).toBe(before + 4);
    const { rows } = await owner.query(
      "SELECT person_id, case_id, outcome, detail->>'page' AS page FROM audit_events WHERE subject_id = $1 AND act = 'access.denied' ORDER BY page",
      [caseId],
    );
    expect(rows).toEqual([
      { person_id: fadumo.personId, case_id: null, outcome: "denied", page: "/api/papers/access-log/[id]" },
      { person_id: fadumo.personId, case_id: null, outcome: "denied", page: "/cases/[id]/plan" },
    ]);
  });
});

test("Vem har läst? tells it in sentences, and is handed to a guardian as a paper · X-9, X-22", async ({
  page,
  signInAs,
}) => {
  const { caseId } = await openedCase(anna, { guardians: ["Risten Länta", "Nils Länta"] });
  await signInAs(anna.personName);
  await page.goto(`/cases/${caseId}`);
  await page.getByRole("link", { name: "Se vem som har läst" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vem har läst?" })).toBeVisible();
  await expect(page.getByText("Du läste ärendet.")).toBeVisible();
  await expect(page.getByText(/Elevhälsan Björkskolan · arbetade i ärendet/).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Utdrag till Risten Länta" }).click();
  const paper = page.getByRole("article");
  await expect(paper).toContainText("Skolsköterska, Elevhälsan Björkskolan");
  await expect(paper).not.toContainText("Nils");
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Hämta som PDF" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^vem-har-last-.*\.pdf$/);
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe("%PDF-");
  await page.goto(`/cases/${caseId}/access-log`);
  await expect(page.getByText("Du hämtade listan över vem som har läst som fil.")).toBeVisible();
});

test("the data protection officer reads the log and judges nothing · X-9", async ({ page, signInAs }) => {
  const { sampleId } = await drawnSample(ingrid);
  await signInAs(vendela.personName);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Granska loggen" })).toBeVisible();
  await expect(page.getByText("Den som granskar loggen bedömer dem.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Dra veckans stickprov" })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`/log-review/samples/${sampleId}`);
  await expect(page.getByText("Inte bedömd än.")).toHaveCount(3);
  await expect(page.getByText("Stickprovet är inte undertecknat än.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Spara bedömningen" })).toHaveCount(0);
  await expectAccessible(page);
});

test("the log reviewer finds, draws, judges and signs · X-9, T84", async ({ page, signInAs }) => {
  await openedCase(anna);
  await owner.query(
    `UPDATE audit_events SET at = date_trunc('week', now()) - interval '3 days' + interval '23 hours'
     WHERE seq IN (SELECT seq FROM audit_events WHERE act = 'case.read' ORDER BY seq LIMIT 3)`,
  );
  await signInAs(ingrid.personName);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Granska loggen" })).toBeVisible();
  await expect(page.getByText("Länta")).toHaveCount(0);
  await expectAccessible(page);
  const [day] = (
    await owner.query<{ day: string }>(
      "SELECT (date_trunc('week', now()) - interval '7 days')::date::text AS day",
    )
  ).rows;
  await page.goto(`/log-review?from=${day?.day ?? ""}&kind=readings`);
  await expect(page.getByText(/på natten/).first()).toBeVisible();

  await page.getByRole("button", { name: "Dra veckans stickprov" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Stickprov/ })).toBeVisible();
  await expectAccessible(page);
  const first = page.getByRole("region", { name: /^1\./ });
  await first.getByRole("radio", { name: "Behöver utredas" }).check();
  await first.getByRole("button", { name: "Spara bedömningen" }).click();
  await expect(first.getByRole("link", { name: "Skriv vad som behöver utredas." })).toBeVisible();
  await first.getByLabel("Anteckning").fill("Läste sent på kvällen utan möte nästa dag.");
  await first.getByRole("button", { name: "Spara bedömningen" }).click();
  await expect(first.getByText("Läste sent på kvällen")).toBeVisible();
  const open = page.getByRole("button", { name: "Spara bedömningen" });
  while ((await open.count()) > 0) {
    const left = await open.count();
    await page.getByRole("radio", { name: "Motiverad" }).first().check();
    await open.first().click();
    await expect(open).toHaveCount(left - 1);
  }
  await page.getByRole("button", { name: "Skriv under stickprovet" }).click();
  await expect(page.getByText(/^Undertecknat .* av Ingrid Solberg\.$/)).toBeVisible();
});
