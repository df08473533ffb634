import { describe, expect, it } from "vitest";
import { NotFoundError } from "@/lib/errors";
import { getInvitationPaper, getSentInvitationPaper } from "@/lib/invitations/paper";
import { getReceivedInvitation } from "@/lib/invitations/received/queries";
import { agencies } from "@/prisma/seed/register/agencies";
import { invitedCase, knownToSpecialist } from "@/tests/support/invitations";
import { anna, emil, fadumo, johan, mikael } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const social = fadumo.agencyId;

async function sent(wish: Parameters<typeof invitedCase>[2] = {}) {
  const { caseId, invitationIds } = await invitedCase(anna, [social], wish);
  return { caseId, invitationId: invitationIds[0] ?? "" };
}

describe("getInvitationPaper", () => {
  it("is the form with both words on it, the chosen one ticked · S001-27, S001-29, X-11", async () => {
    const { invitationId } = await sent();
    const paper = await getInvitationPaper(anna, invitationId);
    expect(paper).toMatchObject({
      kind: "invitationForm",
      title: "Samverkansmöte enligt Kronobarnsmodellen",
    });
    const kinds = paper.blocks.find(({ kind }) => kind === "choices");
    expect(kinds).toMatchObject({
      items: [
        { text: "Kallelse", isChecked: true },
        { text: "Inbjudan", isChecked: false },
      ],
    });
  });

  it("prints the link of a digital meeting and that the specialist knows the child · S001-30, S001-40", async () => {
    const { invitationIds } = await invitedCase(anna, [mikael.agencyId], {}, knownToSpecialist, {
      form: "digital",
      link: "https://mote.example.com/r/7",
    });
    const text = JSON.stringify(await getInvitationPaper(mikael, invitationIds[0] ?? ""));
    expect(text).toContain("https://mote.example.com/r/7");
    expect(text).toContain("Etablerad vårdkontakt");
  });

  it("is the same for sender and receiver, is logged for both, and is seen by the receiver · X-9", async () => {
    const { caseId, invitationId } = await sent();
    const [one, other] = [
      await getInvitationPaper(anna, invitationId),
      await getInvitationPaper(fadumo, invitationId),
    ];
    expect(one.blocks).toEqual(other.blocks);
    const printed = (await traceOf(caseId)).filter(({ act }) => act === "invitation.printed");
    expect(printed.map(({ person_id }) => person_id)).toEqual([fadumo.personId, anna.personId]);
    const { seenAt } = await getReceivedInvitation(fadumo, invitationId, new Date("2030-01-01T12:00:00Z"));
    expect(seenAt.getTime()).toBeLessThan(Date.parse("2030-01-01T12:00:00Z"));
  });

  it("names neither child, school, place nor telephone where the identity is protected · X-10", async () => {
    const { invitationId } = await sent({ protection: "protectedRegistration" });
    const text = JSON.stringify(await getInvitationPaper(fadumo, invitationId));
    expect(text).not.toMatch(/Länta|Elle|Björk|Linden|070-/);
    for (const { name } of [agencies.socialServices, agencies.pupilHealth]) expect(text).not.toContain(name);
  });

  it("does not exist for anybody else", async () => {
    const { invitationId } = await sent();
    for (const outsider of [emil, mikael, johan])
      await expect(getInvitationPaper(outsider, invitationId)).rejects.toBeInstanceOf(NotFoundError);
    await expect(getInvitationPaper(anna, "inget-id")).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("getSentInvitationPaper", () => {
  // Red once with the case left out of the question: the paper was there under another case. And once with the receiver let in.
  it("exists under its own case, and only for the agency that sent it · T01, T02", async () => {
    const [{ caseId, invitationId }, other] = [await sent(), await sent()];
    expect((await getSentInvitationPaper(anna, caseId, invitationId)).kind).toBe("invitationForm");
    for (const [reader, id] of [
      [fadumo, caseId],
      [anna, other.caseId],
      [anna, "inget-id"],
    ] as const)
      await expect(getSentInvitationPaper(reader, id, invitationId)).rejects.toBeInstanceOf(NotFoundError);
  });
});
