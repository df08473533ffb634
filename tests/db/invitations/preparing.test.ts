import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ConflictError, DomainError, NotAllowedError, NotFoundError } from "@/lib/errors";
import { prepareCounterpart, prepareInvitation } from "@/lib/invitations/preparing/commands";
import { getInvitations, getPreparation } from "@/lib/invitations/queries";
import { prepareCounterpartSchema, prepareInvitationSchema } from "@/lib/invitations/schemas";
import { addDays } from "@/lib/time/plain-date";
import { agencies } from "@/prisma/seed/register/agencies";
import { caseVersion, today } from "@/tests/support/cases";
import { caseToInviteTo, knownToSpecialist, preparationForm } from "@/tests/support/invitations";
import { anna, emil, fadumo, leila, mikael } from "@/tests/support/people";

const [social, bup, firstLine] = [fadumo.agencyId, mikael.agencyId, leila.agencyId];

async function inviteeIn(caseId: string, agencyId: string) {
  return (await getPreparation(anna, caseId, agencyId)).view.invitee;
}

async function counterpartForm(caseId: string, specialistId: string, agencyId: string) {
  const version = String(await caseVersion(anna, caseId));
  return prepareCounterpartSchema.parse({
    idempotencyKey: randomUUID(),
    version,
    caseId,
    specialistId,
    agencyId,
  });
}

describe("prepareInvitation", () => {
  it("keeps kind, channel and the contact way as it stands in the register · S001-29, S001-35", async () => {
    const { caseId } = await caseToInviteTo(anna, [social]);
    const { agency } = await inviteeIn(caseId, social);
    expect(agency.contactWays.map(({ kind }) => kind)).toEqual(["email", "phone", "post"]);
    const letter = agency.contactWays.find(({ kind }) => kind === "post");
    await prepareInvitation(anna, preparationForm(caseId, social, { way: letter?.id, kind: "invitation" }));
    expect(await inviteeIn(caseId, social)).toMatchObject({
      state: "prepared",
      prepared: { kind: "invitation", channel: "letter", contactWay: letter?.value },
    });
  });

  it("summons those bound to come and only invites the others · Q10, S001-29", async () => {
    const navet = emil.agencyId;
    const lyktan = agencies.helpline.id;
    const { caseId } = await caseToInviteTo(anna, [navet, lyktan]);
    await prepareInvitation(anna, preparationForm(caseId, navet));
    const { agency } = await inviteeIn(caseId, lyktan);
    const way = agency.contactWays[0]?.id;
    await expect(prepareInvitation(anna, preparationForm(caseId, lyktan, { way }))).rejects.toMatchObject({
      messageKey: "invitations.refusals.cannotBeSummoned",
    });
    await prepareInvitation(anna, preparationForm(caseId, lyktan, { way, kind: "invitation" }));
    expect((await inviteeIn(caseId, lyktan)).state).toBe("prepared");
  });

  it("refuses a way that the agency does not have · S001-27, S001-35", async () => {
    const { caseId } = await caseToInviteTo(anna, [social, agencies.police.id]);
    const link = preparationForm(caseId, agencies.police.id, { way: "link", kind: "invitation" });
    await expect(prepareInvitation(anna, link)).rejects.toBeInstanceOf(NotAllowedError);
    const strange = preparationForm(caseId, social, { way: randomUUID() });
    await expect(prepareInvitation(anna, strange)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("keeps yes with source and day, and that the reason is relevant · S001-30, S001-33", async () => {
    const { caseId } = await caseToInviteTo(anna, [bup]);
    await prepareInvitation(anna, preparationForm(caseId, bup, knownToSpecialist));
    expect(await inviteeIn(caseId, bup)).toMatchObject({
      state: "prepared",
      prepared: { establishedContact: "yes", contactSource: "Mamma berättar.", contactConfirmedOn: today },
    });
  });

  it.each([
    ["nej", { establishedContact: "no" }],
    ["okänt", { establishedContact: "unknown" }],
    ["ja, men inte relevant", { ...knownToSpecialist, reasonIsRelevant: "no" }],
    ["no answer", {}],
  ])(
    "keeps the answer %s, and the specialist cannot be called · S001-30, S001-32, S001-33",
    async (_, answer) => {
      const { caseId } = await caseToInviteTo(anna, [bup]);
      await prepareInvitation(anna, preparationForm(caseId, bup, answer));
      const invitee = await inviteeIn(caseId, bup);
      expect(invitee.state).toBe("cannotBeCalled");
      expect(invitee.maySend.granted).toBe(false);
    },
  );

  it("flags BUP, habilitation and the paediatric clinic as specialists, and nobody else · S001-31", async () => {
    const { caseId } = await caseToInviteTo(
      anna,
      Object.values(agencies)
        .map(({ id }) => id)
        .filter((id) => id !== anna.agencyId),
    );
    const { invitees } = (await getInvitations(anna, caseId)).view;
    const specialists = invitees.filter(({ agency }) => agency.needsContact).map(({ agency }) => agency.name);
    expect(specialists).toEqual([
      "Barn- och ungdomskliniken Lövdalen",
      "BUP Lövdalen",
      "Habiliteringen Lövdalen",
    ]);
  });

  it("asks for source, day, relevance and reason where the contact is said to be there", () => {
    const bare = {
      ...preparationForm(social, bup),
      version: "0",
      contactConfirmedOn: "",
      establishedContact: "yes",
      reasonIsRelevant: "",
    };
    const paths = prepareInvitationSchema.safeParse(bare).error?.issues.map(({ path }) => path.join("."));
    expect(paths).toEqual(["contactSource", "contactConfirmedOn", "reasonIsRelevant", "reasonNote"]);
  });

  it("refuses a contact confirmed on a day that has not come", async () => {
    const { caseId } = await caseToInviteTo(anna, [bup]);
    const tomorrow = { ...knownToSpecialist, contactConfirmedOn: addDays(today, 1) };
    await expect(prepareInvitation(anna, preparationForm(caseId, bup, tomorrow))).rejects.toBeInstanceOf(
      DomainError,
    );
  });

  it("does not exist for an outsider, nor for an agency that is not to be invited", async () => {
    const { caseId } = await caseToInviteTo(anna, [social]);
    await expect(prepareInvitation(fadumo, preparationForm(caseId, social))).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(prepareInvitation(anna, preparationForm(caseId, bup))).rejects.toBeInstanceOf(NotFoundError);
    await expect(getPreparation(fadumo, caseId, social)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("shows both choices when two prepare at the same moment · X-24", async () => {
    const { caseId } = await caseToInviteTo(anna, [social]);
    const forms = [preparationForm(caseId, social), preparationForm(caseId, social, { kind: "invitation" })];
    const answers = await Promise.allSettled(forms.map((form) => prepareInvitation(anna, form)));
    const [refusal] = answers.filter((answer) => answer.status === "rejected");
    expect(refusal?.reason).toBeInstanceOf(ConflictError);
    expect((refusal?.reason as ConflictError).theirs[0]).toMatchObject({ label: "invitations.fields.kind" });
  });
});

describe("prepareCounterpart", () => {
  async function refusedBup(named: readonly string[]) {
    const { caseId } = await caseToInviteTo(anna, named);
    await prepareInvitation(anna, preparationForm(caseId, bup, { establishedContact: "no" }));
    return caseId;
  }

  it("offers the register's counterpart first, then the model's, and says whom consent names · S001-34", async () => {
    const caseId = await refusedBup([bup]);
    const { counterparts } = (await getPreparation(anna, caseId, bup)).view;
    expect(counterparts).toMatchObject([
      { name: "Första linjen Lövdalen", hasConsent: false },
      { name: "Vårdcentralen Ekliden", hasConsent: false },
    ]);
  });

  it("invites the counterpart, never calls it · S001-34, Q10", async () => {
    const caseId = await refusedBup([bup, firstLine]);
    await prepareCounterpart(anna, await counterpartForm(caseId, bup, firstLine));
    const { view } = await getPreparation(anna, caseId, firstLine);
    expect(view.counterpartForName).toBe("BUP Lövdalen");
    expect(view.invitee).toMatchObject({
      state: "prepared",
      prepared: { kind: "invitation", counterpartForId: bup },
    });
    const summons = preparationForm(caseId, firstLine, { version: "2" });
    await expect(prepareInvitation(anna, summons)).rejects.toBeInstanceOf(NotAllowedError);
  });

  it("is refused by name when no consent covers the counterpart · S001-34, S001-18", async () => {
    const caseId = await refusedBup([bup]);
    await expect(
      prepareCounterpart(anna, await counterpartForm(caseId, bup, firstLine)),
    ).rejects.toMatchObject({
      messageKey: "invitations.refusals.noConsentFor",
      values: { agencies: "Första linjen Lövdalen" },
    });
  });

  it("is refused while the specialist can be called", async () => {
    const { caseId } = await caseToInviteTo(anna, [bup, firstLine]);
    await prepareInvitation(anna, preparationForm(caseId, bup, knownToSpecialist));
    await expect(
      prepareCounterpart(anna, await counterpartForm(caseId, bup, firstLine)),
    ).rejects.toBeInstanceOf(DomainError);
  });
});
