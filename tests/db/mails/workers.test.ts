import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { agencies } from "@/prisma/seed/register/agencies";
import { connectAs } from "@/tests/support/database";
import { mailsOf } from "@/tests/support/mail-rows";
import { mailedCase } from "@/tests/support/mails";
import { anna, emil, fadumo, leila } from "@/tests/support/people";
import { headerOf, type SmtpStage, smtpStages, smtpTestServer } from "@/tests/support/smtp";
import { letLeasesRunOut, letTriesComeDue, startTestWorker, type TestWorker } from "@/tests/support/workers";

const owner = await connectAs("owner");
const invited = [emil.agencyId, fadumo.agencyId, leila.agencyId, agencies.familyCentre.id];
const patience = { timeout: 90_000, interval: 200 };
const workers: TestWorker[] = [];
let smtp = await smtpTestServer();
const { url } = smtp;

beforeEach(() => {
  smtp.received.length = 0;
});
afterAll(async () => {
  await killAll();
  await smtp.stop();
});

async function start(count: number, atOnce?: { readonly atOnce: number }) {
  const started = await Promise.all(Array.from({ length: count }, () => startTestWorker(url, atOnce)));
  workers.push(...started);
}

async function killAll() {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
}

async function expectAllSent(caseId: string) {
  await vi.waitFor(async () => {
    const mails = await mailsOf(caseId);
    expect(mails.filter(({ sent_at }) => sent_at === null)).toEqual([]);
  }, patience);
}

const messageIds = () => smtp.received.map((mail) => headerOf(mail, "Message-ID"));
const messageIdsOf = async (caseId: string) =>
  (await mailsOf(caseId)).map(({ id }) => `<${id}@127.0.0.1>`).toSorted();

describe("three workers at once", () => {
  beforeAll(() => start(3), 120_000);
  afterAll(() => killAll());

  it("send each mail once · T62", async () => {
    const { caseId } = await mailedCase(anna, invited);
    await expectAllSent(caseId);
    expect(messageIds().toSorted()).toEqual(await messageIdsOf(caseId));
  }, 120_000);

  it("remind each agency once when its day has passed, whichever of them is first · T61", async () => {
    const { caseId } = await mailedCase(anna, invited);
    await expectAllSent(caseId);
    smtp.received.length = 0;
    await owner.query("update meetings set answer_by = current_date - 1 where case_id = $1", [caseId]);
    await vi.waitFor(async () => {
      expect(await mailsOf(caseId)).toHaveLength(2 * invited.length);
    }, patience);
    await expectAllSent(caseId);
    expect(smtp.received.map(({ to }) => to).toSorted()).toEqual(
      (await mailsOf(caseId))
        .flatMap(({ kind, address }) => (kind === "overdue" ? [[address]] : []))
        .toSorted(),
    );
    const { rowCount } = await owner.query(
      "select from invitation_reminders where case_id = $1 and recorded_by_id is null",
      [caseId],
    );
    expect(rowCount).toBe(invited.length);
  }, 120_000);

  it("lose nothing while the mail server is down, and send each mail once when it is back · T62", async () => {
    await smtp.stop();
    const { caseId } = await mailedCase(anna, invited);
    await vi.waitFor(async () => {
      const tried = (await mailsOf(caseId)).filter(({ tried_count }) => tried_count > 0);
      expect(tried).toHaveLength(invited.length);
    }, patience);
    expect(await mailsOf(caseId)).toMatchObject(invited.map(() => ({ sent_at: null, stop: null })));

    smtp = await smtpTestServer(Number(new URL(url).port));
    await vi.waitFor(async () => {
      await letTriesComeDue(owner);
      const mails = await mailsOf(caseId);
      expect(mails.filter(({ sent_at }) => sent_at === null)).toEqual([]);
    }, patience);
    expect(messageIds().toSorted()).toEqual(await messageIdsOf(caseId));
  }, 180_000);
});

describe("a worker that is killed", () => {
  // Red once with deliverMail noting a mail as sent before it sends it: one of five arrived.
  it("at each point of a mail in turn loses none, and sends none anew except under the same Message-ID · T62", async () => {
    const { caseId } = await mailedCase(anna, [...invited, agencies.healthCentre.id]);
    for (const stage of smtpStages) {
      const killed = killedAt(stage);
      await start(1, { atOnce: 1 });
      await killed;
      await letLeasesRunOut(owner);
    }
    await start(1);
    await expectAllSent(caseId);
    const ids = messageIds();
    expect([...new Set(ids)].toSorted()).toEqual(await messageIdsOf(caseId));
    // Only what the server had whole, and could not say so, can be there twice.
    expect(ids.length - new Set(ids).size).toBeLessThanOrEqual(2);
  }, 180_000);
});

/** The worker is gone before the server answers at the stage; the server goes on as if nothing had happened. */
async function killedAt(stage: SmtpStage): Promise<void> {
  const { promise: isKilled, resolve } = Promise.withResolvers<void>();
  smtp.faultAt(async (now) => {
    if (now !== stage) return null;
    smtp.faultAt(null);
    await killAll();
    resolve();
    return null;
  });
  await isKilled;
}
