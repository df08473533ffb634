import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { asAdmin } from "@/scripts/support/database-server";
import { agencies } from "@/prisma/seed/register/agencies";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { mailedCase } from "@/tests/support/mails";
import { anna } from "@/tests/support/people";

const lyktan = agencies.helpline;
const main = (page: Page) => page.getByRole("main");
const button = (page: Page, name: string) => page.getByRole("button", { name });
const title = (page: Page, name: string | RegExp) =>
  expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
const ofTheChild = /Elle|Länta|Risten|Vad behövs|Björkskolan, åk/;

/** What the worker has mailed to Lyktan about the case, the latest of the kind; `number` counts the codes. */
async function mailTo(caseId: string, kind: "invitation" | "guestCode", number = 0): Promise<string> {
  let text = "";
  await expect(async () => {
    const { rows } = await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (client) =>
      client.query<{ text: string }>(
        "select k.text from kept_mails k join mails m on m.id = k.mail_id where m.case_id = $1 and m.kind::text = $2 and m.number = $3",
        [caseId, kind, number],
      ),
    );
    expect(rows).toHaveLength(1);
    text = rows[0]?.text ?? "";
  }).toPass({ timeout: 30_000 });
  return text;
}

async function linkIn(caseId: string): Promise<string> {
  return /(\/answer#[0-9a-f]{40})\n/.exec(await mailTo(caseId, "invitation"))?.[1] ?? "";
}

async function codeIn(caseId: string, number = 1): Promise<string> {
  return /Koden är (\d{3} \d{3})/.exec(await mailTo(caseId, "guestCode", number))?.[1] ?? "";
}

async function answersTo(caseId: string): Promise<number> {
  const { rowCount } = await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (client) =>
    client.query("select from invitation_answers where case_id = $1", [caseId]),
  );
  return rowCount ?? 0;
}

async function openMeeting(page: Page, caseId: string, number = 1) {
  await page.goto(await linkIn(caseId));
  await button(page, "Mejla en kod").click();
  await title(page, "Skriv koden");
  await page.getByLabel("Kod", { exact: true }).fill(await codeIn(caseId, number));
  await button(page, "Visa mötet").click();
  await title(page, "Elevhälsan Björkskolan bjuder in er till ett samverkansmöte");
}

test("en länk som bara hämtas har ingen sett, en som öppnas med koden har setts · S001-38", async ({
  page,
  signInAs,
}) => {
  const { caseId } = await mailedCase(anna, [lyktan.id]);
  const link = await linkIn(caseId);
  const state = main(page).getByRole("listitem").filter({ hasText: lyktan.name });
  await page.request.get(link);
  await page.goto(link);
  await signInAs(anna.personName);
  await page.goto(`/cases/${caseId}/invitations`);
  await expect(state.getByText("Skickad", { exact: true })).toBeVisible();

  await openMeeting(page, caseId);
  await page.goto(`/cases/${caseId}/invitations`);
  await expect(state.getByText("Sett", { exact: true })).toBeVisible();
  await page.goto(`/cases/${caseId}`);
  await expect(
    page.getByText(`${lyktan.name} öppnade länken i mejlet och läste om mötet.`).first(),
  ).toBeVisible();
});

for (const width of [375, 1280])
  test.describe(`en länk i ett mejl, ${width} bred`, () => {
    test.use({ viewport: { width, height: 900 } });

    // Red once with the link left in the address: it stood there, and in what the browser remembers.
    test("leads by a code to time and place, takes one answer, and says nothing of the child · X-25, T31, T33", async ({
      page,
      signInAs,
    }) => {
      const { caseId, invitationIds } = await mailedCase(anna, [lyktan.id]);
      const link = await linkIn(caseId);
      const token = link.split("#")[1] ?? "";
      const sent: string[] = [];
      page.on("request", (request) => {
        sent.push(request.url(), request.headers()["referer"] ?? "");
      });

      await page.goto(link);
      await title(page, "Svara på en inbjudan");
      await expect(page).toHaveURL(/\/answer$/);
      await expect(page.getByLabel("Länken i mejlet")).toHaveCount(0);
      await expectAccessible(page);
      await button(page, "Mejla en kod").click();
      await title(page, "Skriv koden");
      await expectAccessible(page);

      await button(page, "Visa mötet").click();
      await expect(page.getByRole("heading", { name: /behöver rättas/ })).toBeVisible();
      const code = await codeIn(caseId);
      await page.getByLabel("Kod", { exact: true }).fill(code === "000 000" ? "000 001" : "000 000");
      await button(page, "Visa mötet").click();
      await expect(page.getByText("Ni kan försöka 4 gånger till.")).toBeVisible();
      await expect(main(page)).not.toContainText("Elevhälsan");
      await page.getByLabel("Kod", { exact: true }).fill(code);
      await page.keyboard.press("Enter");

      await title(page, "Elevhälsan Björkskolan bjuder in er till ett samverkansmöte");
      for (const told of ["kl. 13.00", "Björkskolan, rum Linden", "08-465 004 01", lyktan.name])
        await expect(main(page)).toContainText(told.replace("kl. ", "kl.\u00a0"));
      await expect(main(page)).not.toContainText(ofTheChild);
      await expectAccessible(page);
      await page.getByRole("radio", { name: "Kan inte" }).check();
      await button(page, "Skicka svaret").click();
      await expect(page.getByRole("heading", { name: /behöver rättas/ })).toBeVisible();
      await page.getByRole("radio", { name: "Ersättare kommer" }).check();
      await page.getByLabel("Namn", { exact: false }).first().fill("Lo Engdahl");
      await button(page, "Skicka svaret").dblclick();
      await title(page, "Svaret är skickat");
      await expect(main(page)).toContainText("Ert svar: Ersättare kommer.");
      await expectAccessible(page);
      expect(await answersTo(caseId)).toBe(1);

      await page.goto("/answer/meeting");
      await title(page, "Svaret är skickat");
      await page.goto(link);
      await button(page, "Mejla en kod").click();
      await title(page, "Skriv koden");
      await codeIn(caseId, 2);
      await page.getByLabel("Kod", { exact: true }).fill(code);
      await button(page, "Visa mötet").click();
      await expect(page.getByText(/Koden stämmer inte/)).toBeVisible();

      // What follows # is never sent: neither in an address nor as where somebody came from.
      expect(sent.filter((text) => text.includes(token))).toEqual([]);
      expect(
        await page.evaluate(() => `${document.title} ${location.href} ${JSON.stringify(history.state)}`),
      ).not.toContain(token);
      await page.goBack();
      await page.goForward();
      expect(page.url()).not.toContain(token);
      expect(readFileSync(process.env.KRING_E2E_LOG ?? "", "utf8")).not.toContain(token);
      expect(readFileSync(process.env.KRING_E2E_SEEN ?? "", "utf8")).not.toContain(token);

      await signInAs(anna.personName);
      await page.goto(`/cases/${caseId}/invitations/${invitationIds[0] ?? ""}`);
      await expect(page.getByText(/Lo Engdahl svarade .*, genom länken i mejlet\./)).toBeVisible();
      await page.goto(`/cases/${caseId}/history`);
      await expect(
        page.getByText("Ungdomsjouren Lyktan svarade genom länken i mejlet: En ersättare kommer."),
      ).toBeVisible();
    });
  });

test.describe("en länk i ett mejl", () => {
  test("is used up by no program that opens it, and does nothing for one that posts nothing · T31", async ({
    page,
    request,
  }) => {
    const { caseId } = await mailedCase(anna, [lyktan.id]);
    const link = await linkIn(caseId);
    for (const method of ["GET", "HEAD", "GET"])
      expect((await request.fetch(link, { method })).status()).toBe(200);
    await page.goto(link);
    await title(page, "Svara på en inbjudan");
    const { rowCount } = await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (client) =>
      client.query("select from guest_codes where case_id = $1", [caseId]),
    );
    expect(rowCount).toBe(0);
    await openMeeting(page, caseId);
  });

  test("that no longer holds says so in the same words, wherever its reader is · T31", async ({ page }) => {
    const { caseId } = await mailedCase(anna, [lyktan.id]);
    await openMeeting(page, caseId);
    await page.getByRole("radio", { name: "Kommer", exact: true }).check();
    await asAdmin(process.env.DATABASE_OWNER_URL ?? "", (client) =>
      client.query("update consent_statements set valid_until = current_date - 1 where case_id = $1", [
        caseId,
      ]),
    );
    await button(page, "Skicka svaret").click();
    const ended = /Länken gäller inte längre\. Ring den som bjöd in er/;
    await expect(page.getByText(ended)).toBeVisible();
    expect(await answersTo(caseId)).toBe(0);
    await page.reload();
    await title(page, "Länken gäller inte längre");
    await expect(main(page)).not.toContainText(/Elevhälsan|samtycke/i);
    await expectAccessible(page);
    await page.goto(await linkIn(caseId));
    await button(page, "Mejla en kod").click();
    await expect(page.getByText(ended)).toBeVisible();
    await page.goto(`/answer#${"0".repeat(40)}`);
    await button(page, "Mejla en kod").click();
    await expect(page.getByText(ended)).toBeVisible();
  });

  test("shows its pages to nobody who has not come by it · T31", async ({ page }) => {
    for (const path of ["/answer/code", "/answer/meeting", "/answer/sent"]) {
      await page.goto(path);
      await title(page, "Svara på en inbjudan");
      await expect(page.getByLabel("Länken i mejlet")).toBeVisible();
    }
    await button(page, "Mejla en kod").click();
    await expect(page.getByRole("link", { name: "Klistra in hela länken ur mejlet." })).toBeVisible();
    await page.getByLabel("Länken i mejlet").fill("https://kring.example.com/answer");
    await button(page, "Mejla en kod").click();
    await expect(page.getByLabel("Länken i mejlet")).toHaveValue("https://kring.example.com/answer");
  });

  test("is walked by the keyboard alone, from Demobrevlådan to the answer · X-12, X-25", async ({
    page,
    signInAs,
  }) => {
    const { caseId } = await mailedCase(anna, [lyktan.id]);
    const token = (await linkIn(caseId)).split("#")[1] ?? "";
    await signInAs(anna.personName);
    await page.goto("/demo-mailbox");
    await expectAccessible(page);
    await page.getByRole("link", { name: new RegExp(token) }).focus();
    await page.keyboard.press("Enter");
    await title(page, "Svara på en inbjudan");
    await expect(page).toHaveURL(/\/answer$/);
    await tabTo(page, "Mejla en kod");
    await page.keyboard.press("Enter");
    await title(page, "Skriv koden");
    await expect(page.getByRole("link", { name: "Öppna Demobrevlådan" })).toBeVisible();
    const code = await codeIn(caseId);
    await tabTo(page, "Kod");
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
    await title(page, /bjuder in er/);
    await page.getByRole("radio", { name: "Kommer", exact: true }).focus();
    await page.keyboard.press("Space");
    await tabTo(page, "Skicka svaret");
    await page.keyboard.press("Enter");
    await title(page, "Svaret är skickat");
  });
});

test.describe("en länk i ett mejl, utan skript", () => {
  test.use({ javaScriptEnabled: false });

  test("is pasted, and the rest is as with them · X-12, X-25", async ({ page, baseURL }) => {
    const { caseId } = await mailedCase(anna, [lyktan.id]);
    const link = await linkIn(caseId);
    await page.goto(link);
    await page.getByLabel("Länken i mejlet").fill(`${baseURL ?? ""}${link}`);
    await button(page, "Mejla en kod").click();
    await title(page, "Skriv koden");
    await codeIn(caseId);
    await button(page, "Mejla en ny kod").click();
    await expect(page.getByText("En ny kod är på väg. Den förra gäller inte längre.")).toBeVisible();
    await page.getByLabel("Kod", { exact: true }).fill(await codeIn(caseId, 2));
    await button(page, "Visa mötet").click();
    await title(page, /bjuder in er/);
    await page.getByRole("radio", { name: "Kan inte" }).check();
    await page.getByLabel("Varför kan ni inte?").fill("Vi är på läger den veckan.");
    await button(page, "Skicka svaret").click();
    await title(page, "Svaret är skickat");
    await expect(main(page)).toContainText("Kan ni komma ändå? Ring Elevhälsan Björkskolan.");
  });
});

/** Goes on with the tab key until what is named has focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string) {
  const named = page.getByRole("button", { name, exact: true }).or(page.getByLabel(name, { exact: true }));
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(named).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [10] });
}
