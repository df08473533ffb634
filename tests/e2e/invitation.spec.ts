import type { Page } from "@playwright/test";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { consented, openedCase, today } from "@/tests/support/cases";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import {
  caseToInviteTo,
  considerationForm,
  invitedCase,
  neededIn,
  plannedMeeting,
} from "@/tests/support/invitations";
import { anna, birgitta, emil, fadumo, leila, mikael } from "@/tests/support/people";

const [social, bup, navet] = [fadumo.agencyId, mikael.agencyId, emil.agencyId];
async function savePreparation(page: Page) {
  await page.getByRole("button", { name: "Spara valen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kallelser och inbjudningar" })).toBeVisible();
}
const main = (page: Page) => page.getByRole("main");
const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");

test.describe("kallelser och inbjudningar", () => {
  test("name who is missing in the consent, and ask no one past it · S001-25, S001-18", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await caseToInviteTo(anna, [social]);
    for (const agencyId of [bup, navet]) await considerAgency(anna, considerationForm(caseId, agencyId));
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations`);
    await expect(
      page.getByText("Utan samtycke kan vi inte bjuda in BUP Lövdalen och Fritidsgården Navet."),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: "Förbered BUP Lövdalen" })).toHaveCount(0);
    await page.getByRole("link", { name: "Registrera ett samtycke" }).click();
    await expect(page).toHaveURL(new RegExp(`/cases/${caseId}/consents/new`));
  });

  test("are prepared with kind and way, read before they go, and followed until they are answered · S001-29, S001-35, S001-38", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await caseToInviteTo(anna, [social, navet]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations`);
    await page.getByRole("link", { name: "Förbered Fritidsgården Navet" }).click();
    await page.getByRole("radio", { name: "Inbjudan" }).check();
    await page.getByRole("radio", { name: "Telefon: 08-465 004 06" }).check();
    await savePreparation(page);
    await page.getByRole("link", { name: "Förbered Socialtjänsten barn och unga" }).click();
    await page.getByRole("radio", { name: "Kallelse" }).check();
    await page.getByRole("radio", { name: "I Kring" }).check();
    await expectAccessible(page);
    await savePreparation(page);

    await page.getByRole("link", { name: "Granska och skicka" }).click();
    const toNavet = page.getByRole("region", { name: "Till Fritidsgården Navet" });
    await expect(
      toNavet.getByText(
        "Elevhälsan Björkskolan bjuder in er till ett samverkansmöte om Elle-Máret Länta, 13 år.",
      ),
    ).toBeVisible();
    await expect(toNavet.getByText("08-465 004 06")).toBeVisible();
    await expect(toNavet.getByText("Socialtjänsten")).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Skicka till 2 verksamheter" }).dblclick();
    await expect(page.getByText("2 verksamheter är tillfrågade.")).toBeVisible();

    await page.getByRole("link", { name: "Till kallelser och inbjudningar" }).click();
    await expect(main(page).getByText("Skickad", { exact: true })).toHaveCount(2);
    await page.getByRole("link", { name: "Öppna Fritidsgården Navet" }).click();
    await page.getByRole("radio", { name: "Ersättare kommer" }).check();
    await page.getByRole("radio", { name: "Per telefon" }).check();
    await page.getByRole("button", { name: "Spara svaret" }).click();
    await expect(problems(page)).toHaveText(["Skriv vem som kommer i stället."]);
    await page.getByLabel("Namn").fill("Lo Engdahl");
    await page.getByRole("button", { name: "Spara svaret" }).click();
    await expect(page.getByText(/Lo Engdahl svarade .*, per telefon\./)).toBeVisible();
    await expectAccessible(page);
  });

  test("are not sent to specialist care that does not know the child: its counterpart is asked · S001-30, S001-32, S001-34", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await caseToInviteTo(anna, [bup]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations/prepare/${bup}`);
    await page
      .getByRole("group", { name: /etablerad vårdkontakt med BUP/ })
      .getByRole("radio", { name: "Vet inte" })
      .check();
    await page.getByRole("button", { name: "Spara valen" }).click();
    await expect(page.getByText("BUP Lövdalen kan inte kallas")).toBeVisible();
    await expect(page.getByText(/känner barnet eller ungdomen genom en etablerad vårdkontakt/)).toBeVisible();
    await expect(page.getByText(/Första linjen Lövdalen saknas i samtycket/)).toBeVisible();
    await expect(page.getByRole("button", { name: /kalla/i })).toHaveCount(0);
    await expectAccessible(page);

    const opened = await caseToInviteTo(anna, [bup, leila.agencyId]);
    await page.goto(`/cases/${opened.caseId}/invitations/prepare/${bup}`);
    await page
      .getByRole("group", { name: /etablerad vårdkontakt med BUP/ })
      .getByRole("radio", { name: "Nej" })
      .check();
    await page.getByRole("button", { name: "Spara valen" }).click();
    await page.getByRole("button", { name: "Bjud in Första linjen Lövdalen i stället" }).click();
    await expect(page.getByText("I stället för BUP Lövdalen.")).toBeVisible();
    await page.getByRole("link", { name: "Granska och skicka" }).click();
    await expect(page.getByRole("heading", { name: "Inbjudan till samverkansmöte" })).toBeVisible();
    await page.getByRole("button", { name: "Skicka till en verksamhet" }).click();
    await expect(page.getByText("En verksamhet är tillfrågad.")).toBeVisible();
  });

  test("ask of a specialist who says so, since when and whether it is why they should come · S001-31, S001-33, Q9", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await caseToInviteTo(anna, [bup]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/considered`);
    await expect(
      page.getByRole("listitem").filter({ hasText: "Habiliteringen Lövdalen" }).getByText("Specialistvård"),
    ).toBeVisible();
    await page.goto(`/cases/${caseId}/invitations/prepare/${bup}`);
    await page
      .getByRole("group", { name: /etablerad vårdkontakt med BUP/ })
      .getByRole("radio", { name: "Ja" })
      .first()
      .check();
    await page.getByRole("button", { name: "Spara valen" }).click();
    await expect(problems(page)).toHaveCount(4);
    await page.getByLabel("Vem säger det?").fill("Mamma berättar.");
    await page.getByLabel("Vilken dag fick du veta det?").fill(today);
    await page
      .getByRole("group", { name: /relevant för mötet/ })
      .getByRole("radio", { name: "Nej" })
      .check();
    await page.getByLabel("Varför, eller varför inte?").fill("Gäller ett brutet ben.");
    await page.getByRole("button", { name: "Spara valen" }).click();
    await expect(page.getByText("Orsaken till vårdkontakten är inte relevant för mötet.")).toBeVisible();
    await page
      .getByRole("group", { name: /relevant för mötet/ })
      .getByRole("radio", { name: "Ja" })
      .check();
    await page.getByLabel("Varför, eller varför inte?").fill("Behandlingen påverkar skoldagen.");
    await page.getByRole("button", { name: "Spara valen" }).click();
    await expect(main(page).getByText("Inte skickad", { exact: true })).toBeVisible();
  });

  test("are called in Link by hand, and given on paper to who has none · S001-27, S001-28, Q10", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await caseToInviteTo(anna, [birgitta.agencyId, social]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations/prepare/${birgitta.agencyId}`);
    await expect(page.getByText("Kallelse i Link sker enligt rutin.")).toBeVisible();
    await page.getByRole("radio", { name: "I Link" }).check();
    await savePreparation(page);
    await page.goto(`/cases/${caseId}/invitations/prepare/${social}`);
    await page.getByRole("radio", { name: /^Brev:/ }).check();
    await savePreparation(page);
    await page.goto(`/cases/${caseId}/invitations/check`);
    await page.getByRole("button", { name: "Skicka till 2 verksamheter" }).click();
    await page.getByRole("link", { name: "Visa blanketten: Socialtjänsten barn och unga" }).click();
    await expect(
      page.getByRole("heading", { level: 1, name: "Samverkansmöte enligt Kronobarnsmodellen" }),
    ).toBeVisible();
    await expect(main(page).getByText("Kallelse", { exact: true })).toBeVisible();
    await expect(main(page).getByText("Inbjudan", { exact: true })).toBeVisible();
    await expectAccessible(page);

    const href = await page.getByRole("link", { name: "Hämta som pdf" }).getAttribute("href");
    const answer = await page.request.get(href ?? "");
    expect(answer.headers()["cache-control"]).toBe("private, no-store");
    expect(answer.headers()["content-disposition"]).toMatch(
      /^attachment; filename="mote-k-[a-z0-9-]+\.pdf"$/,
    );
    expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");

    await page.goto(`/cases/${caseId}/invitations`);
    await expect(page.getByText(/Kallad i Link .* av Anna Bergström\./)).toBeVisible();
  });

  test("are recalled with a reason, and kept in sight · S001-38", async ({ page, signInAs }) => {
    const { caseId } = await invitedCase(anna, [social]);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/invitations`);
    await page.getByRole("link", { name: "Öppna Socialtjänsten barn och unga" }).click();
    await page.getByRole("button", { name: "Återkalla" }).click();
    await expect(problems(page)).toHaveText(["Skriv varför du återkallar."]);
    await page.getByLabel("Varför återkallar du?").fill("Mötet blir inte av.");
    await page.getByRole("button", { name: "Återkalla" }).click();
    await expect(page.getByText(/Återkallad .*\. Mötet blir inte av\./)).toBeVisible();
  });

  test("tell neither name nor place of a protected child, and stop once before they go · X-10", async ({
    page,
    signInAs,
  }) => {
    const opened = await openedCase(anna, { protection: "secrecyMark" });
    await consented(anna, opened, [anna.agencyId, social]);
    await neededIn(anna, opened.caseId);
    await plannedMeeting(anna, opened.caseId);
    await considerAgency(anna, considerationForm(opened.caseId, social));
    await signInAs(anna.personName);
    await page.goto(`/cases/${opened.caseId}/invitations/prepare/${social}`);
    await page.getByRole("radio", { name: "I Kring" }).check();
    await savePreparation(page);
    await page.goto(`/cases/${opened.caseId}/invitations/check`);
    await expect(page.getByRole("article")).toContainText("EML");
    await expect(page.getByRole("article")).not.toContainText(/Länta|Björkskolan|070-/);
    await page.getByRole("button", { name: "Skicka till en verksamhet" }).click();
    await expect(page.getByText(/kryssa i att inget i dem visar var barnet finns/)).toBeVisible();
    await page.getByRole("checkbox", { name: /Jag har läst texterna/ }).check();
    await page.getByRole("button", { name: "Skicka till en verksamhet" }).click();
    await expect(page.getByText("En verksamhet är tillfrågad.")).toBeVisible();
  });
});
