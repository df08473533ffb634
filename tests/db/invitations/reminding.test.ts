import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { getCasePage } from "@/lib/cases/page/queries";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { noteAnswer } from "@/lib/invitations/commands";
import { getInvitations, getSentInvitation } from "@/lib/invitations/queries";
import { remindInvitation, remindOverdue } from "@/lib/invitations/reminding/commands";
import { remindInvitationSchema } from "@/lib/invitations/reminding/schemas";
import { noteAnswerSchema } from "@/lib/invitations/schemas";
import { giveUpMail } from "@/lib/mails/commands";
import { addDays } from "@/lib/time/plain-date";
import { today } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { jobsAbout, mailsOf } from "@/tests/support/mail-rows";
import { mailedCase } from "@/tests/support/mails";
import { anna, emil, fadumo, kerstin } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const [social, navet] = [fadumo.agencyId, emil.agencyId];
const owner = await connectAs("owner");
const atTen = new Date(`${today}T09:00:00Z`);

function reminderForm(invitationId: string | undefined, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: "0", invitationId };
  return remindInvitationSchema.parse({ ...form, how: "phone", remindedOn: today, ...changes });
}

async function answerDayPassed(caseId: string, days = 1) {
  await owner.query("update meetings set answer_by = current_date - $2::int where case_id = $1", [
    caseId,
    days,
  ]);
}

describe("remindInvitation", () => {
  it("notes that somebody rang, how and when, and leaves a trace · S001-38, X-25", async () => {
    const { caseId, invitationIds } = await invitedCase(anna, [social]);
    await remindInvitation(anna, reminderForm(invitationIds[0]));
    const { view } = await getSentInvitation(anna, caseId, invitationIds[0] ?? "");
    expect(view.reminders).toMatchObject([
      { how: "phone", remindedOn: today, recordedByName: "Anna Bergström" },
    ]);
    expect(view.reminderWays).toEqual([]);
    expect((await traceOf(caseId)).find(({ act }) => act === "invitation.reminded")).toMatchObject({
      detail: { agencyId: social, kind: "phone", remindedOn: today },
    });
    expect(await mailsOf(caseId)).toEqual([]);
  });

  it("mails the reminder where the invitation went by mail · S001-38", async () => {
    const { caseId, invitationIds } = await mailedCase(anna, [navet]);
    await remindInvitation(anna, reminderForm(invitationIds[0], { how: "email", remindedOn: "" }));
    const mails = await mailsOf(caseId);
    expect(mails.map(({ kind }) => kind)).toEqual(["invitation", "reminder"]);
    expect(await jobsAbout(mails.map(({ id }) => id))).toHaveLength(2);
  });

  it("is done once: a second is refused, and so is one to whoever has answered", async () => {
    const { invitationIds } = await mailedCase(anna, [navet]);
    const [invitationId] = invitationIds;
    await remindInvitation(anna, reminderForm(invitationId, { how: "email" }));
    const again = reminderForm(invitationId, { version: "1", how: "letter" });
    await expect(remindInvitation(anna, again)).rejects.toMatchObject({
      messageKey: "invitations.refusals.alreadyReminded",
    });
    const other = (await invitedCase(anna, [social])).invitationIds[0];
    const answer = { idempotencyKey: randomUUID(), version: "0", invitationId: other, kind: "coming" };
    await noteAnswer(anna, noteAnswerSchema.parse({ ...answer, how: "phone" }));
    await expect(remindInvitation(anna, reminderForm(other))).rejects.toMatchObject({
      messageKey: "invitations.refusals.alreadyAnswered",
    });
  });

  it("is a call that ends the task where a mail did not get through · X-25", async () => {
    const { caseId, invitationIds } = await mailedCase(anna, [navet]);
    const [invitationId] = invitationIds;
    await remindInvitation(anna, reminderForm(invitationId, { how: "email" }));
    for (const { id } of await mailsOf(caseId)) await giveUpMail(id);
    const stateNow = async () => (await getInvitations(anna, caseId)).view.invitees[0]?.state;
    const stepNow = async () => (await getCasePage(anna, caseId)).view.nextStep?.name;
    expect([await stateNow(), await stepNow()]).toEqual(["failed", "callAgencies"]);
    await remindInvitation(anna, reminderForm(invitationId, { version: "1" }), new Date(Date.now() + 1000));
    expect([await stateNow(), await stepNow()]).toEqual(["sent", "awaitAnswers"]);
  });

  it("shows the other's reminder to whoever reminds at the same moment · X-24", async () => {
    const { invitationIds } = await invitedCase(anna, [social]);
    const forms = [reminderForm(invitationIds[0]), reminderForm(invitationIds[0], { how: "letter" })];
    const answers = await Promise.allSettled(forms.map((form) => remindInvitation(anna, form)));
    const [refusal] = answers.filter((answer) => answer.status === "rejected");
    expect(refusal?.reason).toBeInstanceOf(ConflictError);
    expect(refusal?.reason).toMatchObject({ version: 1, theirs: [{}, { text: today }] });
  });

  it("does not exist for somebody outside the case, nor for the receiver", async () => {
    const { invitationIds } = await invitedCase(anna, [social]);
    for (const outsider of [fadumo, emil, kerstin])
      await expect(remindInvitation(outsider, reminderForm(invitationIds[0]))).rejects.toBeInstanceOf(
        NotFoundError,
      );
  });

  it("cannot have been done before it was sent, nor tomorrow", async () => {
    const { invitationIds } = await invitedCase(anna, [social]);
    for (const [days, messageKey] of [
      [-1, "invitations.refusals.remindedBeforeSent"],
      [1, "invitations.refusals.remindedInFuture"],
    ] as const) {
      const form = reminderForm(invitationIds[0], { remindedOn: addDays(today, days) });
      await expect(remindInvitation(anna, form)).rejects.toMatchObject({ messageKey });
    }
  });
});

describe("remindOverdue", () => {
  // Red once with no unique key on mails and nothing that asks for a reminder from before: a second round reminded again.
  it("reminds once whoever has not answered when the day to answer has passed · T61, S001-38", async () => {
    const { caseId, invitationIds } = await mailedCase(anna, [navet, social]);
    const answer = { idempotencyKey: randomUUID(), version: "0", invitationId: invitationIds[1] };
    await noteAnswer(anna, noteAnswerSchema.parse({ ...answer, kind: "coming", how: "phone" }));
    await answerDayPassed(caseId, 0);
    await remindOverdue(atTen);
    expect(await overdueOf(caseId)).toEqual([]);

    await answerDayPassed(caseId);
    await Promise.all([remindOverdue(atTen), remindOverdue(atTen), remindOverdue(atTen)]);
    await remindOverdue(new Date(atTen.getTime() + 3 * 3_600_000));
    const overdue = await overdueOf(caseId);
    expect(overdue).toMatchObject([{ invitation_id: invitationIds[0], stop: null }]);
    expect(await jobsAbout(overdue.map(({ id }) => id))).toHaveLength(1);
    const traced = (await traceOf(caseId)).filter(({ act }) => act === "invitation.reminded");
    expect(traced).toMatchObject([{ person_id: null, detail: { agencyIds: [navet], kind: "email" } }]);
    const { view } = await getSentInvitation(anna, caseId, invitationIds[0] ?? "");
    expect(view.reminders).toMatchObject([{ how: "email", recordedByName: null }]);
  });

  it.each([
    ["while nobody is at work", "T04:00:00Z"],
    ["in the evening", "T20:00:00Z"],
  ])("reminds nobody %s · T61", async (_words, time) => {
    const { caseId } = await mailedCase(anna, [navet]);
    await answerDayPassed(caseId);
    expect(await remindOverdue(new Date(`${today}${time}`))).toBe(0);
    expect(await overdueOf(caseId)).toEqual([]);
  });

  it("catches up after days without a worker, but not once the meeting has been · T61", async () => {
    const late = await mailedCase(anna, [navet]);
    await answerDayPassed(late.caseId, 5);
    const over = await mailedCase(anna, [navet]);
    await owner.query(
      "update meetings set answer_by = current_date - 9, planned_on = current_date - 1 where case_id = $1",
      [over.caseId],
    );
    await remindOverdue(atTen);
    expect(await overdueOf(late.caseId)).toHaveLength(1);
    expect(await overdueOf(over.caseId)).toEqual([]);
  });

  it("asks again whether it may: not without consent, and not where somebody has reminded since the day · T61, T17", async () => {
    const ended = await mailedCase(anna, [navet]);
    await owner.query(
      "update consent_statements set stated_on = current_date - 9, valid_until = current_date - 2 where case_id = $1",
      [ended.caseId],
    );
    const reminded = await mailedCase(anna, [navet]);
    await remindInvitation(anna, reminderForm(reminded.invitationIds[0], { how: "email" }));
    for (const { caseId } of [ended, reminded]) await answerDayPassed(caseId);
    await remindOverdue(atTen);
    expect(await overdueOf(ended.caseId)).toMatchObject([{ stop: "consentEnded" }]);
    expect(await overdueOf(reminded.caseId)).toEqual([]);
    const { rowCount } = await owner.query("select from invitation_reminders where case_id = $1", [
      ended.caseId,
    ]);
    expect(rowCount).toBe(0);
  });

  it("mails nobody who is read to, rung or written to", async () => {
    const { caseId } = await invitedCase(anna, [social]);
    await answerDayPassed(caseId);
    await remindOverdue(atTen);
    expect(await mailsOf(caseId)).toEqual([]);
  });
});

async function overdueOf(caseId: string) {
  return (await mailsOf(caseId)).filter(({ kind }) => kind === "overdue");
}
