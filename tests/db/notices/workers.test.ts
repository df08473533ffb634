import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addDays } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { forgetNotices, noticeMailsOf, noticesAbout } from "@/tests/support/notice-rows";
import { wantsMail } from "@/tests/support/notices";
import { anna, emil, fadumo } from "@/tests/support/people";
import { smtpTestServer } from "@/tests/support/smtp";
import { calledOff } from "@/tests/support/told";
import { letLeasesRunOut, letTriesComeDue, startTestWorker, type TestWorker } from "@/tests/support/workers";

/** A working day at ten in the morning in Sweden. */
const now = new Date("2026-11-30T09:00:00Z");
const owner = await connectAs("owner");
const smtp = await smtpTestServer();
const patience = { timeout: 90_000, interval: 200 };
const soon = { plannedOn: addDays(today, 1), answerBy: today };
const workers: TestWorker[] = [];

async function start(count: number) {
  workers.push(...(await Promise.all([...Array(count)].map(() => startTestWorker(smtp.url, { now })))));
}

async function killAll() {
  await Promise.all(workers.splice(0).map((worker) => worker.kill()));
}

afterAll(async () => {
  await killAll();
  await smtp.stop();
});

describe("three workers at once", () => {
  beforeAll(async () => {
    await forgetNotices();
    await start(3);
  }, 120_000);

  it("make each reminder once, and one digest a day of all that is new · T61", async () => {
    for (const [actor, address] of [
      [anna, "anna@example.com"],
      [fadumo, "fadumo@example.com"],
      [emil, "emil@example.com"],
    ] as const)
      await wantsMail(actor, { address, quietFrom: "", quietTo: "" });
    const cases: Awaited<ReturnType<typeof invitedCase>>[] = [];
    for (let n = 0; n < 3; n += 1)
      cases.push(await invitedCase(anna, [fadumo.agencyId, emil.agencyId], {}, {}, soon));
    await vi.waitFor(async () => {
      for (const { caseId } of cases) expect(await noticesAbout(caseId, "meetingNear")).toHaveLength(3);
    }, patience);

    await killAll();
    await letLeasesRunOut(owner);
    await letTriesComeDue(owner);
    await start(2);
    await vi.waitFor(async () => {
      for (const actor of [anna, fadumo, emil])
        expect(await noticeMailsOf(actor)).toMatchObject([
          { kind: "digest", stop: null, sent_at: expect.any(Date) },
        ]);
    }, patience);
    const digests = smtp.received.flatMap(({ to }) => to).toSorted();
    expect(digests).toEqual(["anna@example.com", "emil@example.com", "fadumo@example.com"]);

    const [first] = cases;
    if (first) await calledOff(anna, first);
    await vi.waitFor(() => {
      expect(smtp.received).toHaveLength(5);
    }, patience);
    for (const { caseId } of cases) expect(await noticesAbout(caseId, "meetingNear")).toHaveLength(3);
    expect(
      smtp.received
        .slice(3)
        .flatMap(({ to }) => to)
        .toSorted(),
    ).toEqual([...["emil@example.com", "fadumo@example.com"]]);
  }, 240_000);
});
