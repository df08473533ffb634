import type { Page } from "@playwright/test";
import { activatedAssessment } from "@/tests/support/assessments";
import { openedCase } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { joined } from "@/tests/support/liftings";
import { anna, ulrika } from "@/tests/support/people";

const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");
const section = (page: Page, legend: string) => page.getByRole("group", { name: legend, exact: true });

async function protection(page: Page, answer: string) {
  await section(page, "Skyddade personuppgifter").getByRole("radio", { name: answer, exact: true }).check();
}

test.describe("barnet", () => {
  test("is registered once the collaboration is activated, and the case is opened with it · S001-2, S001-12", async ({
    page,
    signInAs,
  }) => {
    const assessmentId = await activatedAssessment(anna);
    await signInAs(anna.personName);
    await page.goto(`/assessments/${assessmentId}/child`);
    await page.getByLabel("Förnamn").fill("a".repeat(200));
    await page.getByLabel("Födelsedatum").fill("2017-02-30");
    await page.getByRole("radio", { name: "Personnummer eller samordningsnummer" }).check();
    await page.getByRole("textbox", { name: "Personnummer eller samordningsnummer" }).fill("20170101-2394");
    await page.getByRole("checkbox", { name: "Behöver tolk" }).check();
    await page.getByRole("button", { name: "Registrera barnet och öppna ärendet" }).click();
    await expect(problems(page)).toHaveText([
      "Skriv högst 100 tecken.",
      "Ange en dag som finns, som åååå-mm-dd.",
      "Välj om barnet har skyddade personuppgifter. Välj Vet inte om du inte vet.",
      "Kontrollera siffrorna. Den sista stämmer inte med de andra.",
      "Ange vilket språk tolken ska tala.",
    ]);
    await expect(page.getByLabel("Födelsedatum")).toHaveValue("2017-02-30");
    await expect(page.getByRole("textbox", { name: "Personnummer eller samordningsnummer" })).toHaveValue(
      "20170101-2394",
    );
    await expectAccessible(page);

    await page.getByLabel("Förnamn").fill("Áššu-ليلى 🌱");
    await page.getByLabel("Efternamn").fill("Länta");
    await page.getByLabel("Födelsedatum").fill("2017-01-02");
    await page.getByRole("textbox", { name: "Personnummer eller samordningsnummer" }).fill("170101-2393");
    await protection(page, "Nej");
    await page.getByLabel("Skola och klass").fill("Björkskolan, åk 4");
    await page.getByRole("textbox", { name: /^Språk/ }).fill("nordsamiska");
    await page.getByLabel("Vad vill barnet?").fill("Jag vill spela fotboll.");
    await page.getByLabel("Det här vill jag inte att ni pratar om").fill("Det som hände i somras.");
    await page.getByRole("radio", { name: "I ett samtal" }).check();
    await page.getByRole("button", { name: "Registrera barnet och öppna ärendet" }).click();

    await expect(page.getByRole("heading", { level: 1, name: "Áššu-ليلى 🌱 Länta" })).toBeVisible();
    await expect(page.getByText("20170101-••••")).toBeVisible();
    await expect(page.getByText("2393")).toHaveCount(0);
    await expect(page.getByText("Jag vill spela fotboll.")).toBeVisible();
    await expect(page.getByText(/Ingen vårdnadshavare är registrerad än/)).toBeVisible();
    await expect(page).toHaveTitle("Barnet – Kring");
    await expectAccessible(page);

    await page.goto(`/assessments/${assessmentId}/child`);
    await expect(page.getByRole("link", { name: "Gå till ärendet" })).toBeVisible();
  });

  test("with unknown protection is treated as protected, and a recorded protection is lifted by two · X-10, T26", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna, { protection: "unknown" });
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/child`);
    await expect(page.getByText("Ingen vet än om barnet har skyddade personuppgifter")).toBeVisible();
    await expect(page.getByText("Björkskolan, åk 7")).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Ändra uppgifterna" }).click();
    await expect(page.getByLabel("Skola och klass")).toHaveCount(0);
    await protection(page, "Sekretessmarkering");
    await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
    await expect(page.getByText("Sekretessmarkering")).toBeVisible();

    await page.getByRole("link", { name: "Ändra uppgifterna" }).click();
    await expect(
      section(page, "Skyddade personuppgifter").getByRole("radio", { name: "Nej", exact: true }),
    ).toHaveCount(0);
    await page.getByRole("link", { name: "Ta bort skyddet" }).click();
    await page.getByLabel("Varför behövs skyddet inte längre?").fill("Mamma visade beslutet.");
    await page.getByRole("button", { name: "Föreslå att skyddet tas bort" }).click();
    await expect(page.getByText(`${anna.personName} föreslår att skyddet tas bort`)).toBeVisible();
    await expect(page.getByRole("button", { name: "Spara svaret" })).toHaveCount(0);
    await expectAccessible(page);

    await joined(anna, caseId, ulrika);
    await page.context().clearCookies();
    await signInAs(ulrika.personName);
    await page.goto(`/cases/${caseId}/child/protection`);
    await page.getByRole("radio", { name: /^Ja, ta bort skyddet/ }).check();
    await page.getByRole("button", { name: "Spara svaret" }).click();
    await expect(page.getByText(`${ulrika.personName} bekräftade`)).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/cases/${caseId}/child`);
    await expect(page.getByText("Björkskolan, åk 7")).toBeVisible();
  });

  test("shows both texts when two tabs change it, and overwrites nothing · X-24", async ({
    page,
    context,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    const other = await context.newPage();
    for (const tab of [page, other]) await tab.goto(`/cases/${caseId}/child/edit`);
    await page.getByLabel("Vad vill barnet?").fill("Jag vill sova.");
    await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
    await expect(page.getByText("Jag vill sova.")).toBeVisible();

    await other.getByLabel("Vad vill barnet?").fill("Jag vill spela.");
    await other.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
    await expect(other.getByRole("heading", { name: "Någon annan har ändrat under tiden" })).toBeVisible();
    await expect(other.getByText("Jag vill sova.").first()).toBeVisible();
    await expect(other.getByLabel("Vad vill barnet?")).toHaveValue("Jag vill spela.");
    await other.getByRole("button", { name: "Spara min text ändå" }).click();
    await expect(other.getByRole("blockquote")).toHaveText("Jag vill spela.");
  });
});

test.describe("vårdnadshavare", () => {
  test("are kept apart, with nothing shown to others from the start · X-22", async ({ page, signInAs }) => {
    const { caseId } = await openedCase(anna, { guardians: [] });
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/child`);
    await page.getByRole("link", { name: "Lägg till en vårdnadshavare" }).click();
    await page.getByRole("button", { name: "Spara vårdnadshavaren" }).click();
    await expect(problems(page)).toHaveCount(4);
    for (const box of await section(page, "Vad får personen veta?").getByRole("checkbox").all()) {
      await expect(box).not.toBeChecked();
    }
    await expectAccessible(page);
    await page.getByLabel("Namn", { exact: true }).fill("Risten Länta");
    await page.getByLabel("Relation till barnet").fill("mamma");
    await page.getByLabel("Har vårdnaden från").fill("2013-05-20");
    await protection(page, "Nej");
    await page.getByLabel("Telefon").fill("070-174 06 30");
    await page.getByRole("checkbox", { name: "Får en egen kopia av planen" }).check();
    await page.getByRole("button", { name: "Spara vårdnadshavaren" }).click();
    await expect(page.getByRole("heading", { name: /Risten Länta/ })).toBeVisible();
    await expect(page.getByText("070-174 06 30")).toBeVisible();

    await page.getByRole("link", { name: "Lägg till en vårdnadshavare" }).click();
    await page.getByLabel("Namn", { exact: true }).fill("Per-Anders Holmqvist");
    await page.getByLabel("Relation till barnet").fill("pappa");
    await page.getByLabel("Har vårdnaden från").fill("2013-05-20");
    await page.getByLabel("Telefon").fill("070-174 06 31");
    await protection(page, "Vet inte");
    await page.getByRole("button", { name: "Spara vårdnadshavaren" }).click();
    await expect(page.getByText("Kontaktuppgifter visas inte")).toBeVisible();
    await expect(page.getByText("070-174 06 31")).toHaveCount(0);
    await expectAccessible(page);

    await page.getByRole("link", { name: "Ändra Per-Anders Holmqvist" }).click();
    await page.getByLabel("Har vårdnaden till").fill("2012-01-01");
    await page.getByRole("button", { name: "Spara uppgifterna" }).click();
    await expect(problems(page)).toHaveText([
      "Ange en dag som är samma dag som vårdnaden började eller senare.",
    ]);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Ta bort vårdnadshavaren" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ta bort vårdnadshavaren" }).click();
    await expect(page.getByText("Per-Anders Holmqvist")).toHaveCount(0);
    await expect(page.getByRole("heading", { name: /Risten Länta/ })).toBeVisible();
  });
});
