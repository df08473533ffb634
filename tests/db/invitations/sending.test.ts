import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { nothingPersonal } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { noteAnswer, recallInvitation, sendInvitations } from "@/lib/invitations/commands";
import { prepareInvitation } from "@/lib/invitations/preparing/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { noteAnswerSchema, recallInvitationSchema } from "@/lib/invitations/schemas";
import { changeMeeting } from "@/lib/meetings/planning/commands";
import { changeMeetingSchema } from "@/lib/meetings/planning/schemas";
import { addDays } from "@/lib/time/plain-date";
import { caseVersion, openedCase, today } from "@/tests/support/cases";
import { connectAs } from "@/tests/support/database";
import {
  caseToInviteTo,
  invitedCase,
  knownToSpecialist,
  meetingForm,
  neededIn,
  plannedMeeting,
  preparationForm,
  sendingForm,
} from "@/tests/support/invitations";
import { anna, birgitta, emil, fadumo, kerstin, mikael } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { considerationForm } from "@/tests/support/invitations";

const owner = await connectAs("owner");
const [social, bup, navet] = [fadumo.agencyId, mikael.agencyId, emil.agencyId];

async function inviteeIn(caseId: string, agencyId: string) {
  const { invitees } = (await getInvitations(anna, caseId)).view;
  return invitees.find(({ agency }) => agency.id === agencyId);
}

/** Straight through the database's door, past every rule in TypeScript. */
function sentByDatabase(caseId: string, meetingId: string, agencyId: string, changes: object = {}) {
  const invitation = {
    caseId,
    meetingId,
    agencyId,
    kind: "summons",
    channel: "kring",
    establishedContact: "notNeeded",
    snapshot: {},
    ...changes,
  };
  return withActor(anna, async (tx) => {
    await tx.$executeRaw`SELECT app.send_invitation(${JSON.stringify(invitation)}::jsonb)`;
    return nothingPersonal(undefined);
  });
}

describe("sendInvitations", () => {
  // Red once with requireSendable naming all who are asked as the receiver: the social services were told of the club.
  it("sends each receiver its own text, and nobody is told who else is asked · S001-15, S001-38, T06", async () => {
    const { caseId, invitationIds } = await invitedCase(anna, [social, navet]);
    const one = await inviteeIn(caseId, social);
    expect(one).toMatchObject({
      state: "sent",
      invitation: { id: invitationIds[0], kind: "summons", channel: "kring" },
    });
    expect(one?.invitation?.sentByName).toBe("Anna Bergström");
    expect(JSON.stringify(one?.invitation?.snapshot)).not.toContain("Navet");
    expect((await traceOf(caseId)).find(({ act }) => act === "invitation.sent")?.detail).toMatchObject({
      agencyIds: [social, navet],
    });
  });

  it("names at once everyone whom no consent names, and sends to nobody · S001-15, S001-18", async () => {
    const { caseId } = await caseToInviteTo(anna, [social]);
    for (const agencyId of [bup, navet]) await considerAgency(anna, considerationForm(caseId, agencyId));
    await prepareInvitation(anna, preparationForm(caseId, social));
    await expect(
      sendInvitations(anna, await sendingForm(anna, caseId, [social, bup, navet])),
    ).rejects.toMatchObject({
      messageKey: "invitations.refusals.noConsentFor",
      values: { agencies: "BUP Lövdalen och Fritidsgården Navet" },
    });
    expect((await inviteeIn(caseId, social))?.state).toBe("prepared");
  });

  it("is refused by the database too for an agency that consent does not name · S001-15, S001-18, Q4", async () => {
    const { caseId, meetingId } = await caseToInviteTo(anna, [social]);
    await expect(sentByDatabase(caseId, meetingId, navet)).rejects.toBeInstanceOf(NotAllowedError);
    await sentByDatabase(caseId, meetingId, social);
  });

  it.each([
    ["nej", { establishedContact: "no" }],
    ["okänt", { establishedContact: "unknown" }],
    ["ja, men inte relevant", { establishedContact: "yes", reasonIsRelevant: false }],
  ])(
    "refuses to call a specialist when the answer is %s, in the command and in the database · S001-30, S001-32, S001-33",
    async (_, answer) => {
      const { caseId, meetingId } = await caseToInviteTo(anna, [bup]);
      const isRelevant = "reasonIsRelevant" in answer;
      await prepareInvitation(
        anna,
        preparationForm(caseId, bup, isRelevant ? { ...knownToSpecialist, reasonIsRelevant: "no" } : answer),
      );
      await expect(sendInvitations(anna, await sendingForm(anna, caseId, [bup]))).rejects.toBeInstanceOf(
        NotAllowedError,
      );
      await expect(sentByDatabase(caseId, meetingId, bup, answer)).rejects.toBeInstanceOf(NotAllowedError);
      await expect(
        sentByDatabase(caseId, meetingId, bup, { ...answer, kind: "invitation" }),
      ).rejects.toBeInstanceOf(NotAllowedError);
    },
  );

  it("calls a specialist that knows the child for a relevant reason · S001-30, S001-33, Q9", async () => {
    const { caseId } = await invitedCase(anna, [bup], {}, knownToSpecialist);
    expect(await inviteeIn(caseId, bup)).toMatchObject({ state: "sent", invitation: { kind: "summons" } });
  });

  it("sends nothing to Link: it is recorded who called and when · S001-27, S001-28", async () => {
    const healthCentre = birgitta.agencyId;
    const { caseId } = await invitedCase(anna, [healthCentre], {}, { way: "link" });
    const one = await inviteeIn(caseId, healthCentre);
    expect(one?.invitation).toMatchObject({ channel: "link", contactWay: "", sentByName: "Anna Bergström" });
    expect(one?.invitation?.sentAt).toBeInstanceOf(Date);
  });

  it("waits for the link of a digital meeting and for the wheel · S001-40, S001-23", async () => {
    const opened = await openedCase(anna);
    await plannedMeeting(anna, opened.caseId, { form: "digital", link: "" });
    await considerAgency(anna, considerationForm(opened.caseId, social));
    await expect(
      sendInvitations(anna, await sendingForm(anna, opened.caseId, [social])),
    ).rejects.toMatchObject({
      messageKey: "meetings.refusals.linkMissing",
    });
    const without = await openedCase(anna);
    await plannedMeeting(anna, without.caseId);
    await expect(
      sendInvitations(anna, await sendingForm(anna, without.caseId, [social])),
    ).rejects.toMatchObject({
      messageKey: "invitations.refusals.noAreas",
    });
    await neededIn(anna, opened.caseId);
  });

  it("stops once for a child whose identity is protected · X-10", async () => {
    const { caseId } = await caseToInviteTo(anna, [social], { protection: "secrecyMark" });
    await prepareInvitation(anna, preparationForm(caseId, social));
    await expect(sendInvitations(anna, await sendingForm(anna, caseId, [social]))).rejects.toMatchObject({
      messageKey: "invitations.refusals.protectionUnchecked",
    });
    await sendInvitations(anna, await sendingForm(anna, caseId, [social], { protectionChecked: "true" }));
    expect((await inviteeIn(caseId, social))?.invitation?.snapshot.child.name).toBe("EML");
  });

  it("sends once when the button is pressed twice, and refuses to ask again · X-24", async () => {
    const { caseId } = await caseToInviteTo(anna, [social]);
    await prepareInvitation(anna, preparationForm(caseId, social));
    const form = await sendingForm(anna, caseId, [social]);
    const answers = await Promise.all([sendInvitations(anna, form), sendInvitations(anna, form)]);
    expect(answers).toEqual([
      { caseId, sentCount: 1 },
      { caseId, sentCount: 1 },
    ]);
    expect((await traceOf(caseId)).filter(({ act }) => act === "invitation.sent")).toHaveLength(1);
    await expect(sendInvitations(anna, await sendingForm(anna, caseId, [social]))).rejects.toBeInstanceOf(
      DomainError,
    );
  });

  it("lets one of two coordinators through at the same moment · X-24", async () => {
    const { caseId } = await caseToInviteTo(anna, [social]);
    await prepareInvitation(anna, preparationForm(caseId, social));
    const forms = [await sendingForm(anna, caseId, [social]), await sendingForm(anna, caseId, [social])];
    const answers = await Promise.allSettled(forms.map((form) => sendInvitations(anna, form)));
    const [refusal] = answers.filter((answer) => answer.status === "rejected");
    expect(refusal?.reason).toBeInstanceOf(ConflictError);
  });

  it("sends anew when the meeting has been moved, and takes the old one back · X-3", async () => {
    const { caseId, invitationIds } = await invitedCase(anna, [social]);
    const { meeting } = (await getInvitations(anna, caseId)).view;
    const {
      caseId: _caseId,
      roomBooked: _booked,
      ...plan
    } = await meetingForm(anna, caseId, { startsAt: "15.00" });
    const change = {
      ...plan,
      lengthMinutes: "75",
      idempotencyKey: randomUUID(),
      version: "1",
      meetingId: meeting?.id,
    };
    await changeMeeting(anna, changeMeetingSchema.parse(change));
    expect((await inviteeIn(caseId, social))?.state).toBe("outdated");

    await sendInvitations(anna, await sendingForm(anna, caseId, [social]));
    const { view } = await getInvitations(anna, caseId);
    expect(view.recalled).toMatchObject([{ id: invitationIds[0], recall: { reason: "meetingMoved" } }]);
    expect((await inviteeIn(caseId, social))?.invitation?.snapshot.meeting.startsAt).toBe("15:00");
  });

  it("does not exist for somebody outside the case, nor for the manager who has not opened it", async () => {
    const { caseId } = await invitedCase(anna, [social]);
    const form = await sendingForm(anna, caseId, [social]);
    for (const outsider of [fadumo, mikael, kerstin]) {
      await expect(sendInvitations(outsider, form)).rejects.toBeInstanceOf(NotFoundError);
      await expect(getInvitations(outsider, caseId)).rejects.toBeInstanceOf(NotFoundError);
    }
  });
});

describe("recallInvitation", () => {
  async function recallForm(caseId: string, invitationId: string) {
    const version = String(await caseVersion(anna, caseId));
    return recallInvitationSchema.parse({
      idempotencyKey: randomUUID(),
      version,
      invitationId,
      reason: "Mötet blir inte av.",
    });
  }

  it("takes an invitation back with a reason, once · S001-38", async () => {
    const { caseId, invitationIds } = await invitedCase(anna, [social]);
    await recallInvitation(anna, await recallForm(caseId, invitationIds[0] ?? ""));
    const { view } = await getInvitations(anna, caseId);
    expect(view.recalled).toMatchObject([{ state: "recalled", recall: { reason: "Mötet blir inte av." } }]);
    await expect(
      recallInvitation(anna, await recallForm(caseId, invitationIds[0] ?? "")),
    ).rejects.toBeInstanceOf(DomainError);
  });

  it("does not exist for the receiver", async () => {
    const { caseId, invitationIds } = await invitedCase(anna, [social]);
    await expect(
      recallInvitation(fadumo, await recallForm(caseId, invitationIds[0] ?? "")),
    ).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("noteAnswer", () => {
  function answerForm(invitationId: string, changes: object = {}) {
    const form = {
      idempotencyKey: randomUUID(),
      version: "0",
      invitationId,
      kind: "substitute",
      personName: "Lo Engdahl",
    };
    return noteAnswerSchema.parse({ ...form, how: "phone", ...changes });
  }

  it("notes what came by telephone, who noted it and when · X-25, S001-38", async () => {
    const { caseId, invitationIds } = await invitedCase(anna, [social]);
    await noteAnswer(anna, answerForm(invitationIds[0] ?? ""));
    const one = await inviteeIn(caseId, social);
    expect(one?.state).toBe("substitute");
    expect(one?.invitation?.answers).toMatchObject([
      { personName: "Lo Engdahl", how: "phone", recordedByName: "Anna Bergström" },
    ]);
  });

  it("notes which day it came, that has been and when the invitation was sent · X-25", async () => {
    const { caseId, invitationIds } = await invitedCase(anna, [social]);
    const [id = ""] = invitationIds;
    await owner.query("update invitations set sent_at = sent_at - interval '5 days' where id = $1", [id]);
    const future = noteAnswer(anna, answerForm(id, { saidOn: addDays(today, 1) }));
    await expect(future).rejects.toMatchObject({ messageKey: "invitations.refusals.answeredInFuture" });
    const early = noteAnswer(anna, answerForm(id, { saidOn: addDays(today, -6) }));
    await expect(early).rejects.toMatchObject({ messageKey: "invitations.refusals.remindedBeforeSent" });
    await noteAnswer(anna, answerForm(id, { saidOn: addDays(today, -2) }));
    const one = await inviteeIn(caseId, social);
    expect(one?.invitation?.answers).toMatchObject([{ saidOn: addDays(today, -2), how: "phone" }]);
  });

  it("shows the other answer when somebody noted one first · X-24", async () => {
    const { invitationIds } = await invitedCase(anna, [social]);
    const forms = [
      answerForm(invitationIds[0] ?? ""),
      answerForm(invitationIds[0] ?? "", { kind: "coming" }),
    ];
    const answers = await Promise.allSettled(forms.map((form) => noteAnswer(anna, form)));
    const [refusal] = answers.filter((answer) => answer.status === "rejected");
    expect(refusal?.reason).toMatchObject({
      version: 1,
      theirs: expect.arrayContaining([expect.objectContaining({ label: "invitations.fields.answer" })]),
    });
  });

  it("does not exist for the receiver, and needs a reason or a name", async () => {
    const { invitationIds } = await invitedCase(anna, [social]);
    await expect(noteAnswer(fadumo, answerForm(invitationIds[0] ?? ""))).rejects.toBeInstanceOf(
      NotFoundError,
    );
    expect(() => answerForm(invitationIds[0] ?? "", { kind: "cannot", personName: "" })).toThrow();
    expect(() => answerForm(invitationIds[0] ?? "", { personName: "" })).toThrow();
  });
});
