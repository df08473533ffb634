import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { smtpSender } from "@/lib/jobs/mail-transport";
import { markNoticesRead } from "@/lib/notices/commands";
import { getNoticePreferences } from "@/lib/notices/queries";
import { deliverNoticeMail, queueDueNoticeMails } from "@/lib/notices/mails/commands";
import { eraseOldNotices } from "@/lib/notices/reminding";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { jobsAbout } from "@/tests/support/mail-rows";
import { forgetNotices, noticeMailsOf } from "@/tests/support/notice-rows";
import { wantsMail } from "@/tests/support/notices";
import { anna, emil, fadumo, ulrika } from "@/tests/support/people";
import { headerOf, smtpTestServer, textOf } from "@/tests/support/smtp";
import { answered, calledOff, tookBack } from "@/tests/support/told";
import { traceAbout } from "@/tests/support/trace";

const owner = await connectAs("owner");
const smtp = await smtpTestServer();
const send = smtpSender(smtp.url, "kring@example.com");
const social = fadumo.agencyId;

/** Monday in Sweden: ten in the morning, seven in the evening; and the next day. */
const monday = new Date("2026-11-30T09:00:00Z");
const mondayEvening = new Date("2026-11-30T18:00:00Z");
const tuesday = new Date("2026-12-01T09:00:00Z");

beforeEach(async () => {
  await forgetNotices();
  smtp.received.length = 0;
  smtp.faultAt(null);
});
afterAll(() => smtp.stop());

async function invited() {
  const opened = await invitedCase(anna, [social]);
  return { ...opened, invitationId: opened.invitationIds[0] ?? "" };
}

async function answerComes() {
  const opened = await invited();
  await answered(fadumo, opened.invitationId);
  return opened;
}

async function deliverAll(actor: Actor, now: Date) {
  for (const { id } of await noticeMailsOf(actor)) await deliverNoticeMail(id, send, now);
}

describe("the day's mail", () => {
  it("says how much there is to read and where, and nothing of what, whom or where · T22", async () => {
    await wantsMail(anna, { address: "anna.bergstrom@example.com" });
    await answerComes();
    await answerComes();
    expect(await queueDueNoticeMails(monday)).toBe(1);
    await deliverAll(anna, monday);
    const [mail] = smtp.received;
    if (!mail) throw new Error("No mail came.");
    expect(mail.to).toEqual(["anna.bergstrom@example.com"]);
    expect(headerOf(mail, "Subject")).toBe("Kring: nytt att läsa");
    expect(textOf(mail)).toContain("Du har 2 händelser att läsa i Kring.");
    expect(`${mail.raw}${textOf(mail)}`).not.toMatch(
      /Länta|Elle|Fadumo|Social|Elevh|Björk|K-[0-9A-Z]{5}|[Mm]öte|svarat/,
    );
    const [{ id } = { id: "" }] = await noticeMailsOf(anna);
    expect(headerOf(mail, "Message-ID")).toBe(`<${id}@127.0.0.1>`);
    expect(await traceAbout(id)).toMatchObject([{ act: "noticeMail.sent" }]);
  });

  // Red once without the index notice_mails_one_digest_a_day: a second came the same day when something new had happened.
  it("is one a day, whatever more happens and however the clock jumps · T61", async () => {
    await wantsMail(anna);
    await answerComes();
    await Promise.all([1, 2, 3, 4].map(() => queueDueNoticeMails(monday)));
    await answerComes();
    for (const now of [monday, tuesday, monday, tuesday]) await queueDueNoticeMails(now);
    for (const now of [monday, tuesday]) await deliverAll(anna, now);
    expect((await noticeMailsOf(anna)).map(({ kind, on_day }) => [kind, on_day])).toEqual([
      ["digest", "2026-11-30"],
      ["digest", "2026-12-01"],
    ]);
    expect(smtp.received).toHaveLength(2);
  });

  it("does not come about what has been mailed once", async () => {
    await wantsMail(anna);
    await answerComes();
    expect(await queueDueNoticeMails(monday)).toBe(1);
    expect(await queueDueNoticeMails(tuesday)).toBe(0);
  });

  it("comes to whoever gave an address, and to no one else", async () => {
    await wantsMail(anna, { address: "" });
    await answerComes();
    expect(await queueDueNoticeMails(monday)).toBe(0);
    expect(await noticeMailsOf(fadumo)).toEqual([]);
  });
});

describe("a mail about what is urgent", () => {
  it("goes at once, and waits while the hours are quiet", async () => {
    await wantsMail(fadumo);
    await calledOff(anna, await invited());
    expect(await queueDueNoticeMails(mondayEvening)).toBe(0);
    expect(await queueDueNoticeMails(new Date("2026-12-01T06:05:00Z"))).toBe(1);
    expect((await noticeMailsOf(fadumo)).map(({ kind }) => kind)).toEqual(["urgent"]);
  });

  it("that was queued by day and met a silent server waits for the morning · T62", async () => {
    await wantsMail(fadumo);
    await calledOff(anna, await invited());
    await queueDueNoticeMails(monday);
    const [mail] = await noticeMailsOf(fadumo);
    const { id } = mail ?? { id: "" };
    const urgent = (await noticeMailsOf(fadumo)).find(({ kind }) => kind === "urgent");
    smtp.faultAt((stage) => (stage === "connect" ? { code: 421, text: "not now" } : null));
    await deliverNoticeMail(urgent?.id ?? id, send, monday);
    smtp.faultAt(null);
    await deliverNoticeMail(urgent?.id ?? id, send, mondayEvening);
    expect(smtp.received).toEqual([]);
    expect((await jobsAbout([urgent?.id ?? id])).map(({ seconds }) => seconds)).toEqual([0, 300, 720 * 60]);
    await deliverNoticeMail(urgent?.id ?? id, send, tuesday);
    expect(smtp.received).toHaveLength(1);
  });
});

describe("a mail that waits", () => {
  it.each([
    ["has been read", "read", async () => markNoticesRead(anna, { until: new Date().toISOString() })],
    ["may no longer be seen", "read", endWork],
    ["is not wanted any more", "unwanted", async () => wantsMail(anna, allOff)],
    ["has nowhere to go", "addressGone", async () => wantsMail(anna, { address: "" })],
    ["is to somebody who has left", "left", leave],
    // Red once with take_notice_mail not asking what is left to read: the first two were sent.
  ] as const)("is not sent when what it is about %s · T17, T22", async (_words, stop, happens) => {
    await wantsMail(anna);
    await answerComes();
    await queueDueNoticeMails(monday);
    const undo = await happens();
    await deliverAll(anna, monday);
    await undo?.();
    expect(await noticeMailsOf(anna)).toMatchObject([{ stop, sent_at: null }]);
    expect(smtp.received).toEqual([]);
  });

  it("is not even queued about what disappeared with access", async () => {
    await wantsMail(fadumo);
    const { invitationId } = await invited();
    await tookBack(fadumo, invitationId);
    expect(await queueDueNoticeMails(monday)).toBe(0);
  });

  it("is with one worker at a time, and is not tried where the receiver's server refuses it · T62", async () => {
    await wantsMail(anna);
    await answerComes();
    await queueDueNoticeMails(monday);
    const [{ id } = { id: "" }] = await noticeMailsOf(anna);
    smtp.faultAt((stage) => (stage === "rcptTo" ? { code: 550, text: "no such mailbox" } : null));
    await Promise.all(Array.from({ length: 5 }, () => deliverNoticeMail(id, send, monday)));
    expect(await noticeMailsOf(anna)).toMatchObject([{ stop: "refused", tried_count: 1 }]);
  });
});

describe("saveNoticePreferences", () => {
  it("keeps the address from everybody but its person, the trace included · T20", async () => {
    await wantsMail(emil, { address: "emil.rantala@example.com", quietFrom: "", quietTo: "" });
    expect(await getNoticePreferences(emil)).toMatchObject({
      ...{ address: "emil.rantala@example.com", quietFrom: "", version: 1 },
      delivery: { meetings: "direct", cases: "digest" },
    });
    const seen = await withActor(ulrika, async (tx) => nothingPersonal(await tx.noticePreference.count()));
    expect(seen).toBe(0);
    const traced = await traceAbout(emil.personId);
    expect(traced[0]).toMatchObject({ act: "notices.mailChosen", detail: { hasAddress: true } });
    expect(JSON.stringify(traced)).not.toContain("example.com");
  });

  it("is forgotten when its person has left", async () => {
    await wantsMail(anna);
    const undo = await leave();
    await eraseOldNotices();
    await undo();
    expect(await getNoticePreferences(anna)).toMatchObject({ address: "", version: 0 });
  });
});

describe("the doors of these mails", () => {
  it("are shut to a person who asks as themselves · T17", async () => {
    await wantsMail(anna);
    const app = await connectAs("app");
    for (const statement of [
      `select app.queue_notice_mail('${anna.personId}', 'digest', '{}', current_date, now())`,
      `select app.take_notice_mail('${anna.personId}', 60, now())`,
      `select app.note_notice_mail('${anna.personId}', true, null, now())`,
      "select app.erase_old_notices(90)",
    ]) {
      await app.query("begin");
      await sayWhoAsks(app, anna);
      await expect(app.query(statement)).rejects.toMatchObject({ code: "KR001" });
      await app.query("rollback");
    }
    const listed = await withActor(anna, async (tx) =>
      nothingPersonal(await tx.$queryRaw`SELECT * FROM app.people_to_mail()`),
    );
    expect(listed).toEqual([]);
  });
});

const allOff = { invitations: "none", meetings: "none", cases: "none", protection: "none" };

async function endWork() {
  await owner.query("update case_workers set ended_at = now() where person_id = $1", [anna.personId]);
}

async function leave() {
  await owner.query("update people set deactivated_at = now() where id = $1", [anna.personId]);
  return async () => {
    await owner.query("update people set deactivated_at = null where id = $1", [anna.personId]);
  };
}
