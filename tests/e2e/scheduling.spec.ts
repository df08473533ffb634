import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { changeMeeting } from "@/lib/meetings/planning/commands";
import { changeMeetingSchema } from "@/lib/meetings/planning/schemas";
import { fixPlan, planNextMeeting } from "@/lib/plans/commands";
import { addDays, addMonths } from "@/lib/time/plain-date";
import { workingDayOnOrAfter } from "@/lib/time/working-days";
import { openedCase, today } from "@/tests/support/cases";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import {
  considerationForm,
  invitedCase,
  knownToSpecialist,
  meetingForm,
  plannedMeeting,
} from "@/tests/support/invitations";
import { heldMeeting } from "@/tests/support/meetings";
import { anna, birgitta, emil, fadumo, mikael } from "@/tests/support/people";
import { fixForm, nextMeetingForm, startedPlan, writtenPlan } from "@/tests/support/plans";

const problems = (page: Page) =>
  page
    .getByRole("heading", { name: /behöver rättas/ })
    .locator("..")
    .getByRole("link");

/** What a calendar would show, read back by a parser that has nothing to do with what wrote it. */
async function takenFile(page: Page, link: string) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("mote.ics");
  const text = readFileSync(await file.path(), "utf8");
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = calendar.getFirstSubcomponent("vevent");
  const valueOf = (name: string) => String(event?.getFirstPropertyValue(name));
  return { text, method: String(calendar.getFirstPropertyValue("method")), valueOf };
}

test.describe("att boka mötet", () => {
  test("begins with working days that leave notice, and asks about a day off, a skipped hour and midnight · X-3, T64", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    const first = workingDayOnOrAfter(addDays(today, 14));
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/meetings/new`);
    const proposed = page.getByRole("region", { name: "Förslag på dagar" }).getByRole("link");
    await expect(proposed).toHaveCount(5);
    await expectAccessible(page);
    await proposed.first().click();
    await expect(page.getByLabel("Vilken dag?")).toHaveValue(first);

    const submit = page.getByRole("button", { name: "Spara mötet och gå vidare" });
    const whyThen = page.getByLabel(/Om dagen är en helg/);
    await expect(whyThen).toBeHidden();
    await page.getByLabel("Vilken dag?").fill("2027-03-28");
    await expect(whyThen).toBeVisible();
    await page.getByLabel("Vilken tid?").fill("02.30");
    await page.getByRole("radio", { name: "Digitalt möte" }).check();
    await page.getByLabel("Frågan till mötet").fill("Vad behövs för att skolan ska fungera?");
    await submit.click();
    await expect(problems(page)).toHaveText([
      "Dagen är ingen arbetsdag. Välj en annan dag, eller skriv varför mötet ska vara då.",
      "Klockan ställs fram den natten, så tiden finns inte. Välj en annan tid.",
    ]);
    await page.getByLabel("Vilken dag?").fill(first);
    await page.getByLabel("Vilken tid?").fill("23.30");
    await submit.click();
    await expect(whyThen).toBeHidden();
    await expect(problems(page)).toHaveText([
      "Mötet slutar efter midnatt. Välj en tidigare tid, eller ett kortare möte.",
    ]);
    await page.getByLabel("Vilken tid?").fill("13.00");
    await submit.click();
    await expect(page.getByRole("heading", { name: "Samverkansmötet", level: 1 })).toBeVisible();
  });

  test("shows both texts when two coordinators move the meeting at once · X-3, X-24", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    const { meetingId } = await plannedMeeting(anna, caseId);
    await signInAs(anna.personName);
    await page.goto(`/meetings/${meetingId}/change`);
    await page.getByLabel("Vilken tid?").fill("15.00");
    const { caseId: _case, lengthMinutes, roomBooked: _booked, ...plan } = await meetingForm(anna, caseId);
    const moved = {
      ...plan,
      startsAt: "09.40",
      version: "1",
      meetingId,
      lengthMinutes: String(lengthMinutes),
    };
    await changeMeeting(anna, changeMeetingSchema.parse(moved));
    await page.getByRole("button", { name: "Spara ändringen" }).click();
    await expect(page.getByRole("heading", { name: "Någon annan har ändrat under tiden" })).toBeVisible();
    await expect(page.getByText("09.40").first()).toBeVisible();
    await expect(page.getByLabel("Vilken tid?")).toHaveValue("15.00");
    await page.getByRole("button", { name: "Spara ändringen" }).click();
    await expect(page.getByText(/15\.00–16\.15/)).toBeVisible();
  });
});

test.describe("vem gör vad på mötet", () => {
  test("is asked for until chair, note-taker and plan writer are named, and who calls and arranges · S004-14, S004-29, S004-31", async ({
    page,
    signInAs,
  }) => {
    const { caseId, meetingId } = await invitedCase(anna, [fadumo.agencyId]);
    await signInAs(anna.personName);
    await page.goto(`/meetings/${meetingId}`);
    const roles = page.getByRole("region", { name: "Vem gör vad?" });
    await expect(roles).toContainText(`Leder mötet${anna.personName}, ${anna.agencyName}`);
    await expect(roles).toContainText("Bestäm före mötet");
    await roles.getByRole("link", { name: "Bestäm vem som gör vad" }).click();
    await expect(page.getByLabel("Vem kallar och bjuder in?")).toHaveValue(anna.personId);
    await page.getByLabel("Vilken verksamhet leder mötet?").selectOption(fadumo.agencyName);
    await page.getByLabel("Vem leder mötet?").fill(fadumo.personName);
    await page.getByLabel("Vem för anteckningar?").fill("Anna Bergström");
    await page.getByLabel("Vem skriver planen?").fill("Anna Bergström");
    await page.getByLabel("Vem ordnar det praktiska?").fill("Ulrika i receptionen");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Spara", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Samverkansmötet", level: 1 })).toBeVisible();
    await expect(roles).toContainText(`Leder mötet${fadumo.personName}, ${fadumo.agencyName}`);
    await expect(roles).toContainText("Ordnar det praktiskaUlrika i receptionen");
    await expect(roles).not.toContainText("Bestäm före mötet");
    await page.goto(`/cases/${caseId}/history`);
    await expect(
      page.getByText(`Du bestämde vem som gör vad på mötet. ${fadumo.agencyName} leder det.`),
    ).toBeVisible();
  });

  test("has an order from the wheel and the coordinator's own note of how the meeting is set up · S004-30", async ({
    page,
    signInAs,
  }) => {
    const { meetingId } = await invitedCase(anna, [fadumo.agencyId]);
    await signInAs(anna.personName);
    await page.goto(`/meetings/${meetingId}/roles`);
    await page.getByLabel("Hur lägger ni upp mötet?").fill("Paus efter en halvtimme.");
    await page.getByRole("button", { name: "Spara", exact: true }).click();
    const agenda = page.getByRole("region", { name: "Så lägger ni upp mötet" });
    await expect(agenda).toContainText("Paus efter en halvtimme.");
    await expect(agenda.getByRole("listitem")).toContainText([
      "Välkomna, familjen först",
      "Kom överens om vad som delas",
      "Barnets situation",
      "Områdena i hjulet",
      "Trygg",
      "Utvecklas",
      "Vem gör vad",
      "Nästa möte",
    ]);
    await expectAccessible(page);
  });

  test("lets the call be sent by the agency that took the initiative, and by nobody else · S004-12", async ({
    page,
    signInAs,
    faults,
  }) => {
    const { caseId, meetingId } = await invitedCase(anna, [fadumo.agencyId]);
    await signInAs(anna.personName);
    await page.goto(`/meetings/${meetingId}`);
    await expect(page.getByRole("region", { name: "Vem gör vad?" })).toContainText(
      `Kallar och bjuder in${anna.personName}`,
    );
    await page.context().clearCookies();
    await signInAs(fadumo.personName);
    for (const address of [`/cases/${caseId}/invitations/check`, `/meetings/${meetingId}/roles`]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { name: "Vi hittar inte sidan" })).toBeVisible();
      expectFault(faults, /404/);
    }
  });
});

test.describe("ett möte som flyttas eller ställs in", () => {
  test("is called off with a reason, tells whom to call, and is seen at once by those invited · X-3, T23", async ({
    page,
    signInAs,
  }) => {
    const { caseId, meetingId, invitationIds } = await invitedCase(anna, [fadumo.agencyId, emil.agencyId]);
    await signInAs(fadumo.personName);
    await page.goto(`/invitations/${invitationIds[0] ?? ""}`);
    const asked = await takenFile(page, "Lägg till i kalendern");
    expect(asked).toMatchObject({ method: "PUBLISH" });
    expect(asked.valueOf("summary")).toBe("Samverkansmöte");
    expect(asked.text).not.toMatch(/LOCATION|ATTENDEE|Björkskolan|Länta|Vad behövs/);

    await page.context().clearCookies();
    await signInAs(anna.personName);
    await page.goto(`/meetings/${meetingId}`);
    await page.getByRole("link", { name: "Ställ in mötet" }).click();
    await page.getByRole("button", { name: "Ställ in mötet" }).click();
    await expect(problems(page)).toHaveText(["Skriv varför mötet ställs in."]);
    await page.getByLabel("Varför ställs mötet in?").fill("Mötesledaren är sjuk.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Ställ in mötet" }).click();
    await expect(page.getByText("Mötet är inställt", { exact: true })).toBeVisible();
    await expect(page.getByText("Skäl: Mötesledaren är sjuk.")).toBeVisible();
    await expect(page.getByText(/ser i Kring att mötet är inställt/)).toContainText(fadumo.agencyName);
    expect(await takenFile(page, "Ta bort ur kalendern")).toMatchObject({ method: "CANCEL" });
    await expectAccessible(page);
    await page.getByRole("link", { name: "Alla möten i ärendet" }).click();
    await expect(page.getByRole("row", { name: /Inställt .* Mötesledaren är sjuk/ })).toBeVisible();
    await page.getByRole("link", { name: "Planera nästa möte" }).click();
    await expect(page).toHaveURL(new RegExp(`/cases/${caseId}/meetings/new$`));

    await page.context().clearCookies();
    await signInAs(fadumo.personName);
    await page.goto("/invitations");
    await page.getByRole("region", { name: "Inställda möten" }).getByRole("link").first().click();
    await expect(page.getByText("Mötet är inställt", { exact: true })).toBeVisible();
    await expect(page.getByText("sjuk")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Skicka svaret" })).toHaveCount(0);
    const off = await takenFile(page, "Ta bort ur kalendern");
    expect([off.method, off.valueOf("uid"), off.valueOf("sequence")]).toEqual([
      ...["CANCEL", asked.valueOf("uid"), "1"],
    ]);
    await expectAccessible(page);
  });

  test("names those who do not read in Kring, with the way that was chosen · X-3", async ({
    page,
    signInAs,
  }) => {
    const { meetingId } = await invitedCase(anna, [birgitta.agencyId], {}, { way: "link" });
    await signInAs(anna.personName);
    await page.goto(`/meetings/${meetingId}/cancel`);
    await expect(page.getByText("De här läser inte i Kring.")).toContainText(birgitta.agencyName);
    await page.getByLabel("Varför ställs mötet in?").fill("Mötesledaren är sjuk.");
    await page.getByRole("button", { name: "Ställ in mötet" }).click();
    await expect(
      page.getByRole("region", { name: "Berätta för dem som inte läser i Kring" }).getByRole("listitem"),
    ).toHaveText([`Ta tillbaka kallelsen till ${birgitta.agencyName} i Link`]);
  });

  test("is moved: those invited are told that their time no longer holds, and not the new one · X-3", async ({
    page,
    signInAs,
  }) => {
    const { meetingId, invitationIds } = await invitedCase(anna, [mikael.agencyId], {}, knownToSpecialist);
    await signInAs(anna.personName);
    await page.goto(`/meetings/${meetingId}/change`);
    await page.getByLabel("Vilken tid?").fill("15.10");
    await page.getByRole("button", { name: "Spara ändringen" }).click();
    await expect(page.getByText(/15\.10–16\.25/)).toBeVisible();
    await page.context().clearCookies();
    await signInAs(mikael.personName);
    await page.goto(`/invitations/${invitationIds[0] ?? ""}`);
    await expect(page.getByText("Tiden här nedanför gäller inte längre")).toBeVisible();
    await expect(page.getByText(/^Undrar ni något: ring Anna Bergström, 070-174 06 05\.$/)).toBeVisible();
    await expect(page.getByText("15.10")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Lägg till i kalendern" })).toHaveCount(0);
  });
});

test.describe("nästa möte", () => {
  test("gets a day and the agencies that come again, or a reason why there is none · S001-70, S001-71", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await heldMeeting(anna, [fadumo.agencyId, emil.agencyId]);
    for (const agencyId of [fadumo.agencyId, emil.agencyId])
      await considerAgency(anna, considerationForm(caseId, agencyId));
    await startedPlan(anna, caseId);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/plan`);
    const submit = page.getByRole("button", { name: "Spara nästa möte" });
    await submit.click();
    await expect(problems(page)).toHaveText(["Välj om ni ska ses igen."]);
    await page.getByRole("radio", { name: "Nej, det blir inget mer möte" }).check();
    await submit.click();
    await expect(problems(page)).toHaveText(["Skriv varför det inte blir något mer möte."]);
    await page.getByRole("radio", { name: "Ja, vi bestämmer en dag" }).check();
    await page.getByLabel("Dag för nästa möte").fill(addMonths(today, 2));
    await expect(page.getByRole("checkbox", { name: fadumo.agencyName })).toBeChecked();
    await page.getByRole("checkbox", { name: emil.agencyName }).uncheck();
    await submit.click();
    await expect(page.getByText("Nästa möte är sparat.")).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/cases/${caseId}/considered`);
    await expect(
      page.getByRole("row", { name: new RegExp(`${emil.agencyName} Bjud inte in Behövs inte`) }),
    ).toBeVisible();
    await expect(page.getByRole("row", { name: new RegExp(`${fadumo.agencyName} Bjud in`) })).toBeVisible();
    await page.goto(`/cases/${caseId}/meetings/new`);
    await expect(page.getByLabel("Vilken dag?")).toHaveValue(addMonths(today, 2));
  });

  test("stands as overdue in the list once its day has passed · S001-70", async ({ page, signInAs }) => {
    const { caseId } = await writtenPlan(anna, [], { on: addDays(today, -20) });
    const passed = { nextMeetingOn: addDays(today, -1) };
    await planNextMeeting(anna, await nextMeetingForm(anna, caseId, passed));
    await fixPlan(anna, await fixForm(anna, caseId));
    await signInAs(anna.personName);
    await page.goto("/cases");
    const overdue = page.getByRole("region", { name: /Försenat/ }).getByRole("listitem");
    const row = overdue.filter({ has: page.locator(`a[href="/cases/${caseId}"]`) });
    await row.getByRole("link", { name: /Följ upp/ }).click();
    await expect(page).toHaveURL(`/cases/${caseId}/follow-up`);
  });

  test("asks whether more should be invited, keeps why, and leads on to consent and the specialist rule · S001-72, S001-73", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await heldMeeting(anna, [fadumo.agencyId]);
    await startedPlan(anna, caseId);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/plan`);
    await page.getByRole("radio", { name: "Ja, vi bestämmer en dag" }).check();
    await page.getByLabel("Dag för nästa möte").fill(addMonths(today, 2));
    await page.getByRole("button", { name: "Spara nästa möte" }).click();
    await expect(page.getByText("Ska fler bjudas in?")).toBeVisible();
    await page.getByRole("link", { name: "Överväg fler verksamheter" }).click();
    await page.getByRole("link", { name: "Ta ställning till BUP Lövdalen" }).click();
    await page.getByRole("radio", { name: "Bjud in", exact: true }).check();
    await page.getByRole("button", { name: "Spara beslutet" }).click();
    await expect(problems(page)).toHaveText(["Skriv varför."]);
    await page.getByLabel("Skäl").fill("Sömnen har blivit sämre.");
    await page.getByRole("button", { name: "Spara beslutet" }).click();
    await expect(
      page.getByRole("row", { name: /BUP Lövdalen Bjud in Sömnen har blivit sämre\. Saknas/ }),
    ).toBeVisible();
    await plannedMeeting(anna, caseId);
    await page.goto(`/cases/${caseId}/invitations`);
    await expect(page.getByText("BUP Lövdalen saknas i samtycket")).toBeVisible();
    await page.goto(`/cases/${caseId}/invitations/prepare/${mikael.agencyId}`);
    await expect(page.getByText("Har barnet en etablerad vårdkontakt med BUP Lövdalen?")).toBeVisible();
  });
});
