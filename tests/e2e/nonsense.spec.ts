import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { asAdmin } from "@/scripts/support/database-server";
import { markBesideWorkers } from "@/tests/support/database-mark";
import { acknowledgeDuty } from "@/lib/assessments/commands";
import { formFor, startedAssessment } from "@/tests/support/assessments";
import { openedCase } from "@/tests/support/cases";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { invitedCase } from "@/tests/support/invitations";
import { heldMeeting, plannedMeeting } from "@/tests/support/meetings";
import { anna, fadumo } from "@/tests/support/people";
import { addedGoal, startedPlan } from "@/tests/support/plans";

/** Texts that no field takes: one that turns its direction and rings a bell, and one longer than any field. */
const refused = ["Elle\u202Egnil\u0007rad", "å".repeat(5000)];
const advice = /^(Ange|Skriv|Ta bort|Kontrollera|Välj|Korta)/;

type Form = { readonly address: string; readonly button: string; readonly scope?: string };

/** Every row there is, but for what a page that is read leaves behind and what the worker makes meanwhile. */
async function mark() {
  const {
    audit_events: _read,
    login_sessions: _seen,
    ...rows
  } = await asAdmin(process.env.DATABASE_OWNER_URL ?? "", markBesideWorkers);
  return rows;
}
const summary = (page: Page) => page.getByRole("heading", { name: /behöver rättas/ });

/** Every form of the journey in which something is typed, with the worlds they stand in. */
async function forms(): Promise<Form[]> {
  const assessmentId = await startedAssessment(anna);
  const duty = await formFor(anna, assessmentId);
  await acknowledgeDuty(anna, { ...duty, version: Number(duty.version) });
  const { caseId, guardianIds } = await openedCase(anna);
  const { caseId: metId, meetingId } = await plannedMeeting(anna, [fadumo.agencyId]);
  const held = await heldMeeting(anna, [fadumo.agencyId]);
  await startedPlan(anna, held.caseId);
  const goalId = await addedGoal(anna, held.caseId);
  return [
    { address: "/assessments/new", button: "Starta bedömningen" },
    { address: `/assessments/${assessmentId}/questions/observations`, button: "Spara och gå vidare" },
    { address: `/cases/${caseId}/child/edit`, button: "Spara uppgifterna om barnet" },
    { address: `/cases/${caseId}/guardians/new`, button: "Spara vårdnadshavaren" },
    { address: `/cases/${caseId}/guardians/${guardianIds[0] ?? ""}`, button: "Spara uppgifterna" },
    { address: `/cases/${caseId}/consents/new`, button: "Spara svaret" },
    { address: `/cases/${caseId}/meetings/new`, button: "Spara mötet och gå vidare" },
    { address: `/cases/${caseId}/closure`, button: "Avsluta samverkan" },
    { address: `/cases/${metId}/meetings/${meetingId}/notes?step=situation`, button: "Spara och gå vidare" },
    { address: `/cases/${held.caseId}/plan/goals/${goalId}`, button: "Spara målet" },
    { address: `/cases/${held.caseId}/plan/interventions/new?goal=${goalId}`, button: "Spara insatsen" },
  ];
}

/** A page that comes alive while a long text goes into its field may put some of the old one after it. */
async function type(field: Locator, text: string): Promise<void> {
  await expect(async () => {
    await field.fill(text);
    await expect(field).toHaveValue(text, { timeout: 500 });
  }).toPass();
}

/** Types the text in every field that is seen, and sends the form. Returns how many fields there were. */
async function typeEverywhere(page: Page, { address, button }: Form, text: string): Promise<number> {
  await page.goto(address);
  const submit = page.getByRole("button", { name: button });
  const formId = await submit.getAttribute("form");
  const form =
    formId === null ? page.locator("form").filter({ has: submit }) : page.locator(`form[id="${formId}"]`);
  const fields = await form.locator("input.control:visible, textarea:visible").all();
  for (const field of fields) await type(field, text);
  await submit.click();
  await expect(summary(page), `${address} says what is to be corrected`).toBeVisible();
  for (const field of fields) {
    await expect(field, `${address} keeps what was typed`).toHaveValue(text);
    await expect(field).toHaveAttribute("aria-invalid", "true");
  }
  return fields.length;
}

test.describe("nonsens", () => {
  test("in any field is answered with what to do, keeps what was typed and changes nothing · X-24", async ({
    page,
    signInAs,
  }) => {
    test.setTimeout(120_000);
    const all = await forms();
    await signInAs(anna.personName);
    const before = await mark();
    for (const form of all) {
      for (const text of refused) {
        expect(await typeEverywhere(page, form, text), form.address).toBeGreaterThan(0);
        const sentences = await summary(page).locator("..").getByRole("link").allInnerTexts();
        expect(sentences.filter((sentence) => !advice.test(sentence))).toEqual([]);
      }
    }
    expect(await mark()).toEqual(before);
  });

  test("of a hundred thousand letters is kept, and the sentence tells the limit · X-24", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/child/edit`);
    const words = "å".repeat(100_000);
    await page.getByLabel("Vad vill barnet?").fill(words);
    await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
    await expect(summary(page).locator("..").getByRole("link")).toHaveText(/^Skriv högst \d+ tecken\.$/);
    expect(await page.getByLabel("Vad vill barnet?").inputValue()).toBe(words);
  });

  test("for a day or a number says how it is written · X-24", async ({ page, signInAs }) => {
    const { caseId } = await openedCase(anna);
    await signInAs(anna.personName);
    await page.goto(`/cases/${caseId}/child/edit`);
    const day = page.getByLabel("Födelsedatum");
    const problem = page.getByRole("link", { name: "Ange en dag som finns, som åååå-mm-dd." });
    for (const text of ["2013-02-30", "2013-13-01", "31/12", "+", "i går", "20130520x"]) {
      await page.reload();
      await day.fill(text);
      await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
      await expect(problem).toBeVisible();
      await expect(day).toHaveValue(text);
    }
    await page.getByRole("radio", { name: "Personnummer eller samordningsnummer" }).check();
    const number = page.getByRole("textbox", { name: "Personnummer eller samordningsnummer" });
    await day.fill("2013-05-20");
    // The day of a coordination number is the day of birth plus sixty; this one has a wrong check digit.
    for (const text of ["20130580-0000", "+", "\u0663\u0664\u0665", "12"]) {
      await number.fill(text);
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
      await answered;
      await expect(page.getByRole("status").filter({ hasText: "Sparar" })).toHaveCount(0);
      await expect(number).toHaveAttribute("aria-invalid", "true");
      await expect(number).toHaveValue(text);
    }
    await expectAccessible(page);
  });

  test("is told from a name: letters of every language are saved and shown as they are · X-24", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await openedCase(anna, { guardians: [] });
    await signInAs(anna.personName);
    const names = ["Áilu Ŋáđđá-Žáhkko", "ليلى حسن", "Mia 🌱 O’Brien", "<script>alert(1)</script>"];
    for (const name of names) {
      await page.goto(`/cases/${caseId}/guardians/new`);
      await page.getByLabel("Namn", { exact: true }).fill(name);
      await page.getByLabel("Relation till barnet").fill("&amp; 'mamma'");
      await page.getByLabel("Har vårdnaden från").fill("2013-05-20");
      await page
        .getByRole("group", { name: "Skyddade personuppgifter", exact: true })
        .getByRole("radio", { name: "Nej", exact: true })
        .check();
      await page.getByRole("button", { name: "Spara vårdnadshavaren" }).click();
      await expect(
        page
          .getByRole("heading", { level: 2 })
          .or(page.getByRole("heading", { level: 3 }))
          .filter({ hasText: name }),
      ).toBeVisible();
    }
    await expect(page.getByText("&amp; 'mamma'").first()).toBeVisible();
    await page.goto(`/cases/${caseId}/guardians/new`);
    await page.getByLabel("Namn", { exact: true }).fill("   ");
    await page.getByRole("button", { name: "Spara vårdnadshavaren" }).click();
    await expect(summary(page).locator("..").getByRole("link").first()).toHaveText(advice);
  });

  test("as an address is the same page as what belongs to another agency · X-20", async ({
    page,
    signInAs,
    faults,
  }) => {
    const { caseId, assessmentId, meetingId, invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
    const theirs = {
      "/cases/": caseId,
      "/assessments/": assessmentId,
      "/meetings/": meetingId,
      "/invitations/": invitationIds[0] ?? "",
    };
    await signInAs("Emil Rantala");
    const seen = new Set<string>();
    for (const [place, id] of Object.entries(theirs))
      for (const asked of [id, randomUUID(), "0", "%00", "'; drop table children"]) {
        const answer = await page.goto(`${place}${encodeURI(asked)}`);
        expect(answer?.status(), `${place}${asked}`).toBe(404);
        expectFault(faults, /404/);
        seen.add(await page.getByRole("main").innerText());
      }
    expect([...seen]).toHaveLength(1);
    expect([...seen][0]).toContain("Vi hittar inte sidan");
  });
});
