import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { getInvitations } from "@/lib/invitations/queries";
import { answerInvitation } from "@/lib/invitations/received/commands";
import { answerInvitationSchema } from "@/lib/invitations/schemas";
import { addressOf, routeTable } from "@/tests/abuse/route-table";
import { contestedCase, endsOf } from "@/tests/support/contested-case";
import { expect, expectAccessible, expectFault, test } from "@/tests/support/e2e";
import { invitedCase } from "@/tests/support/invitations";
import { anna, emil, fadumo, mikael } from "@/tests/support/people";
import { asFetched, plainAnswer } from "@/tests/support/plain-answer";
import type { Ids } from "@/tests/support/route-worlds";
import { type Answer, type Ask, asking } from "@/tests/support/raw-http";

const child = "Elle-Máret";
const received = Object.keys(routeTable).filter(
  (route) =>
    /invitations\/\[invitationId\]|papers\/(disclosure|invitation)/.test(route) &&
    !route.startsWith("/cases"),
);
const fetched: readonly Readonly<Record<string, string>>[] = [
  {},
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { Purpose: "prefetch", "Sec-Purpose": "prefetch" },
];

/** As the browser fetches: a page's data are kept apart by a parameter that the server itself gives. */
async function fetchedBy(
  ask: Ask,
  address: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const answer = await ask(asFetched(address, headers), { headers });
  const isSentOn = answer.status === 307 && "Next-Router-Prefetch" in headers;
  return isSentOn ? ask(answer.headers.get("location") ?? "", { headers }) : answer;
}

/** Which of the receiver's addresses still answer something else, whichever way they are fetched, than for what never was. */
async function told(ask: Ask, ids: Ids): Promise<unknown[]> {
  const unknown = { invitationId: randomUUID(), disclosureId: randomUUID() };
  const wrong: unknown[] = [];
  for (const route of received)
    for (const headers of fetched) {
      const answer = await fetchedBy(ask, addressOf(route, ids), headers);
      const ofNothing = await fetchedBy(ask, addressOf(route, unknown), headers);
      const isSame = plainAnswer(answer, ids) === plainAnswer(ofNothing, unknown);
      const isNone = answer.status === 404 || answer.body.includes("NEXT_HTTP_ERROR_FALLBACK;404");
      // What is fetched ahead is the frame of a page, without the page.
      const isFrame = "Next-Router-Prefetch" in headers;
      if (!isSame || !(isNone || isFrame) || answer.body.includes(child))
        wrong.push([route, headers, answer.status, isSame]);
    }
  return wrong;
}

async function withdrawnBy(page: Page, caseId: string): Promise<void> {
  await page.goto(`/cases/${caseId}/consents/withdraw`);
  await page.getByRole("radio", { name: /Risten Länta/ }).check();
  await page.getByRole("radio", { name: fadumo.agencyName }).check();
  await page.getByRole("radio", { name: "I telefon" }).check();
  await page.getByRole("button", { name: "Ta tillbaka samtycket" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Samtycke", exact: true })).toBeVisible();
}

// Red once with invitation_state asking for neither consent nor recall: the copy was still given. Not asking for consent alone,
// the recall that comes with every withdrawal held.
test("a consent taken back in one browser: in the other every way is closed the next second, and what was typed can be taken along · X-8, T03", async ({
  page,
  browser,
  baseURL,
  signInAs,
  faults,
}) => {
  const { caseId, invitationId, disclosureId } = await contestedCase();
  const ids = { invitationId, disclosureId };
  await signInAs(fadumo.personName);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/invitations/${invitationId}`);
  await page.getByRole("radio", { name: "Kommer", exact: true }).check();
  await page.getByLabel("Namn").fill("Lo Engdahl");
  const plan = await page.context().newPage();
  await plan.goto(`/invitations/${invitationId}/plan/${disclosureId}`);
  await expect(plan.getByText(child).first()).toBeVisible();

  const coordinator = await browser.newPage({ baseURL: baseURL ?? "", locale: "sv-SE" });
  await coordinator.goto("/sign-in");
  await coordinator.getByRole("button", { name: new RegExp(anna.personName) }).click();
  await coordinator.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await withdrawnBy(coordinator, caseId);
  await coordinator.close();

  const file = await page.request.get(`/api/papers/disclosure/${disclosureId}`);
  expect(file.status()).toBe(404);
  expect(await told(await asking(baseURL ?? "", fadumo), ids)).toEqual([]);
  await plan.getByRole("link", { name: "Till inbjudan" }).click();
  await expect(plan.getByRole("heading", { name: "Vi hittar inte sidan" })).toBeVisible();
  await expect(plan.getByText(child)).toHaveCount(0);

  await page.getByRole("button", { name: "Skicka svaret" }).click();
  await expect(page.getByText("Det gick inte att spara")).toBeVisible();
  await expect(page.getByLabel("Namn")).toHaveValue("Lo Engdahl");
  await expect(page.getByText("Det du skrev finns kvar i formuläret, men det är inte sparat.")).toBeVisible();
  await page.getByRole("button", { name: "Kopiera det du skrev" }).click();
  await expect(page.getByText("Kopierat.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Lo Engdahl");
  await expectAccessible(page);
  const { recalled } = (await getInvitations(anna, caseId)).view;
  expect(JSON.stringify(recalled)).not.toContain("Lo Engdahl");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Vi hittar inte sidan" })).toBeVisible();
  expectFault(faults, /404/);
});

// Red once with no state asked for in received_invitation_ids: after a no, page, print, withdrawal and paper were still given.
test("no address of an invitation says anything once the agency is no longer part · T05, T32", async ({
  baseURL,
}) => {
  test.setTimeout(180_000);
  const ask = await asking(baseURL ?? "", fadumo);
  expect(await told(ask, await declined()), "they say no").toEqual([]);
  const ends = ["they are told that all of it is", "a guardian says no", "the case is closed"];
  for (const end of ends) {
    const world = await contestedCase();
    const { invitationId, disclosureId } = world;
    await (
      await endsOf(world)[end]?.()
    )?.();
    expect(await told(ask, { invitationId, disclosureId }), end).toEqual([]);
  }
});

async function declined() {
  const { invitationIds } = await invitedCase(anna, [fadumo.agencyId]);
  const invitationId = invitationIds[0] ?? "";
  const form = { idempotencyKey: randomUUID(), version: "0", kind: "cannot", reason: "Ingen är ledig." };
  await answerInvitation(fadumo, answerInvitationSchema.parse({ ...form, invitationId }));
  return { invitationId, disclosureId: randomUUID() };
}

test("no page, page of data or paper at one receiver names another · T06, T07", async ({ baseURL }) => {
  const others = [fadumo, mikael];
  const { invitationIds } = await invitedCase(anna, [emil.agencyId, fadumo.agencyId]);
  const ask = await asking(baseURL ?? "", emil);
  const addresses = ["", "/paper", "/withdrawal"].map(
    (rest) => `/invitations/${invitationIds[0] ?? ""}${rest}`,
  );
  for (const address of addresses)
    for (const headers of fetched) {
      const { status, body } = await fetchedBy(ask, address, headers);
      expect(status, address).toBe(200);
      for (const { agencyName, agencyId } of others) {
        expect(body, address).not.toContain(agencyName);
        expect(body, address).not.toContain(agencyId);
      }
    }
});
