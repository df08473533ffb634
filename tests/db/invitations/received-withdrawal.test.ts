import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { getTimeline } from "@/lib/cases/timeline/queries";
import { getConsents } from "@/lib/consents/queries";
import { NotFoundError } from "@/lib/errors";
import { getInvitations } from "@/lib/invitations/queries";
import { answerInvitation, passOnWithdrawal } from "@/lib/invitations/received/commands";
import { getReceivedInvitation, listPastInvitations } from "@/lib/invitations/received/queries";
import { answerInvitationSchema, passOnWithdrawalSchema } from "@/lib/invitations/schemas";
import { caseVersion } from "@/tests/support/cases";
import { connectAs, sayWhoAsks } from "@/tests/support/database";
import { invitedCase } from "@/tests/support/invitations";
import { anna, emil, fadumo, gunilla, mikael } from "@/tests/support/people";

const social = fadumo.agencyId;

async function invited() {
  const { caseId, invitationIds } = await invitedCase(anna, [social, emil.agencyId]);
  return { caseId, invitationId: invitationIds[0] ?? "", emilsInvitationId: invitationIds[1] ?? "" };
}

function said(invitationId: string, reach: string, changes: object = {}) {
  const form = { idempotencyKey: randomUUID(), version: "0", invitationId, reach };
  return passOnWithdrawalSchema.parse({ ...form, saidBy: "guardian", receivedHow: "telephone", ...changes });
}

async function inForce(caseId: string): Promise<string[]> {
  const { view } = await getConsents(anna, caseId);
  return view.agencies.filter(({ isInForce }) => isInForce).map(({ agencyId }) => agencyId);
}

describe("passOnWithdrawal", () => {
  it("ends the own agency's consent at once, and leaves that it once was invited · X-8", async () => {
    const { caseId, invitationId, emilsInvitationId } = await invited();
    await passOnWithdrawal(fadumo, said(invitationId, "own"));
    await expect(getReceivedInvitation(fadumo, invitationId)).rejects.toBeInstanceOf(NotFoundError);
    const past = (await listPastInvitations(fadumo)).find(({ id }) => id === invitationId);
    expect(past).toMatchObject({ state: "recalled", ownAnswer: null });
    expect((await inForce(caseId)).toSorted()).toEqual([anna.agencyId, emil.agencyId].toSorted());
    await expect(getReceivedInvitation(emil, emilsInvitationId)).resolves.toMatchObject({ caseId });
  });

  it("ends every agency's consent when the whole is taken back, and recalls every invitation · X-8", async () => {
    const { caseId, invitationId, emilsInvitationId } = await invited();
    await passOnWithdrawal(fadumo, said(invitationId, "whole", { saidBy: "child" }));
    expect(await inForce(caseId)).toEqual([]);
    await expect(getReceivedInvitation(emil, emilsInvitationId)).rejects.toBeInstanceOf(NotFoundError);
    expect((await getInvitations(anna, caseId)).view.recalled).toHaveLength(2);
  });

  it("tells the coordinator who said it and who was told, and makes a stale page of theirs say so · X-8, X-24", async () => {
    const { caseId, invitationId } = await invited();
    const before = await caseVersion(anna, caseId);
    await passOnWithdrawal(fadumo, said(invitationId, "own"));
    const [latest] = (await getTimeline(anna, caseId)).view.events;
    expect(latest).toMatchObject({
      act: "consent.withdrawalReceived",
      personName: fadumo.personName,
      agencyName: fadumo.agencyName,
      giver: { kind: "guardian" },
      answer: "own",
    });
    expect(await caseVersion(anna, caseId)).toBe(before + 1);
  });

  it("happens once for one key, five at once", async () => {
    const { caseId, invitationId } = await invited();
    const form = said(invitationId, "own");
    await Promise.all([1, 2, 3, 4, 5].map(() => passOnWithdrawal(fadumo, form)));
    const told = (await getTimeline(anna, caseId)).view.events;
    expect(told.filter(({ act }) => act === "consent.withdrawalReceived")).toHaveLength(1);
  });

  it("does not exist for the sender, another agency, a manager without the task, or after a no · X-20", async () => {
    const { caseId, invitationId, emilsInvitationId } = await invited();
    for (const other of [anna, mikael, gunilla])
      await expect(passOnWithdrawal(other, said(invitationId, "whole"))).rejects.toBeInstanceOf(
        NotFoundError,
      );
    const no = { kind: "cannot", reason: "Ingen är ledig.", version: "0", idempotencyKey: randomUUID() };
    await answerInvitation(emil, answerInvitationSchema.parse({ ...no, invitationId: emilsInvitationId }));
    await expect(
      passOnWithdrawal(emil, said(emilsInvitationId, "whole", { version: "1" })),
    ).rejects.toBeInstanceOf(NotFoundError);
    expect(await inForce(caseId)).toHaveLength(3);
  });

  it("is refused by the database itself to whoever has not received the invitation · X-20", async () => {
    const { caseId, invitationId } = await invited();
    const app = await connectAs("app");
    for (const other of [anna, mikael, gunilla]) {
      await app.query("BEGIN");
      await sayWhoAsks(app, other);
      await expect(
        app.query("SELECT app.receive_withdrawal($1, true, 'letter', now())", [invitationId]),
      ).rejects.toMatchObject({ code: "KR001" });
      await app.query("ROLLBACK");
    }
    expect(await inForce(caseId)).toHaveLength(3);
  });
});
