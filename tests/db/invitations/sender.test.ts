import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { withActor } from "@/lib/access/with-actor";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { sendInvitations } from "@/lib/invitations/commands";
import { nextInvitationStep } from "@/lib/invitations/next-step";
import { getInvitations, getSentInvitation } from "@/lib/invitations/queries";
import { remindInvitation } from "@/lib/invitations/reminding/commands";
import { remindInvitationSchema } from "@/lib/invitations/reminding/schemas";
import { takeOverSummons } from "@/lib/invitations/sender/commands";
import { takeOverSummonsSchema } from "@/lib/invitations/sender/schemas";
import { sendOne } from "@/lib/invitations/sending";
import { getMeetingRoles } from "@/lib/meetings/roles/queries";
import { caseVersion, openedCase, today } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import { accepted, offeredTo } from "@/tests/support/coordination";
import { sendingForm } from "@/tests/support/invitations";
import { ostraCaseWithSiri, social } from "@/tests/support/ostra-cases";
import { anna, elin, maja, siri } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const owner = await connectAs("owner");

async function takeOverForm(actor: Actor, caseId: string) {
  const form = { idempotencyKey: randomUUID(), version: String(await caseVersion(actor, caseId)), caseId };
  return takeOverSummonsSchema.parse({ ...form, reason: "Maja är sjuk." });
}

async function sent(actor: Actor, caseId: string): Promise<string> {
  await sendInvitations(actor, await sendingForm(actor, caseId, [social]));
  const { invitees } = (await getInvitations(actor, caseId)).view;
  return invitees[0]?.invitation?.id ?? "";
}

function reminder(invitationId: string) {
  const form = { idempotencyKey: randomUUID(), version: "0", invitationId };
  return remindInvitationSchema.parse({ ...form, how: "phone", remindedOn: today });
}

describe("the summons in östra Norrbotten", () => {
  it("is sent by whoever took the initiative, and by nobody else in the case · S004-12", async () => {
    const { caseId } = await ostraCaseWithSiri();
    await expect(sendInvitations(siri, await sendingForm(siri, caseId, [social]))).rejects.toMatchObject({
      messageKey: "invitations.refusals.notSender",
    });
    const { view } = await getInvitations(siri, caseId);
    expect(view.summonsSender).toMatchObject({ personName: "Maja Niemi", isReader: false, takenOver: null });
    expect(nextInvitationStep(view)).toBeNull();
    expect(nextInvitationStep((await getInvitations(maja, caseId)).view)).toEqual({
      kind: "check",
      count: 1,
    });
    const invitationId = await sent(maja, caseId);
    await expect(remindInvitation(siri, reminder(invitationId))).rejects.toMatchObject({
      messageKey: "invitations.refusals.notSender",
    });
    expect((await getSentInvitation(siri, caseId, invitationId)).view.reminderWays).toEqual([]);
    await remindInvitation(maja, reminder(invitationId));
  });

  // Red once with the trigger invitations_by_sender dropped: Siri's summons was sent.
  it("is refused by the database too, if the question is forgotten · S004-12", async () => {
    const { caseId, meetingId } = await ostraCaseWithSiri();
    const [invitee] = (await getInvitations(siri, caseId)).view.invitees;
    if (!invitee) throw new Error("Nobody is prepared");
    const forgotten = withActor(siri, async (tx) => {
      await sendOne(tx, siri, { caseId, meetingId, invitee, now: new Date() });
      throw new Error("It was sent");
    });
    await expect(forgotten).rejects.toBeInstanceOf(NotAllowedError);
    const byHand = withActor(siri, async (tx) => {
      await tx.invitationReminder.create({
        data: {
          ...{ invitationId: randomUUID(), caseId, how: "phone", remindedOn: new Date(today) },
          ...{ recordedAt: new Date(), recordedById: siri.personId },
        },
      });
      throw new Error("It was reminded");
    });
    await expect(byHand).rejects.toBeInstanceOf(NotAllowedError);
  });

  it("is taken over by a colleague with a reason, and then the first no longer sends · S004-12", async () => {
    const { caseId, meetingId } = await ostraCaseWithSiri();
    await takeOverSummons(siri, await takeOverForm(siri, caseId));
    await expect(sendInvitations(maja, await sendingForm(maja, caseId, [social]))).rejects.toBeInstanceOf(
      DomainError,
    );
    const { view } = await getInvitations(maja, caseId);
    expect(view.summonsSender).toMatchObject({
      personName: siri.personName,
      takenOver: { reason: "Maja är sjuk.", on: today },
    });
    expect((await getMeetingRoles(maja, meetingId)).view).toMatchObject({
      roles: { caller: { name: siri.personName } },
      callers: [{ id: siri.personId }],
    });
    await remindInvitation(siri, reminder(await sent(siri, caseId)));
    expect((await traceOf(caseId)).find(({ act }) => act === "invitation.takenOver")).toMatchObject({
      person_id: siri.personId,
      detail: { personIdBefore: maja.personId },
    });
  });

  it("is not taken over twice from the same page, nor by whoever has it", async () => {
    const { caseId } = await ostraCaseWithSiri();
    await expect(takeOverSummons(maja, await takeOverForm(maja, caseId))).rejects.toMatchObject({
      messageKey: "invitations.refusals.alreadySender",
    });
    const form = await takeOverForm(siri, caseId);
    await takeOverSummons(siri, form);
    await takeOverSummons(siri, form);
    const stale = { ...form, idempotencyKey: randomUUID() };
    await expect(takeOverSummons(maja, stale)).rejects.toBeInstanceOf(ConflictError);
    const rows = await owner.query("select person_id from summons_senders where case_id = $1", [caseId]);
    expect(rows.rows).toHaveLength(2);
  });

  it("does not exist for an agency outside the case", async () => {
    const { caseId } = await ostraCaseWithSiri();
    const form = await takeOverForm(maja, caseId);
    await expect(takeOverSummons(elin, form)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("is left to everybody in the case where the routine says nothing", async () => {
    const { caseId } = await openedCase(anna);
    await expect(takeOverSummons(anna, await takeOverForm(anna, caseId))).rejects.toMatchObject({
      messageKey: "invitations.refusals.anyoneSends",
    });
    expect((await getInvitations(anna, caseId)).view.summonsSender).toBeNull();
  });
});

it("goes with the baton to the agency that coordinates from now on · S004-12, S001-69", async () => {
  const { caseId } = await ostraCaseWithSiri();
  const invitationId = await sent(maja, caseId);
  await accepted(elin, invitationId, await offeredTo(maja, caseId, social));
  const { view } = await getInvitations(elin, caseId);
  expect(view.summonsSender).toMatchObject({ personName: elin.personName, isReader: true });
});
