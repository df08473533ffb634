import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import pg from "pg";
import { kringHome } from "@/scripts/support/home";
import { secretsOf } from "@/scripts/support/secrets";
import {
  canaries,
  canariesIn,
  type Canary,
  type CanaryWorld,
  sealedCanaries,
} from "@/tests/support/canaries";
import { expect, expectFault, test } from "@/tests/support/e2e";
import { elin, fadumo, henning, kerstin, maja, ulrika } from "@/tests/support/people";
import { readPdf } from "@/tests/support/read-pdf";
import type { RoutineCanaryWorld } from "@/tests/support/routine-canaries";

// Named so that it comes last: it looks at what every other test has left behind.
const world = JSON.parse(process.env.KRING_E2E_CANARIES ?? "{}") as CanaryWorld & {
  readonly byRoutine: RoutineCanaryWorld;
};
const sealed = Object.keys(sealedCanaries) as Canary[];
const ofRurik: Canary[] = ["rurikPhone", "rurikEmail", "rurikStreet", "rurikTown"];

/** Every page of the case, with what is shown there of what is sealed. A page that shows more fails. */
const pages = (): readonly (readonly [address: string, shown: readonly Canary[]])[] => {
  const { caseId, meetingId, versionId, signeId, rurikId } = world;
  const base = `/cases/${caseId}`;
  return [
    ["/cases", []],
    ["/notices", []],
    [base, []],
    [`${base}/child`, ofRurik],
    [`${base}/child/edit`, ["number"]],
    [`${base}/child/protection`, []],
    [`${base}/guardians/${signeId}`, []],
    [`${base}/guardians/${signeId}/protection`, []],
    [`${base}/guardians/${rurikId}`, ofRurik],
    [`${base}/consents`, []],
    [`${base}/consents/new`, []],
    [`${base}/consents/withdraw`, []],
    [`${base}/consents/form?giver=${rurikId}`, []],
    [`${base}/needs`, []],
    [`${base}/considered`, []],
    [`${base}/preparations`, []],
    [`${base}/preparatory-talks/new`, []],
    [`${base}/pre-contacts/new`, []],
    [`${base}/checklist`, []],
    [`${base}/invitations`, []],
    [`${base}/invitations/sent`, []],
    [`${base}/invitations/${world.invitationId}/paper`, []],
    [`${base}/meetings`, []],
    [`/meetings/${meetingId}`, []],
    [`${base}/meetings/${meetingId}/notes`, []],
    [`${base}/meetings/${meetingId}/checklist`, []],
    [`${base}/plan`, []],
    [`${base}/plan/preview`, []],
    [`${base}/plan/versions/${versionId}`, []],
    [`${base}/plan/confirmations`, []],
    [`${base}/plan/copies`, ["fetchPlace", "copyAddress"]],
    [`${base}/plan/copies/guardian-${rurikId}?version=${versionId}`, []],
    [`${base}/follow-up`, []],
    [`${base}/follow-up/new`, []],
    [`${base}/follow-up/survey`, []],
    [`${base}/follow-up/survey/child`, []],
    [`${base}/deviations`, []],
    [`${base}/deviations/new`, []],
    ["/interventions", []],
    ["/deviations", []],
    [`${base}/history`, []],
    [`${base}/case-workers`, []],
    [`${base}/closure`, []],
  ];
};

test.describe.serial("kanariefåglar", () => {
  test.setTimeout(240_000);

  test("sit in every page of the case, and what is sealed is shown only where it is worked with · T27, T28, X-10", async ({
    page,
    signInAs,
  }) => {
    await signInAs(ulrika.personName);
    for (const [address, shown] of pages()) {
      const answer = await page.goto(address);
      expect([address, answer?.status()]).toEqual([address, 200]);
      const found = canariesIn(await textAndFields(page)).filter((name) => sealed.includes(name));
      expect([address, found.toSorted()]).toEqual([address, [...shown].toSorted()]);
    }
    await page.goto(`/cases/${world.caseId}`);
    expect(canariesIn(await page.getByRole("main").innerText())).toEqual([]);
  });

  // Red once with autocomplete on in TextField: six fields of the child's form were remembered.
  test("are not offered again by the browser: numbers and addresses have autocomplete off · T25", async ({
    page,
    signInAs,
  }) => {
    await signInAs(ulrika.personName);
    for (const address of [
      `/cases/${world.caseId}/child/edit`,
      `/cases/${world.caseId}/guardians/${world.rurikId}`,
      `/cases/${world.caseId}/guardians/new`,
      "/break-glass",
    ]) {
      await page.goto(address);
      const remembered = await page
        .locator("main form :is(input:not([type=hidden], [type=radio], [type=checkbox]), textarea)")
        .evaluateAll(
          (fields) => fields.filter((field) => field.getAttribute("autocomplete") !== "off").length,
        );
      expect([address, remembered]).toEqual([address, 0]);
      await expect(page.locator("datalist")).toHaveCount(0);
    }
  });

  test("are not in what the manager and the invited agency may not have · T18, T30, X-20", async ({
    page,
    signInAs,
    faults,
  }) => {
    await signInAs(kerstin.personName);
    await page.goto("/overview");
    expect(canariesIn(await page.content())).toEqual([]);
    await page.goto(`/overview/${world.caseId}`);
    expect(canariesIn(await page.content())).toEqual([]);

    await page.context().clearCookies();
    await signInAs(fadumo.personName);
    await page.goto("/notices");
    expect(canariesIn(await page.content())).toEqual([]);
    await page.goto(`/invitations/${world.invitationId}`);
    expect(canariesIn(await page.content())).toEqual(["question"]);
    expect((await page.goto(`/cases/${world.caseId}/child`))?.status()).toBe(404);
    expect(canariesIn(await page.content())).toEqual([]);
    expectFault(faults, /404/);
    await page.goto(`/invitations/${world.invitationId}/plan/${world.disclosureId}`);
    expect(canariesIn(await page.content()).filter((name) => sealed.includes(name))).toEqual([]);
  });

  test("are, as reasons that a routine asks for, not in what the manager and the invited agency read · T18, T30, X-20", async ({
    page,
    signInAs,
  }) => {
    const { caseId, invitationId } = world.byRoutine;
    await signInAs(maja.personName);
    await page.goto(`/cases/${caseId}/invitations`);
    expect(canariesIn(await page.content())).toEqual(["lateReason", "takeOverReason"]);
    await page.goto(`/cases/${caseId}/deadline`);
    expect(canariesIn(await page.content())).toEqual(["recountReason", "lateReason"]);

    await signInAs(henning.personName);
    for (const address of ["/overview", `/overview/${caseId}`, "/notices"]) {
      await page.goto(address);
      expect([address, canariesIn(await page.content())]).toEqual([address, []]);
    }
    await signInAs(elin.personName);
    for (const address of [
      `/invitations/${invitationId}`,
      `/invitations/${invitationId}/paper`,
      "/notices",
    ]) {
      await page.goto(address);
      expect([address, canariesIn(await page.content())]).toEqual([address, []]);
    }
  });

  // Red once with the child's name in the plan's title: it stood in the file's properties.
  test("are not in a file's name, its properties or its bookmarks · T24", async ({ page, signInAs }) => {
    await signInAs(ulrika.personName);
    const { caseId, versionId, invitationId, rurikId, signeId } = world;
    for (const [address, shown] of [
      [`/api/papers/plan/${versionId}`, []],
      [`/api/papers/plan/${versionId}?for=guardian-${rurikId}`, []],
      [`/api/papers/plan/${versionId}?for=guardian-${signeId}`, []],
      [`/api/papers/plan/${versionId}?for=child`, []],
      [`/api/papers/consent/${caseId}?giver=${rurikId}&agencyIds=${fadumo.agencyId}`, []],
      [`/api/papers/invitation/${invitationId}`, []],
    ] as const) {
      const answer = await page.request.get(address);
      expect([address, answer.status()]).toEqual([address, 200]);
      const pdf = readPdf(await answer.body());
      const outside = [answer.headers()["content-disposition"], pdf.source, ...pdf.bookmarks()].join("\n");
      expect([address, canariesIn(outside)]).toEqual([address, []]);
      const found = canariesIn(pdf.text()).filter((name) => sealed.includes(name));
      expect([address, found]).toEqual([address, [...shown]]);
    }
  });

  // Red once with the fault's message in the log.
  test("are not told by the log when a fault tells them · T20", async ({ page, signInAs }) => {
    await signInAs(ulrika.personName);
    await page.goto(`/cases/${world.caseId}/child/edit`);
    await page.getByLabel("Vad vill barnet?").fill(canaries.childsWords);
    await asOwner(faultThatTells);
    try {
      await page.getByRole("button", { name: "Spara uppgifterna om barnet" }).click();
      await expect(page.getByText(/^Något gick fel hos oss.* Kod: [0-9a-f]{8}$/)).toBeVisible();
    } finally {
      await asOwner("DROP FUNCTION tell_all CASCADE");
    }
    expect(logOfTheRun()).toContain("action failed");
    expect(canariesIn(logOfTheRun())).toEqual([]);
  });

  // Red once with the child's name as the title of its page.
  test("are in no log, no address and no title of the whole run · T20, T21", async () => {
    expect(canariesIn(logOfTheRun())).toEqual([]);
    const seen = readFileSync(process.env.KRING_E2E_SEEN ?? "", "utf8");
    expect(seen.split("\n").length).toBeGreaterThan(100);
    expect(seen).toContain(world.caseId);
    expect(seen).toContain("– Kring");
    expect(canariesIn(seen)).toEqual([]);
    expect(seen.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "")).not.toMatch(
      /\b(19|20)\d{6}-?\d{4}\b/,
    );
  });

  test("are in no mail of the whole run: not its text, subject, address or Message-ID · T22", async () => {
    const client = new pg.Client({ connectionString: await backupUrl() });
    await client.connect();
    const { rows } = await client.query<{ mail: string }>(
      "SELECT m::text AS mail FROM kept_mails m UNION ALL SELECT n::text FROM kept_notice_mails n",
    );
    await client.end();
    expect(canariesIn(rows.map(({ mail }) => mail).join("\n"))).toEqual([]);
  });

  test("are ciphertext in a dump of every table, and the keys are not there · T29", async () => {
    const client = new pg.Client({ connectionString: await backupUrl() });
    await client.connect();
    try {
      const { rows: tables } = await client.query<{ name: string }>(
        `SELECT format('%I', relname) AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
      );
      const held: [string, Canary[]][] = [];
      for (const { name } of tables) {
        const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
        const dump = rows.map(({ row }) => row).join("\n");
        held.push([name, canariesIn(dump).filter((canary) => sealed.includes(canary))]);
        for (const key of [process.env.KRING_FIELD_KEY, process.env.KRING_INDEX_KEY])
          expect(dump.includes(String(key))).toBe(false);
      }
      expect(held.filter(([, found]) => found.length > 0)).toEqual([]);
      const { rows } = await client.query("SELECT given_name FROM children WHERE given_name = $1", [
        canaries.givenName,
      ]);
      expect(rows).toHaveLength(1);
    } finally {
      await client.end();
    }
  });
});

/** The database refuses what is saved, and says in the same breath what it was. */
const faultThatTells = `
  CREATE FUNCTION tell_all() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'failing row: %', NEW; END $$;
  CREATE TRIGGER tell_all BEFORE UPDATE ON children FOR EACH ROW EXECUTE FUNCTION tell_all()`;

async function asOwner(sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
  await owner.query(sql).finally(() => owner.end());
}

function logOfTheRun(): string {
  const { KRING_E2E_LOG = "", KRING_E2E_LOG_FROM = "0" } = process.env;
  return readFileSync(KRING_E2E_LOG).subarray(Number(KRING_E2E_LOG_FROM)).toString("utf8");
}

/** What is read on the page and what its fields hold. */
async function textAndFields(page: Page): Promise<string> {
  const values = await page
    .locator("main :is(input, textarea)")
    .evaluateAll((fields) =>
      fields.map((field) => (field as HTMLInputElement | HTMLTextAreaElement).value).join("\n"),
    );
  return `${await page.locator("body").innerText()}\n${values}\n${await page.content()}`;
}

/** The role that dumps: it reads everything and writes nothing. A server that was given has a password we do not know. */
async function backupUrl(): Promise<string> {
  const url = new URL(process.env.DATABASE_OWNER_URL ?? "");
  const { passwords } = await secretsOf(join(kringHome(), "test"));
  if (url.password !== passwords.kring_owner) return url.href;
  url.username = "kring_backup";
  url.password = passwords.kring_backup;
  return url.href;
}
