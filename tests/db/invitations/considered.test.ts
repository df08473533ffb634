import { describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { considerAgency } from "@/lib/invitations/considered/commands";
import { getConsideredAgencies } from "@/lib/invitations/considered/queries";
import { considerAgencySchema } from "@/lib/invitations/considered/schemas";
import { agencies } from "@/prisma/seed/register/agencies";
import { consented, openedCase } from "@/tests/support/cases";
import { considerationForm } from "@/tests/support/invitations";
import { anna, fadumo, mikael } from "@/tests/support/people";
import { traceOf } from "@/tests/support/trace";

const theTwelve = [
  "childAndPupilHealth",
  "childHealthCare",
  "familyCentre",
  "familyHealth",
  "preschool",
  "school",
  "habilitation",
  "police",
  "socialServices",
  "childPsychiatry",
  "youthClinic",
  "healthCentre",
];

async function consideredIn(caseId: string) {
  return (await getConsideredAgencies(anna, caseId)).view.considered;
}

describe("considerAgency", () => {
  it("keeps the decision to invite, or not to, with its reason · S001-25", async () => {
    const { caseId } = await openedCase(anna);
    await considerAgency(anna, considerationForm(caseId, fadumo.agencyId));
    const leftOut = { decision: "leaveOut", reason: "Familjen har ingen kontakt där." };
    await considerAgency(anna, considerationForm(caseId, mikael.agencyId, leftOut));
    expect(await consideredIn(caseId)).toMatchObject([
      { name: "Socialtjänsten barn och unga", invite: true, reason: "Känner familjen." },
      { name: "BUP Lövdalen", invite: false, reason: "Familjen har ingen kontakt där." },
    ]);
    expect((await traceOf(caseId))[1]).toMatchObject({ act: "agency.considered" });
  });

  it("offers every agency of the register but the own, of all twelve kinds · S001-26", async () => {
    const { caseId } = await openedCase(anna);
    const { candidates } = (await getConsideredAgencies(anna, caseId)).view;
    expect(candidates).toHaveLength(Object.keys(agencies).length - 1);
    const kinds = new Set([...candidates.map(({ kind }) => kind), "childAndPupilHealth"]);
    expect(theTwelve.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(candidates.map(({ agencyId }) => agencyId)).not.toContain(anna.agencyId);
  });

  it("considers another agency by its name, once however it is written · S001-26", async () => {
    const { caseId } = await openedCase(anna);
    await considerAgency(anna, considerationForm(caseId, "", { otherName: "Ridklubben Travaren" }));
    const again = considerationForm(caseId, "", { otherName: "ridklubben travaren" });
    await expect(considerAgency(anna, again)).rejects.toBeInstanceOf(ConflictError);
    expect(await consideredIn(caseId)).toMatchObject([
      { agencyId: null, name: "Ridklubben Travaren", hasConsent: false },
    ]);
  });

  it("tells which agencies consents in force name", async () => {
    const opened = await openedCase(anna);
    await consented(anna, opened, [anna.agencyId, fadumo.agencyId]);
    const { candidates } = (await getConsideredAgencies(anna, opened.caseId)).view;
    expect(candidates.filter(({ hasConsent }) => hasConsent).map(({ agencyId }) => agencyId)).toEqual([
      fadumo.agencyId,
    ]);
  });

  it("can be changed, and shows both texts to whoever came second · X-24", async () => {
    const { caseId } = await openedCase(anna);
    await considerAgency(anna, considerationForm(caseId, fadumo.agencyId));
    const change = { version: "1", decision: "leaveOut", reason: "Väntar." };
    await considerAgency(anna, considerationForm(caseId, fadumo.agencyId, change));
    await expect(
      considerAgency(anna, considerationForm(caseId, fadumo.agencyId, change)),
    ).rejects.toMatchObject({
      version: 2,
      theirs: [
        { label: "invitations.fields.decision", choice: "invitations.decisions.leaveOut" },
        { label: "invitations.fields.reason", text: "Väntar." },
      ],
    });
  });

  it("decides once when two coordinators decide at the same moment · X-24", async () => {
    const { caseId } = await openedCase(anna);
    const forms = [1, 2].map(() => considerationForm(caseId, fadumo.agencyId));
    const answers = await Promise.allSettled(forms.map((form) => considerAgency(anna, form)));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await consideredIn(caseId)).toHaveLength(1);
  });

  it("does not exist for somebody outside the case, and not for the own agency or an unknown one", async () => {
    const { caseId } = await openedCase(anna);
    await expect(considerAgency(fadumo, considerationForm(caseId, mikael.agencyId))).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(considerAgency(anna, considerationForm(caseId, anna.agencyId))).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(considerAgency(anna, considerationForm(caseId, caseId))).rejects.toBeInstanceOf(
      NotFoundError,
    );
    await expect(getConsideredAgencies(fadumo, caseId)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("needs a reason, and either an agency or a name", () => {
    const form = considerationForm(anna.agencyId, fadumo.agencyId);
    const sent = { ...form, version: "0" };
    expect(considerAgencySchema.safeParse({ ...sent, reason: " " }).success).toBe(false);
    expect(considerAgencySchema.safeParse({ ...sent, agencyId: "" }).success).toBe(false);
    expect(considerAgencySchema.safeParse({ ...sent, otherName: "Någon annan" }).success).toBe(false);
  });
});
