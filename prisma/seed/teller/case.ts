import type { Actor } from "@/lib/access/actor";
import { addCaseWorker } from "@/lib/cases/commands";
import { addCaseWorkerSchema } from "@/lib/cases/schemas";
import { addGuardian, registerChild } from "@/lib/children/commands";
import { addGuardianSchema, registerChildSchema } from "@/lib/children/schemas";
import { recordConsent } from "@/lib/consents/commands";
import { recordConsentSchema } from "@/lib/consents/schemas";
import { addMonths, type PlainDate } from "@/lib/time/plain-date";
import { about, activated } from "./assessment";
import { at } from "./clock";
import { caseVersionOf, filled } from "./form";

type GuardianStory = { readonly name: string; readonly relation: string } & Readonly<Record<string, string>>;

export type CaseStory = {
  readonly actor: Actor;
  readonly openedOn: PlainDate;
  readonly label: string;
  readonly seen: string;
  readonly told: string;
  readonly kinds: readonly string[];
  readonly child: Readonly<Record<string, string>>;
  readonly guardians: readonly GuardianStory[];
};

export type ToldCase = {
  readonly actor: Actor;
  readonly caseId: string;
  readonly guardianIds: readonly string[];
};

/** From the first observation to a case with its child and guardians. Nobody has consented yet. */
export async function openedStory(story: CaseStory): Promise<ToldCase> {
  const { actor, openedOn } = story;
  const assessmentId = await activated({
    actor,
    on: openedOn,
    label: story.label,
    observations: [
      ["seen", story.seen],
      ["toldByChild", story.told],
    ],
    answers: [
      ["ownSupport", "no", "Skolan har anpassat och följt upp, men det räcker inte."],
      ["otherService", "no", "Behoven hänger ihop och ligger hos flera."],
      ["together", "yes", "Vi behöver göra det här tillsammans med familjen.", story.kinds],
    ],
  });
  return registeredStory(story, assessmentId);
}

/** The child and the guardians, from an assessment that is activated. */
export async function registeredStory(
  { actor, openedOn, ...story }: Pick<CaseStory, "actor" | "openedOn" | "child" | "guardians">,
  assessmentId: string,
): Promise<ToldCase> {
  const unknown = { identityChoice: "none", missingReason: "notTold", protection: "none" };
  const child = filled(registerChildSchema, {
    ...(await about(actor, assessmentId)),
    ...unknown,
    ...story.child,
  });
  const { caseId } = await registerChild(actor, child, at(openedOn, "10:05"));
  const guardianIds: string[] = [];
  for (const [index, guardian] of story.guardians.entries()) {
    const usual = {
      custodyFrom: story.child.birthDate,
      protection: "none",
      receivesPlan: "true",
      receivesInvitation: "true",
    };
    const form = { version: await caseVersionOf(actor, caseId), caseId, ...usual, ...guardian };
    const added = await addGuardian(actor, filled(addGuardianSchema, form), at(openedOn, `10:1${index}`));
    guardianIds.push(added.guardianId);
  }
  return { actor, caseId, guardianIds };
}

/** One giver's answer about consent, as the form has it. */
export async function answeredConsent(
  told: ToldCase,
  giver: string,
  on: PlainDate,
  fields: object,
): Promise<void> {
  const version = await caseVersionOf(told.actor, told.caseId);
  const form = filled(recordConsentSchema, { version, caseId: told.caseId, giver, statedOn: on, ...fields });
  await recordConsent(told.actor, form, at(on, "11:00"));
}

/** The child and every guardian have said yes to the agencies, for half a year. */
export async function consentedStory(
  told: ToldCase,
  on: PlainDate,
  agencyIds: readonly string[],
  months = 6,
): Promise<void> {
  const yes = {
    position: "given",
    agencyIds: [told.actor.agencyId, ...agencyIds],
    validUntil: addMonths(on, months),
  };
  const written = { form: "written", paperPlace: "Pärmen i elevhälsans låsta skåp" };
  const verbal = {
    form: "verbal",
    verbalChannel: "telephone",
    whyNotWritten: "Arbetar på annan ort och nås på telefon.",
  };
  for (const [index, giver] of ["child", ...told.guardianIds].entries()) {
    await answeredConsent(told, giver, on, { ...yes, ...(index === 2 ? verbal : written) });
  }
}

/** A colleague works with the case too. */
export async function joinedStory(
  { actor, caseId }: ToldCase,
  on: PlainDate,
  personId: string,
): Promise<void> {
  const version = await caseVersionOf(actor, caseId);
  await addCaseWorker(actor, filled(addCaseWorkerSchema, { version, caseId, personId }), at(on, "14:20"));
}
