import type { Page } from "@playwright/test";
import { getInvitations } from "@/lib/invitations/queries";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { ostraCaseToInviteTo, ostraCaseToPlan, ostraCaseWithSiri, social } from "@/tests/support/ostra-cases";
import { elin, maja, siri } from "@/tests/support/people";

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test.describe("nätverksmötet i östra Norrbottens rutin", () => {
  test("is called so from the first step to the calendar of whoever is invited · S004-10", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await ostraCaseToPlan([social]);
    await signInAs(maja.personName);
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByRole("heading", { name: "Boka nätverksmötet" })).toBeVisible();
    await expect(main(page)).toContainText("Nätverksmötet");
    await expect(main(page)).not.toContainText(/samverkansmöte/i);
    await page.goto(`/cases/${caseId}/invitations`);
    await page.getByRole("link", { name: "Planera nätverksmötet" }).click();
    await expect(heading(page, "Planera nätverksmötet")).toBeVisible();
    await expectAccessible(page);
  });

  test("is called so in the summons, at the receiver's, on paper and in the room · S004-10", async ({
    page,
    signInAs,
  }) => {
    const { caseId, meetingId } = await ostraCaseToInviteTo([social]);
    await signInAs(maja.personName);
    await page.goto(`/meetings/${meetingId}`);
    await expect(heading(page, "Nätverksmötet")).toBeVisible();
    await page.goto(`/cases/${caseId}/invitations/prepare/${social}`);
    await page.getByRole("radio", { name: "Kallelse" }).check();
    await page.getByRole("radio", { name: /I Kring/ }).check();
    await page.getByRole("button", { name: "Spara valen" }).click();
    await page.getByRole("link", { name: "Granska och skicka" }).click();
    await expect(page.getByRole("heading", { name: "Kallelse till nätverksmöte" })).toBeVisible();
    await page.getByRole("button", { name: "Skicka till en verksamhet" }).click();
    await expect(page.getByText("En verksamhet är tillfrågad.")).toBeVisible();
    const { invitees } = (await getInvitations(maja, caseId)).view;
    const received = `/invitations/${invitees[0]?.invitation?.id ?? ""}`;
    await page.goto(`/cases/${caseId}/meetings/${meetingId}/notes`);
    await expect(page.getByText(/^Nätverksmöte · /)).toBeVisible();

    await signInAs(elin.personName);
    await page.goto(received);
    await expect(page.getByText("Elevhälsan Forsskolan kallar er till ett nätverksmöte")).toBeVisible();
    await expect(main(page)).not.toContainText(/samverkansmöte/i);
    await page.goto(`${received}/paper`);
    await expect(heading(page, "Nätverksmöte enligt Östra Norrbottens rutin")).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe("kallelsen i östra Norrbottens rutin", () => {
  test("is made by whoever took the initiative, until a colleague takes it over · S004-12", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await ostraCaseWithSiri();
    await signInAs(maja.personName);
    await page.goto(`/cases/${caseId}/invitations`);
    await expect(page.getByText("Du gör kallelsen, eftersom du tog initiativet.")).toBeVisible();

    await signInAs(siri.personName);
    await page.goto(`/cases/${caseId}/invitations`);
    await expect(page.getByText("Maja Niemi gör kallelsen")).toBeVisible();
    await expect(page.getByRole("link", { name: "Granska och skicka" })).toHaveCount(0);
    await page.goto(`/cases/${caseId}/invitations/check`);
    await expect(page.getByText("Maja Niemi gör kallelsen")).toBeVisible();
    await expect(page.getByRole("button", { name: /Skicka till/ })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Ta över kallelsen" }).click();
    await expect(heading(page, "Ta över kallelsen")).toBeVisible();
    await page.getByRole("button", { name: "Ta över kallelsen" }).click();
    await expect(page.getByText("Skriv varför du tar över kallelsen.").first()).toBeVisible();
    await page.getByLabel("Varför tar du över?").fill("Maja är sjuk.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ta över kallelsen" }).click();
    await expect(page.getByText("Du gör kallelsen, eftersom du tog över den.")).toBeVisible();
    await expect(page.getByText("Skäl: Maja är sjuk.")).toBeVisible();
    await page.getByRole("link", { name: "Granska och skicka" }).click();
    await page.getByRole("button", { name: "Skicka till en verksamhet" }).click();
    await expect(page.getByText("En verksamhet är tillfrågad.")).toBeVisible();

    await signInAs(maja.personName);
    await page.goto(`/cases/${caseId}`);
    await expect(page.getByText(`${siri.personName} tog över kallelsen.`)).toBeVisible();
  });
});
