import type { Page } from "@playwright/test";
import {
  activatedAssessment,
  endedAssessment,
  observed,
  otherServiceAlone,
  startedAssessment,
  walkedAssessment,
  neither,
  together,
  formFor,
} from "@/tests/support/assessments";
import { acknowledgeDuty } from "@/lib/assessments/commands";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { anna, birgitta, emil } from "@/tests/support/people";

const next = (page: Page) => page.getByRole("button", { name: "Spara och gå vidare" }).click();
const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");
const question = (page: Page, name: RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

async function reminded(assessmentId: string): Promise<string> {
  const { version, ...form } = await formFor(anna, assessmentId);
  await acknowledgeDuty(anna, { ...form, version: Number(version) });
  return assessmentId;
}

async function answer(page: Page, option: string, reasoning: string, services: readonly string[] = []) {
  await page.getByRole("radio", { name: option, exact: true }).check();
  for (const service of services) await page.getByLabel(service, { exact: true }).check();
  await page.getByLabel("Varför svarar ni så?").fill(reasoning);
  await next(page);
}

test.describe("en bedömning", () => {
  test("is started by staff of any agency, and interrupts with the duty to report first · S001-1, X-13", async ({
    page,
    signInAs,
  }) => {
    await signInAs(emil.personName);
    await page.goto("/assessments");
    await page.getByRole("link", { name: "Starta en bedömning" }).click();
    await expectAccessible(page);
    await page.getByLabel("Vad ska bedömningen heta?").fill("Åk 7, 20170101-2393");
    await page.getByRole("button", { name: "Starta bedömningen" }).click();
    await expect(problems(page)).toHaveText([
      "Ta bort numret. Namnet på bedömningen får inte visa vem barnet är.",
    ]);
    await expect(page.getByLabel("Vad ska bedömningen heta?")).toHaveValue("Åk 7, 20170101-2393");
    await page.getByLabel("Vad ska bedömningen heta?").fill("Åk 7, hösten");
    await page.getByRole("button", { name: "Starta bedömningen" }).click();

    await question(page, /Det här ersätter inte en orosanmälan/);
    await expect(page.getByRole("link", { name: /^08-/ }).first()).toBeVisible();
    await expectAccessible(page);
    const address = page.url().replace("/reminder", "/questions/observations");
    await page.goto(address);
    await question(page, /Det här ersätter inte en orosanmälan/);
    await page.getByRole("button", { name: "Jag förstår, gå vidare" }).click();
    await question(page, /Vad i barnets\/ungdomens liv har vi uppmärksammat/);
  });

  test("begins with observations, what was seen apart from what was told · S001-3, S001-4", async ({
    page,
    signInAs,
  }) => {
    const assessmentId = await reminded(await startedAssessment(anna));
    await signInAs(anna.personName);
    await page.goto(`/assessments/${assessmentId}`);
    await next(page);
    await expect(page.getByText("Skriv ned minst en iakttagelse innan du går vidare.")).toBeVisible();

    const write = async (source: string, text: string) => {
      await page.getByRole("radio", { name: source }).check();
      await page.getByLabel("Vad har ni uppmärksammat?").fill(text);
      await page.getByRole("button", { name: "Lägg till iakttagelsen" }).click();
      await expect(page.getByRole("listitem").filter({ hasText: text })).toBeVisible();
      await expect(page.getByLabel("Vad har ni uppmärksammat?")).toHaveValue("");
    };
    await write("Vi har sett det själva", "Borta 31 procent sedan september.");
    await write("Barnet eller ungdomen har berättat", "Det är svårast på måndagar.");
    await write("En anhörig har berättat", "Sover dåligt.");
    const own = page.getByRole("region", { name: "Det här har vi sett, hört eller förstått själva" });
    const told = page.getByRole("region", { name: "Det här har barnet eller ungdomen berättat" });
    await expect(own.getByRole("listitem")).toHaveCount(1);
    await expect(told).toContainText("Det är svårast på måndagar.");
    await expect(own).not.toContainText("måndagar");
    await expectAccessible(page);

    await told.getByRole("link", { name: /Ändra/ }).click();
    await question(page, /Ändra iakttagelsen/);
    await page.getByLabel("Vad har ni uppmärksammat?").fill("Måndagar är värst.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Spara iakttagelsen" }).click();
    await expect(told).toContainText("Måndagar är värst.");
    await own.getByRole("button", { name: /Ta bort/ }).click();
    await expect(own).toHaveCount(0);
    await page.getByRole("button", { name: "Ångra borttagningen" }).click();
    await expect(own.getByRole("listitem")).toHaveCount(1);

    await page.getByRole("radio", { name: "Vi har hört det själva" }).check();
    await page.getByLabel("Vad har ni uppmärksammat?").fill("Gråter i korridoren.");
    await next(page);
    await question(page, /Räcker det stöd/);
    await expect(page.getByText("Gråter i korridoren.")).toBeVisible();
  });

  test("ends where own support is enough: no case can be made of it · S001-5, S001-6", async ({
    page,
    signInAs,
  }) => {
    const assessmentId = await reminded(await startedAssessment(anna));
    await observed(anna, assessmentId);
    await signInAs(anna.personName);
    await page.goto(`/assessments/${assessmentId}`);
    await expect(page.getByText("Fråga 2 av högst 4")).toBeVisible();
    await next(page);
    await expect(problems(page)).toHaveText(["Välj ett alternativ."]);
    await page.getByRole("radio", { name: "Ja", exact: true }).check();
    await next(page);
    await expect(problems(page)).toHaveText(["Skriv varför ni svarar så."]);
    await expect(page.getByRole("radio", { name: "Ja", exact: true })).toBeChecked();
    await expectAccessible(page);
    await page.getByLabel("Anpassning").check();
    await page.getByLabel("Varför svarar ni så?").fill("Anpassad skoldag räcker.");
    await next(page);

    await question(page, /Ert eget stöd räcker/);
    await expect(page.getByRole("region", { name: "Det här svaret avgjorde" })).toContainText(
      "Anpassning. Anpassad skoldag räcker.",
    );
    await expectAccessible(page);
    await page.getByRole("button", { name: "Avsluta bedömningen" }).click();
    await expect(page.getByText(/Bedömningen avslutades/)).toBeVisible();
    await expect(page.getByRole("link", { name: "Ändra" })).toHaveCount(0);
    for (const way of ["child", "questions/ownSupport", "other-service"]) {
      await page.goto(`/assessments/${assessmentId}/${way}`);
      await expect(page).toHaveURL(new RegExp(`${assessmentId}/outcome$`));
    }
    await page.goto("/assessments");
    await expect(page.getByRole("region", { name: "Klara" })).toContainText("Ert eget stöd räcker");
    await expectAccessible(page);
  });

  test("finds that one other service alone can help, and asks the family to contact it · S001-7, S001-8, S001-11", async ({
    page,
    signInAs,
  }) => {
    const assessmentId = await reminded(await walkedAssessment(anna, [["ownSupport", "no"]]));
    await signInAs(anna.personName);
    await page.goto(`/assessments/${assessmentId}`);
    await answer(page, "Ja", "Behöver logoped.", ["Hälso- och sjukvård"]);
    await question(page, /En annan verksamhet kan ge stödet/);
    await page.getByRole("button", { name: "Avsluta bedömningen" }).click();
    await page.getByRole("link", { name: "Ta kontakt med den andra verksamheten" }).click();
    await page.getByLabel("Vilken verksamhet?").selectOption(birgitta.agencyName);
    await page.getByRole("radio", { name: "Familjen tar kontakt" }).check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Spara valet" }).click();

    const ways = page.getByRole("region", { name: `Så når du ${birgitta.agencyName}` });
    await expect(ways.getByText("Telefon")).toBeVisible();
    await page.getByLabel("När bad du familjen?").fill("2026-02-30");
    await page.getByRole("button", { name: "Spara när du bad familjen" }).click();
    await expect(problems(page)).toHaveText(["Ange en dag som finns, som åååå-mm-dd."]);
    await page.getByLabel("När bad du familjen?").fill("2026-11-16");
    await page.getByRole("button", { name: "Spara när du bad familjen" }).click();
    await expect(
      page.getByText(`Du bad familjen kontakta ${birgitta.agencyName} den 16 november 2026.`),
    ).toBeVisible();
    await expect(page.getByText(`Antecknat av ${anna.personName}.`)).toBeVisible();
    await page.goto(`/assessments/${assessmentId}/child`);
    await expect(page).toHaveURL(/outcome$/);
  });

  test("contacts the other service only after a verbal consent, which opens nothing else · S001-9, S001-10, Q6", async ({
    page,
    signInAs,
  }) => {
    const assessmentId = await reminded(await endedAssessment(anna, otherServiceAlone));
    await signInAs(anna.personName);
    await page.goto(`/assessments/${assessmentId}/other-service`);
    await page.getByRole("button", { name: "Spara valet" }).click();
    await expect(problems(page)).toHaveText([
      "Välj hur kontakten ska tas.",
      "Välj en verksamhet i listan, eller skriv vad den heter.",
    ]);
    await page.getByLabel("Namn på verksamheten").fill("Logopeden Lövdalen");
    await page.getByRole("radio", { name: "Du tar kontakt, med muntligt samtycke" }).check();
    await page.getByRole("button", { name: "Spara valet" }).click();

    await expect(page.getByText("Kontakten kan du anteckna när samtycket finns.")).toBeVisible();
    await expect(page.getByLabel("När tog du kontakt?")).toHaveCount(0);
    await page.getByLabel("När lämnades samtycket?").fill("2026-11-16");
    await page.getByLabel("Vem lämnade det?").fill("Mamma");
    await page.getByRole("button", { name: "Spara samtycket" }).click();
    await expect(
      page.getByText(
        "Samtycke har lämnats muntligen den 16 november 2026 för kontakt med Logopeden Lövdalen.",
      ),
    ).toBeVisible();

    await page.getByLabel("När tog du kontakt?").fill("2026-11-17");
    await page.getByLabel("Vem talade du med?").fill("Receptionen");
    await page.getByRole("button", { name: "Spara kontakten" }).click();
    await expect(problems(page)).toHaveText([/Be verksamheten kontakta familjen/]);
    await page.getByLabel(/Jag bad verksamheten kontakta/).check();
    await page.getByLabel(/När vill du kontrollera/).fill("2026-12-01");
    await page.getByRole("button", { name: "Spara kontakten" }).click();
    await expect(
      page.getByText("Du talade med Receptionen den 17 november 2026 och bad dem kontakta familjen."),
    ).toBeVisible();
    await expectAccessible(page);
    await page.goto("/assessments");
    await expect(
      page.getByText("Kontrollera senast 1 december 2026 att kontakten blev av").first(),
    ).toBeVisible();
  });

  test("activates the collaboration with the services thought of, among the six kinds at least · S001-12, S001-13, S001-14", async ({
    page,
    signInAs,
  }) => {
    const assessmentId = await reminded(await walkedAssessment(anna, []));
    await signInAs(anna.personName);
    await page.goto(`/assessments/${assessmentId}/questions/together`);
    await question(page, /Räcker det stöd/);
    await answer(page, "Nej", "Frånvaron har inte minskat.");
    await question(page, /annan verksamhet kan stödja/);
    await answer(page, "Nej", "Flera behöver hjälpas åt.");
    await question(page, /stödja barnet\/ungdomen med tillsammans/);
    for (const kind of [
      "Hälso- och sjukvård",
      "Förskola",
      "Skola",
      "Socialtjänst",
      "Frivilligsektorn",
      "Polis",
    ]) {
      await expect(page.getByLabel(kind, { exact: true })).toHaveCount(1);
    }
    await answer(page, "Ja", "Vi och socialtjänsten tillsammans.", ["Socialtjänst", "Hälso- och sjukvård"]);
    await question(page, /Samverkan aktiveras/);

    const changed = page.getByRole("region", { name: "Dina svar hittills" });
    await changed.getByRole("link", { name: /Ändra.*Räcker det stöd/ }).click();
    await expect(page.getByLabel("Varför svarar ni så?")).toHaveValue("Frånvaron har inte minskat.");
    await answer(page, "Ja", "Nu räcker det.");
    await question(page, /Ert eget stöd räcker/);
    await page.goBack();
    await question(page, /Räcker det stöd/);
    await expect(page.getByText("Tidigare svar på frågan")).toBeVisible();
    await answer(page, "Nej", "Vi tänkte om.");
    await question(page, /annan verksamhet kan stödja/);
    await answer(page, "Nej", "Flera behövs.");
    await question(page, /stödja barnet\/ungdomen med tillsammans/);
    await answer(page, "Ja", "Tillsammans.", ["Socialtjänst"]);
    await expect(page.getByRole("region", { name: "Det här svaret avgjorde" })).toContainText("Socialtjänst");
    await page.getByRole("button", { name: "Aktivera samverkan" }).click();
    await question(page, /Registrera barnet/);
  });

  test("goes back to the first question with a note when no way fits, and advises who does not know · Q1", async ({
    page,
    signInAs,
  }) => {
    const assessmentId = await reminded(await walkedAssessment(anna, neither));
    await signInAs(anna.personName);
    await page.goto(`/assessments/${assessmentId}`);
    await question(page, /Ingen av vägarna passar/);
    await expect(page.getByRole("link", { name: "Gör en orosanmälan nu" })).toBeVisible();
    await page.getByRole("button", { name: "Spara och börja om" }).click();
    await expect(problems(page)).toHaveText(["Skriv vad ni kom fram till innan du börjar om."]);
    await expectAccessible(page);
    await page.getByLabel("Vad kom ni fram till?").fill("Chefen vill att vi frågar Första linjen utan namn.");
    await page.getByRole("button", { name: "Spara och börja om" }).click();
    await question(page, /Vad i barnets/);
    await page.getByText("Tidigare svar på frågan").click();
    await expect(page.getByText(/Chefen vill att vi frågar/)).toBeVisible();
    await next(page);
    await page.getByRole("radio", { name: /Vet inte/ }).check();
    await next(page);
    await question(page, /Prata med din chef eller konsultera/);
    await expect(page.getByRole("button", { name: /Avsluta|Aktivera/ })).toHaveCount(0);
  });

  test("keeps both texts when two tabs answer, and makes one answer of a double click · X-24", async ({
    page,
    context,
    signInAs,
  }) => {
    const assessmentId = await reminded(await walkedAssessment(anna, []));
    await signInAs(anna.personName);
    await page.goto(`/assessments/${assessmentId}`);
    const other = await context.newPage();
    await other.goto(`/assessments/${assessmentId}`);
    await answer(page, "Nej", "Första fliken.");
    await question(page, /annan verksamhet/);
    await other.getByRole("radio", { name: "Ja", exact: true }).check();
    await other.getByLabel("Varför svarar ni så?").fill("Andra fliken.");
    await other.getByRole("button", { name: "Spara och gå vidare" }).dblclick();
    await expect(other.getByRole("heading", { name: "Någon annan har ändrat under tiden" })).toBeVisible();
    await expect(other.getByLabel("Varför svarar ni så?")).toHaveValue("Andra fliken.");
    await other.getByRole("button", { name: "Spara min text ändå" }).click();
    await question(other, /Ert eget stöd räcker/);
  });

  test("does not exist for a colleague, nor under a made-up address", async ({ page, signInAs, faults }) => {
    const assessmentId = await activatedAssessment(anna);
    await signInAs("Ulrika Frisk");
    for (const id of [assessmentId, crypto.randomUUID(), "inget-id"]) {
      await page.goto(`/assessments/${id}/outcome`);
      await expect(page.getByRole("heading", { name: "Vi hittar inte sidan" })).toBeVisible();
    }
    faults.length = 0;
  });

  test("is printed with what was seen apart from what was told · S001-4", async ({ page, signInAs }) => {
    const assessmentId = await walkedAssessment(anna, together);
    await signInAs(anna.personName);
    await page.goto(`/assessments/${assessmentId}/outcome`);
    await page.getByRole("link", { name: "Skriv ut bedömningen" }).click();
    const seen = page.getByRole("heading", { name: "Det vi själva har sett, hört eller förstått" });
    await expect(seen).toBeVisible();
    await expect(page.getByText("Borta från skolan varje måndag.")).toBeVisible();
    await expectAccessible(page);
    const [paper] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Spara som PDF" }).click(),
    ]);
    expect(paper.suggestedFilename()).toMatch(/^bedomning-b-[0-9a-f]{6}-\d{4}-\d\d-\d\d\.pdf$/);
  });
});
