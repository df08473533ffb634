import { saveAttendance } from "@/lib/meetings/notes/attendance-commands";
import { saveAttendanceSchema } from "@/lib/meetings/notes/schemas";
import { addWorkingDays } from "@/lib/time/working-days";
import { today } from "@/tests/support/cases";
import { ostraCase } from "@/tests/support/compound-needs";
import { reportedDeviation } from "@/tests/support/deviations";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { outcomeFields, recordedFollowUp } from "@/tests/support/follow-ups";
import { plannedMeeting } from "@/tests/support/invitations";
import { heldMeeting, meetingForm, notesOf } from "@/tests/support/meetings";
import { anna, fadumo, maja } from "@/tests/support/people";
import { fixedPlan } from "@/tests/support/plans";

test.describe("avvikelser", () => {
  test("are reported from the follow-up without the child, answered and closed · S004-22, S004-23", async ({
    page,
    signInAs,
  }) => {
    const { caseId, interventionId } = await fixedPlan(anna, [fadumo.agencyId]);
    await recordedFollowUp(anna, caseId, outcomeFields([interventionId], "notDone", "Nyckeln saknas."));
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/follow-up`);
    await page.getByRole("link", { name: "Rapportera som avvikelse" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Rapportera en avvikelse" })).toBeVisible();
    await expect(page.getByLabel("Vad gäller det?")).toHaveValue("notDone");
    await expect(page.getByText("Skriv inte barnets namn")).toBeVisible();
    await page.getByRole("button", { name: "Skicka rapporten" }).click();
    await expect(
      page
        .getByRole("heading", { name: /behöver rättas/ })
        .locator("..")
        .getByRole("link"),
    ).toHaveText(["Ange när det hände.", "Skriv vad det fick för följder.", "Skriv vad du föreslår."]);
    await expectAccessible(page);

    await page.getByLabel("Vem ska få rapporten?").selectOption({ label: fadumo.agencyName });
    await page.getByLabel("När hände det?").fill(today);
    await page.getByLabel("Vad hände?").fill("Elle-Márets skåp är inte bytt.");
    await page.getByLabel("Vad fick det för följder?").fill("Barnet undviker korridoren.");
    await page.getByLabel("Vad föreslår du?").fill("Utse en som har hand om nycklar.");
    await page.getByRole("button", { name: "Skicka rapporten" }).click();
    await expect(page.getByText(/Texten innehåller ”Elle-Máret”/)).toBeVisible();
    await page.getByLabel("Vad hände?").fill("Barnets skåp är inte bytt.");
    await page.getByRole("button", { name: "Skicka rapporten" }).click();
    await page.waitForURL(/\/deviations$/);
    await expect(page.getByRole("row", { name: /Insatsen gjordes inte.*Skickad/ })).toBeVisible();
    await expectAccessible(page);

    await page.context().clearCookies();
    await signInAs(fadumo.personName);
    await page.goto("/cases");
    await page.getByRole("link", { name: "Avvikelser mellan verksamheter" }).click();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Insatsen gjordes inte" }).first().click();
    const paper = page.getByRole("article");
    await expect(paper).toContainText("Barnets skåp är inte bytt.");
    await expect(paper).toContainText(anna.agencyName);
    await expectAccessible(page);
    await page.getByLabel("Ert svar").fill("Vi hade fel lista.");
    await page.getByRole("button", { name: "Skicka svaret" }).click();
    await expect(paper).toContainText("Vi hade fel lista.");
    await expect(page.getByText("Besvarad")).toBeVisible();
    const address = page.url();

    await page.context().clearCookies();
    await signInAs(anna.personName);
    await page.goto(address);
    await page.getByLabel("Vad blev det av det?").fill("Skåpet är bytt.");
    await page.getByRole("button", { name: "Avsluta avvikelsen" }).click();
    await expect(paper).toContainText("Skåpet är bytt.");
    await expect(page.getByText("Avslutad", { exact: true })).toBeVisible();
  });

  test("are printed as the same report, and saved as a PDF · S004-23, X-11", async ({ page, signInAs }) => {
    const { caseId } = await fixedPlan(anna, [fadumo.agencyId]);
    const deviationId = await reportedDeviation(anna, caseId, fadumo.agencyId);
    await signInAs(fadumo.personName);
    await page.goto(`/deviations/${deviationId}`);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("article")).toBeVisible();
    await expect(page.getByRole("button", { name: "Skicka svaret" })).toBeHidden();
    const answer = await page.request.get(`/api/papers/deviation/${deviationId}`);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    expect(answer.headers()["content-disposition"]).toMatch(/avvikelserapport-av-[0-9a-f]{8}/);
  });

  test("begin from the absence of an agency that was called, with its name and the day of the meeting · S004-13", async ({
    page,
    signInAs,
  }) => {
    const meeting = await heldMeeting(anna, [fadumo.agencyId]);
    const { caseId, meetingId } = meeting;
    const { attendanceVersion } = await notesOf(anna, meeting);
    const stayedAway = {
      [`state.agency-${fadumo.agencyId}`]: "absent",
      [`reason.agency-${fadumo.agencyId}`]: "Hörde inte av sig.",
    };
    await saveAttendance(
      anna,
      saveAttendanceSchema.parse({ ...meetingForm(meeting, attendanceVersion), ...stayedAway }),
    );
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/meetings/${meetingId}/notes?step=participants`);
    await page.getByRole("link", { name: "Rapportera som avvikelse" }).click();
    await expect(page.getByLabel("Vad gäller det?")).toHaveValue("absence");
    await expect(page.getByLabel("Vem ska få rapporten?")).toHaveValue(fadumo.agencyId);
    await expect(page.getByLabel("När hände det?")).toHaveValue(today);
  });

  test("begin from a meeting after the last day, which is late already today · S004-11", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await ostraCase();
    const plannedOn = addWorkingDays(today, 12);
    const late = { plannedOn, lateReason: "Tolken kan inte tidigare." };
    const { meetingId } = await plannedMeeting(maja, caseId, { ...late, answerBy: today });
    await signInAs(maja.personName);
    await page.goto(`/meetings/${meetingId}`);
    await page.getByRole("link", { name: "Rapportera som avvikelse" }).click();
    await expect(page.getByLabel("Vad gäller det?")).toHaveValue("lateMeeting");
    await expect(page.getByLabel("När hände det?")).toHaveValue(today);
  });
});
