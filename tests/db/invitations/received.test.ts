import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { withdrawConsent } from "@/lib/consents/commands";
import { withdrawConsentSchema } from "@/lib/consents/schemas";
import { NotAllowedError, NotFoundError } from "@/lib/errors";
import { recallInvitation } from "@/lib/invitations/commands";
import { getInvitations } from "@/lib/invitations/queries";
import { answerInvitation, assignCaseWorker } from "@/lib/invitations/received/commands";
import {
  getReceivedInvitation,
  listPastInvitations,
  listReceivedInvitations,
} from "@/lib/invitations/received/queries";
import {
  answerInvitationSchema,
  assignCaseWorkerSchema,
  recallInvitationSchema,
} from "@/lib/invitations/schemas";
import { caseVersion } from "@/tests/support/cases";
import { invitedCase } from "@/tests/support/invitations";
import { anna, emil, fadumo, gunilla, johan, mikael, olle, ulrika } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const social = fadumo.agencyId;

async function received() {
  const { caseId, invitationIds, guardianIds } = await invitedCase(anna, [social, emil.agencyId]);
  return {
    caseId,
    invitationId: invitationIds[0] ?? "",
    guardianId: guardianIds[0] ?? "",
    emilsInvitationId: invitationIds[1] ?? "",
  };
}

function answerForm(invitationId: string, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: "0", invitationId, kind: "coming" };
  return answerInvitationSchema.parse({ ...form, ...changes });
}

function assignForm(invitationId: string, colleague: Actor) {
  return assignCaseWorkerSchema.parse({
    idempotencyKey: randomUUID(),
    version: "0",
    invitationId,
    personId: colleague.personId,
  });
}

async function stateSeenBySender(caseId: string) {
  const { invitees } = (await getInvitations(anna, caseId)).view;
  return invitees.find(({ agency }) => agency.id === social)?.state;
}

async function idsListedFor(actor: Actor) {
  return (await listReceivedInvitations(actor)).map(({ id }) => id);
}

async function pastOf(actor: Actor, invitationId: string) {
  return (await listPastInvitations(actor)).find(({ id }) => id === invitationId);
}

describe("listReceivedInvitations", () => {
  it("shows whoever receives for the agency what has come, and leaves a trace", async () => {
    const { caseId, invitationId } = await received();
    const row = (await listReceivedInvitations(fadumo)).find(({ id }) => id === invitationId);
    expect(row).toMatchObject({
      kind: "summons",
      callingAgency: "Elevhälsan Björkskolan",
      childName: "Elle-Máret Länta",
      isSeen: false,
      latestAnswer: null,
      caseWorkerNames: [],
    });
    expect(await traceOf(caseId)).not.toHaveLength(0);
  });

  it("shows nothing to colleagues without the task, other agencies or the sender", async () => {
    const { invitationId } = await received();
    for (const other of [johan, gunilla, mikael, anna, ulrika])
      expect(await idsListedFor(other)).not.toContain(invitationId);
  });
});

describe("getReceivedInvitation", () => {
  it("is seen once, the first time somebody opens it · S001-38, X-9", async () => {
    const { caseId, invitationId } = await received();
    expect(await stateSeenBySender(caseId)).toBe("sent");
    const first = await getReceivedInvitation(fadumo, invitationId, new Date("2026-11-23T08:00:00Z"));
    const second = await getReceivedInvitation(fadumo, invitationId, new Date("2026-11-24T08:00:00Z"));
    expect(second.seenAt).toEqual(first.seenAt);
    expect(await stateSeenBySender(caseId)).toBe("seen");
    const acts = (await traceOf(caseId)).map(({ act }) => act);
    expect(acts.filter((act) => act === "invitation.seen")).toHaveLength(1);
    expect(acts).toContain("invitation.read");
  });

  it("does not exist for another agency, nor for a colleague without the case", async () => {
    const { invitationId } = await received();
    for (const outsider of [mikael, emil, johan, gunilla, anna])
      await expect(getReceivedInvitation(outsider, invitationId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getReceivedInvitation(fadumo, "inget-id")).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("assignCaseWorker", () => {
  it("makes the invitation visible to the colleague, and to no other · X-20", async () => {
    const { caseId, invitationId } = await received();
    await assignCaseWorker(fadumo, assignForm(invitationId, johan));
    expect(await idsListedFor(johan)).toContain(invitationId);
    expect((await getReceivedInvitation(johan, invitationId)).caseWorkers).toMatchObject([
      { name: "Johan Lindell" },
    ]);
    expect((await traceOf(caseId)).find(({ act }) => act === "case.workerAdded")).toMatchObject({
      subject_id: johan.personId,
    });
  });

  it("is refused for somebody of another agency, and for a manager without case work", async () => {
    const { invitationId } = await received();
    for (const person of [olle, gunilla])
      await expect(assignCaseWorker(fadumo, assignForm(invitationId, person))).rejects.toBeInstanceOf(
        NotAllowedError,
      );
  });

  it("does not exist for somebody who cannot read the invitation", async () => {
    const { invitationId } = await received();
    await expect(assignCaseWorker(johan, assignForm(invitationId, johan))).rejects.toBeInstanceOf(
      NotFoundError,
    );
  });
});

describe("answerInvitation", () => {
  it("tells the sender who comes, and can be changed until the meeting · S001-38", async () => {
    const { caseId, invitationId } = await received();
    await answerInvitation(fadumo, answerForm(invitationId, { personName: "Johan Lindell" }));
    expect(await stateSeenBySender(caseId)).toBe("coming");
    const other = {
      version: "1",
      kind: "substitute",
      personName: "Lo Engdahl",
      profession: "Familjebehandlare",
    };
    await answerInvitation(fadumo, answerForm(invitationId, other));
    expect(await stateSeenBySender(caseId)).toBe("substitute");
    expect((await getReceivedInvitation(fadumo, invitationId)).answers).toHaveLength(2);
  });

  // Red once with no state asked for in received_invitation_ids: it was still read.
  it("leaves only the own answer after a no · T05", async () => {
    const { caseId, invitationId } = await received();
    await answerInvitation(
      fadumo,
      answerForm(invitationId, { kind: "cannot", reason: "Ingen handläggare." }),
    );
    expect(await stateSeenBySender(caseId)).toBe("cannot");
    await expect(getReceivedInvitation(fadumo, invitationId)).rejects.toBeInstanceOf(NotFoundError);
    expect(await pastOf(fadumo, invitationId)).toMatchObject({ state: "declined", ownAnswer: "cannot" });
  });

  it("shows both answers when a colleague answered first, and answers once when pressed twice · X-24", async () => {
    const { invitationId } = await received();
    const form = answerForm(invitationId, { personName: "Johan Lindell" });
    await Promise.all([answerInvitation(fadumo, form), answerInvitation(fadumo, form)]);
    await expect(answerInvitation(fadumo, answerForm(invitationId))).rejects.toMatchObject({
      version: 1,
      theirs: [
        { label: "invitations.fields.answer", choice: "invitations.answers.coming" },
        { label: "invitations.fields.personName", text: "Johan Lindell" },
      ],
    });
  });

  it("is refused when the meeting has been, and does not exist for others", async () => {
    const { invitationId } = await received();
    const later = new Date(Date.now() + 40 * 86_400_000);
    await expect(answerInvitation(fadumo, answerForm(invitationId), later)).rejects.toBeInstanceOf(
      NotAllowedError,
    );
    await expect(answerInvitation(emil, answerForm(invitationId))).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("when the agency may no longer read it", () => {
  // Red once with no state asked for in received_invitation_ids: it was still listed.
  it("finds after a withdrawal only that it once was invited · X-8, T03", async () => {
    const { caseId, invitationId, guardianId, emilsInvitationId } = await received();
    await assignCaseWorker(fadumo, assignForm(invitationId, johan));
    const version = String(await caseVersion(anna, caseId));
    const form = {
      idempotencyKey: randomUUID(),
      version,
      caseId,
      giver: guardianId,
      agency: social,
      receivedHow: "telephone",
    };
    await withdrawConsent(anna, withdrawConsentSchema.parse(form));

    for (const reader of [fadumo, johan]) {
      expect(await idsListedFor(reader)).not.toContain(invitationId);
      await expect(getReceivedInvitation(reader, invitationId)).rejects.toBeInstanceOf(NotFoundError);
      const past = await pastOf(reader, invitationId);
      expect(Object.keys(past ?? {}).toSorted()).toEqual(["id", "ownAnswer", "sentAt", "state"]);
    }
    expect(await idsListedFor(emil)).toContain(emilsInvitationId);
  });

  // Red once with no state asked for in received_invitation_ids: it was still answered.
  it("finds the same after a recall · S001-38, T05", async () => {
    const { caseId, invitationId } = await received();
    const version = String(await caseVersion(anna, caseId));
    const form = { idempotencyKey: randomUUID(), version, invitationId, reason: "Mötet blir inte av." };
    await recallInvitation(anna, recallInvitationSchema.parse(form));
    await expect(answerInvitation(fadumo, answerForm(invitationId))).rejects.toBeInstanceOf(NotFoundError);
    expect(await pastOf(fadumo, invitationId)).toMatchObject({ state: "recalled", ownAnswer: null });
  });
});
