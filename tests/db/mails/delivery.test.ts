import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { withJob } from "@/lib/access/with-job";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { noteAnswer, recallInvitation, sendInvitations } from "@/lib/invitations/commands";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { noteAnswerSchema, recallInvitationSchema } from "@/lib/invitations/schemas";
import { smtpSender } from "@/lib/jobs/mail-transport";
import { deliverMail, giveUpMail } from "@/lib/mails/commands";
import { queueMail } from "@/lib/mails/queue-mail";
import { mailWayOf } from "@/prisma/seed/teller/meeting";
import { caseVersion } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { caseToInviteTo, preparationForm, sendingForm } from "@/tests/support/invitations";
import { jobsAbout, mailsOf } from "@/tests/support/mail-rows";
import { addressOf, mailedCase } from "@/tests/support/mails";
import { anna, emil, fadumo, kerstin } from "@/tests/support/people";
import { headerOf, smtpTestServer, textOf } from "@/tests/support/smtp";
import { traceOf } from "@/tests/support/trace";

const [social, navet] = [fadumo.agencyId, emil.agencyId];
const owner = await connectAs("owner");
const smtp = await smtpTestServer();
const send = smtpSender(smtp.url, "kring@example.com");

afterAll(() => smtp.stop());
beforeEach(() => {
  smtp.received.length = 0;
  smtp.faultAt(null);
});

async function onlyMail(caseId: string) {
  const [mail] = await mailsOf(caseId);
  if (!mail) throw new Error("no mail");
  return mail;
}

async function stateOf(caseId: string, agencyId: string) {
  const { invitees } = (await getInvitations(anna, caseId)).view;
  return invitees.find(({ agency }) => agency.id === agencyId)?.state;
}

describe("an invitation by mail", () => {
  it("is queued in the act that sends it, and sent once by the worker · S001-38, T62", async () => {
    const { caseId } = await mailedCase(anna, [navet]);
    const { id } = await onlyMail(caseId);
    expect(await stateOf(caseId, navet)).toBe("queued");
    expect(await jobsAbout([id])).toMatchObject([{ state: "created", data: { mailId: id } }]);
    expect(smtp.received).toEqual([]);

    await deliverMail(id, send);
    expect(await stateOf(caseId, navet)).toBe("sent");
    expect(smtp.received).toMatchObject([{ to: [addressOf(navet)], from: "kring@example.com" }]);
    const [traced] = (await traceOf(caseId)).filter(({ act }) => act === "mail.sent");
    expect(traced).toMatchObject({ person_id: null, detail: { kind: "invitation" } });
    await deliverMail(id, send);
    expect(smtp.received).toHaveLength(1);
  });

  it("leaves nothing when the act that queues it is rolled back", async () => {
    const { caseId, invitationIds } = await mailedCase(anna, [navet]);
    await owner.query("delete from mails where case_id = $1", [caseId]);
    const before = await owner.query("select count(*)::int from pgboss.job");
    const cutShort = withActor(anna, async (tx) => {
      expect(await queueMail(tx, invitationIds[0] ?? "", "invitation", new Date())).toBe(true);
      throw new Error("cut short");
    });
    await expect(cutShort).rejects.toThrow("cut short");
    expect(await mailsOf(caseId)).toEqual([]);
    expect((await owner.query("select count(*)::int from pgboss.job")).rows).toEqual(before.rows);
  });

  // Red once with the child's name after the caller's in take_mail: the text held it.
  it("holds nothing of the child, in text, headers, sender or Message-ID · T22", async () => {
    const place = "Viltstigen 11, rum Hemligt";
    const question = "Varför sover Elle-Máret inte?";
    const { caseId } = await mailedCase(anna, [navet, social], {}, { place, question });
    for (const { id } of await mailsOf(caseId)) await deliverMail(id, send);
    expect(smtp.received).toHaveLength(2);
    const { rows } = await owner.query<{ code: string }>("select code from child_cases where id = $1", [
      caseId,
    ]);
    const canaries = ["Elle", "Länta", "Risten", "2013", "Viltstigen", "sover", anna.personName, caseId];
    for (const mail of smtp.received) {
      const readable = [mail.raw, headerOf(mail, "Subject"), textOf(mail)].join("\n");
      for (const canary of [...canaries, rows[0]?.code ?? ""]) expect(readable).not.toContain(canary);
      expect(headerOf(mail, "Subject")).toBe("Kring: en inbjudan väntar");
      expect(headerOf(mail, "From")).toBe("Kring <kring@example.com>");
      expect(headerOf(mail, "Content-Type")).toContain("text/plain");
      expect(textOf(mail)).toContain("Elevhälsan Björkskolan bjuder in er till ett samverkansmöte.");
    }
    const names = smtp.received.map((mail) => textOf(mail));
    for (const text of names) expect(text).not.toMatch(/Navet|Socialtjänsten/);
  });

  it("keeps its Message-ID from try to try, so that a receiver sees doubles · T62", async () => {
    const { caseId } = await mailedCase(anna, [navet]);
    const { id } = await onlyMail(caseId);
    await deliverMail(id, send);
    // As after a crash between the server's 250 and the note of it.
    await owner.query("update mails set sent_at = null where id = $1", [id]);
    await deliverMail(id, send);
    expect(smtp.received.map((mail) => headerOf(mail, "Message-ID"))).toEqual([
      `<${id}@127.0.0.1>`,
      `<${id}@127.0.0.1>`,
    ]);
  });

  it("is refused for an address that would lead elsewhere, when it is prepared and when it is sent · T41", async () => {
    const { caseId } = await caseToInviteTo(anna, [navet]);
    const way = await mailWayOf(anna, navet);
    const prepare = () =>
      prepareInvitation(anna, preparationForm(caseId, navet, { kind: "invitation", way }));
    const address = addressOf(navet);
    const changed = `${address}\r\nBcc: nagon@example.com`;
    await owner.query("update contact_ways set value = $1 where id = $2", [changed, way]);
    await expect(prepare()).rejects.toMatchObject({ messageKey: "invitations.refusals.unsafeAddress" });
    await owner.query("update contact_ways set value = $1 where id = $2", [address, way]);

    await prepare();
    await owner.query("update prepared_invitations set contact_way = $1 where case_id = $2", [
      changed,
      caseId,
    ]);
    const sending = sendInvitations(anna, await sendingForm(anna, caseId, [navet]));
    await expect(sending).rejects.toMatchObject({ messageKey: "invitations.refusals.unsafeAddress" });
    expect(await mailsOf(caseId)).toEqual([]);
  });

  it("is told by somebody instead where the child is protected: nothing is mailed · X-10, T22", async () => {
    const { caseId } = await mailedCase(anna, [navet], { protection: "unknown" });
    const mail = await onlyMail(caseId);
    expect(mail).toMatchObject({ stop: "protected", sent_at: null });
    expect(await jobsAbout([mail.id])).toEqual([]);
    expect(await stateOf(caseId, navet)).toBe("failed");
    await deliverMail(mail.id, send);
    expect(smtp.received).toEqual([]);
  });
});

describe("a mail that waits", () => {
  // Red once with take_mail not asking for a hindrance: all eight were sent.
  it.each([
    ["the invitation is recalled", "recalled", recalled],
    ["the family has taken its consent back", "recalled", withdrawn],
    ["the consent has run out", "consentEnded", ranOut],
    ["the agency has answered", "answered", answered],
    ["the child turns out to be protected", "protected", protectedNow],
    ["the meeting is called off", "cancelled", calledOff],
    ["the meeting has been", "meetingPassed", meetingPassed],
    ["the address is no longer the agency's", "addressGone", addressGone],
  ] as const)("is not sent when %s in between · T17, T22", async (_words, stop, happens) => {
    const { caseId, invitationIds } = await mailedCase(anna, [navet]);
    const undo = await happens(caseId, invitationIds[0] ?? "");
    const { id } = await onlyMail(caseId);
    await deliverMail(id, send);
    await undo?.();
    expect(await onlyMail(caseId)).toMatchObject({ stop, sent_at: null });
    expect(smtp.received).toEqual([]);
    expect((await traceOf(caseId))[0]).toMatchObject({ act: "mail.stopped", detail: { stop } });
  });

  // Red once with deliverMail noting a mail as sent before it sends it: what was refused or never reached counted as sent.
  it("is tried again in five minutes when no server answers, as often as it takes · T62", async () => {
    const { caseId } = await mailedCase(anna, [navet]);
    const { id } = await onlyMail(caseId);
    const gone = await smtpTestServer();
    await gone.stop();
    await deliverMail(id, smtpSender(gone.url, "kring@example.com"));
    expect(await onlyMail(caseId)).toMatchObject({ tried_count: 1, sent_at: null, stop: null });
    expect(await jobsAbout([id])).toMatchObject([{ seconds: 0 }, { seconds: 300 }]);
    expect(await stateOf(caseId, navet)).toBe("queued");
    await deliverMail(id, send);
    expect(smtp.received).toHaveLength(1);
  });

  it.each([
    ["is busy when called", "connect", 421],
    ["does not know the sender yet", "mailFrom", 450],
    ["asks to be tried later", "rcptTo", 451],
    ["is out of room", "rcptTo", 452],
    ["does not want the text just now", "dataEnd", 451],
    ["refuses the sender", "mailFrom", 550],
    ["refuses the text", "dataEnd", 554],
  ] as const)("waits when the server %s · T62", async (_words, stage, code) => {
    const { caseId } = await mailedCase(anna, [navet]);
    const { id } = await onlyMail(caseId);
    smtp.faultAt((now) => (now === stage ? { code, text: "not now" } : null));
    await deliverMail(id, send);
    expect(await onlyMail(caseId)).toMatchObject({ sent_at: null, stop: null });
    smtp.faultAt(null);
    await deliverMail(id, send);
    expect(await onlyMail(caseId)).toMatchObject({ stop: null, tried_count: 2 });
    expect(smtp.received).toHaveLength(1);
  });

  it("becomes a call to make when the receiver's server will never take it · X-25", async () => {
    const { caseId } = await mailedCase(anna, [navet]);
    const { id } = await onlyMail(caseId);
    smtp.faultAt((stage) => (stage === "rcptTo" ? { code: 550, text: "no such mailbox" } : null));
    await deliverMail(id, send);
    expect(await onlyMail(caseId)).toMatchObject({ stop: "refused" });
    expect(await stateOf(caseId, navet)).toBe("failed");
  });

  it("becomes a call to make when it has been tried for three days, or no worker can see to it · T62", async () => {
    const { caseId } = await mailedCase(anna, [navet, social]);
    const [first, second] = await mailsOf(caseId);
    await owner.query("update mails set tried_count = 116 where id = $1", [first?.id]);
    smtp.faultAt((stage) => (stage === "connect" ? { code: 421, text: "not now" } : null));
    await deliverMail(first?.id ?? "", send);
    await giveUpMail(second?.id ?? "");
    await giveUpMail(second?.id ?? "");
    expect(await mailsOf(caseId)).toMatchObject([{ stop: "undeliverable" }, { stop: "undeliverable" }]);
    const stopped = (await traceOf(caseId)).filter(({ act }) => act === "mail.stopped");
    expect(stopped).toHaveLength(2);
  });

  // Red once with take_mail not looking at taken_until: the mail was sent more than once.
  it("is with one worker at a time: another waits until the first must be done · T62", async () => {
    const { caseId } = await mailedCase(anna, [navet]);
    const { id } = await onlyMail(caseId);
    await Promise.all(Array.from({ length: 8 }, () => deliverMail(id, send)));
    expect(smtp.received).toHaveLength(1);
  });
});

describe("the doors of the mail", () => {
  it("are shut to a person who asks as themselves · T17", async () => {
    const { caseId } = await mailedCase(anna, [navet]);
    const { id } = await onlyMail(caseId);
    const app = await connectAs("app");
    for (const statement of [
      "select app.take_mail($1, 60, now())",
      "select app.note_mail($1, true, null, now())",
      "select app.keep_mail($1, 'Ämne', 'Text', '<a@b>', now())",
      "select app.remind_overdue($1, now())",
    ]) {
      await app.query("begin");
      await sayWhoAsks(app, anna);
      await expect(app.query(statement, [id])).rejects.toMatchObject({ code: "KR001" });
      await app.query("rollback");
    }
  });

  it("queue nothing for somebody outside the case, nor another way than was chosen", async () => {
    const { caseId, invitationIds } = await mailedCase(anna, [navet]);
    await owner.query("delete from mails where case_id = $1", [caseId]);
    for (const outsider of [emil, fadumo, kerstin]) {
      const asked = withActor(outsider, async (tx) =>
        nothingPersonal(await queueMail(tx, invitationIds[0] ?? "", "invitation", new Date())),
      );
      await expect(asked).rejects.toMatchObject({ messageKey: "errors.refused" });
    }
    await owner.query("update invitations set channel = 'letter' where case_id = $1", [caseId]);
    const asked = withActor(anna, async (tx) =>
      nothingPersonal(await queueMail(tx, invitationIds[0] ?? "", "invitation", new Date())),
    );
    await expect(asked).rejects.toMatchObject({ messageKey: "errors.refused" });
  });

  it("tell a job what is due, and no row of a case · T17", async () => {
    const { caseId } = await mailedCase(anna, [navet]);
    const seen = await withJob(async (tx) => nothingPersonal(await tx.mail.count({ where: { caseId } })));
    expect(seen).toBe(0);
  });
});

async function recalled(caseId: string, invitationId: string) {
  const version = String(await caseVersion(anna, caseId));
  const form = { idempotencyKey: randomUUID(), version, invitationId, reason: "Mötet blir inte av." };
  await recallInvitation(anna, recallInvitationSchema.parse(form));
}

async function withdrawn(caseId: string) {
  const version = String(await caseVersion(anna, caseId));
  const form = { idempotencyKey: randomUUID(), version, caseId, giver: "child", agency: navet };
  await withdrawConsent(anna, withdrawConsentSchema.parse({ ...form, receivedHow: "telephone" }));
}

async function ranOut(caseId: string) {
  await owner.query(
    "update consent_statements set stated_on = current_date - 9, valid_until = current_date - 2 where case_id = $1",
    [caseId],
  );
}

async function answered(_caseId: string, invitationId: string) {
  const form = { idempotencyKey: randomUUID(), version: "0", invitationId, kind: "coming", how: "phone" };
  await noteAnswer(anna, noteAnswerSchema.parse(form));
}

async function protectedNow(caseId: string) {
  await owner.query("update children set protection = 'secrecyMark' where case_id = $1", [caseId]);
}

async function calledOff(caseId: string) {
  await owner.query(
    "update meetings set cancelled_at = now(), cancelled_by_id = $1, cancel_reason = 'Sjukdom' where case_id = $2",
    [anna.personId, caseId],
  );
}

async function meetingPassed(caseId: string) {
  await owner.query("update meetings set planned_on = current_date - 1 where case_id = $1", [caseId]);
}

async function addressGone() {
  const way = await mailWayOf(anna, navet);
  const address = addressOf(navet);
  await owner.query("update contact_ways set value = 'ny.adress@example.com' where id = $1", [way]);
  return async () => {
    await owner.query("update contact_ways set value = $1 where id = $2", [address, way]);
  };
}
