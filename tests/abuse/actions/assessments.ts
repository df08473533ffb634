import {
  acknowledgeDuty,
  activateCollaboration,
  answerQuestion,
  endAssessment,
  noteObservation,
  reconsider,
  startAssessment,
} from "@/lib/assessments/commands";
import { getAssessment } from "@/lib/assessments/queries";
import {
  acknowledgeDutySchema,
  answerQuestionSchema,
  noteObservationSchema,
  reconsiderSchema,
  recordOutcomeSchema,
  startAssessmentSchema,
} from "@/lib/assessments/schemas";
import { registerChild } from "@/lib/children/commands";
import { registerChildSchema } from "@/lib/children/schemas";
import { editObservation, removeObservation, restoreObservation } from "@/lib/observations/commands";
import {
  editObservationSchema,
  removeObservationSchema,
  restoreObservationSchema,
} from "@/lib/observations/schemas";
import {
  chooseOtherService,
  recordFamilyAsked,
  recordOwnContact,
  recordVerbalConsent,
} from "@/lib/other-services/commands";
import {
  chooseOtherServiceSchema,
  recordFamilyAskedSchema,
  recordOwnContactSchema,
  recordVerbalConsentSchema,
} from "@/lib/other-services/schemas";
import { kronobarn } from "@/lib/practice-models/kronobarn";
import {
  activatedAssessment,
  endedAssessment,
  neither,
  observed,
  otherServiceAlone,
  ownSupportEnough,
  startedAssessment,
  together,
  walkedAssessment,
} from "@/tests/support/assessments";
import { today } from "@/tests/support/cases";
import { anna, fadumo } from "@/tests/support/people";
import { type ActionRow, type Form, form, mutating, type World } from "./row";

const model = { practiceModel: kronobarn.key, modelVersion: String(kronobarn.version) };
const observation = { source: "seen", text: "Borta från skolan varje måndag." };
const answer = { ...model, questionKey: "ownSupport", optionKey: "no", reasoning: "Prövat i fem veckor." };

export const assessmentActions: Readonly<Record<string, ActionRow>> = {
  startAssessmentAction: mutating(startAssessmentSchema, startAssessment, "assessment.started", async () => ({
    actor: anna,
    outsider: null,
    form: form(kronobarn.version, { practiceModel: kronobarn.key, label: "Åk 7, hösten" }),
  })),
  acknowledgeDutyAction: mutating(acknowledgeDutySchema, acknowledgeDuty, "assessment.reminded", async () =>
    on(await startedAssessment(anna)),
  ),
  noteObservationAction: mutating(noteObservationSchema, noteObservation, "observation.noted", async () =>
    on(await startedAssessment(anna), { ...observation, questionKey: "observations", intent: "next" }),
  ),
  editObservationAction: mutating(editObservationSchema, editObservation, "observation.edited", async () =>
    onObservation(observation),
  ),
  removeObservationAction: mutating(
    removeObservationSchema,
    removeObservation,
    "observation.removed",
    async () => onObservation(),
  ),
  restoreObservationAction: mutating(
    restoreObservationSchema,
    restoreObservation,
    "observation.restored",
    async () => {
      const world = await onObservation();
      await removeObservation(anna, removeObservationSchema.parse(world.form));
      return { ...world, form: form(Number(world.form["version"]) + 1, idsOf(world)) };
    },
  ),
  answerQuestionAction: mutating(answerQuestionSchema, answerQuestion, "assessment.answered", async () =>
    on(await walkedAssessment(anna, []), answer),
  ),
  reconsiderAction: mutating(reconsiderSchema, reconsider, "assessment.reconsidered", async () =>
    on(await walkedAssessment(anna, neither), { note: "Vi frågar fritidsgården." }),
  ),
  activateAction: mutating(recordOutcomeSchema, activateCollaboration, "assessment.decided", async () =>
    on(await walkedAssessment(anna, together)),
  ),
  endAssessmentAction: mutating(recordOutcomeSchema, endAssessment, "assessment.decided", async () =>
    on(await walkedAssessment(anna, ownSupportEnough)),
  ),
  chooseOtherServiceAction: mutating(
    chooseOtherServiceSchema,
    chooseOtherService,
    "otherService.chosen",
    async () => onContact(await endedAssessment(anna, otherServiceAlone), chosen("familyContacts")),
  ),
  recordFamilyAskedAction: mutating(
    recordFamilyAskedSchema,
    recordFamilyAsked,
    "otherService.familyAsked",
    async () => onContact(await contactedBy("familyContacts"), { askedOn: today, checkOn: "" }),
  ),
  recordVerbalConsentAction: mutating(
    recordVerbalConsentSchema,
    recordVerbalConsent,
    "otherService.consentRecorded",
    async () => onContact(await contactedBy("weContact"), verbalConsent),
  ),
  recordOwnContactAction: mutating(
    recordOwnContactSchema,
    recordOwnContact,
    "otherService.contacted",
    async () => {
      const assessmentId = await contactedBy("weContact");
      const consent = await onContact(assessmentId, verbalConsent);
      await recordVerbalConsent(anna, recordVerbalConsentSchema.parse(consent.form));
      const asked = { contactedWhom: "Distriktssköterskan", askedToContactFamily: "true", checkOn: "" };
      return onContact(assessmentId, { contactedOn: today, ...asked });
    },
  ),
  registerChildAction: mutating(registerChildSchema, registerChild, "case.opened", async () =>
    on(await activatedAssessment(anna), childFields),
  ),
};

export const childFields = {
  ...{ givenName: "Elle-Máret", familyName: "Länta", birthDate: "2017-01-01" },
  ...{ identityChoice: "none", missingReason: "notTold", nationalNumber: "", reserveNumber: "" },
  ...{ protection: "none", schooling: "Björkskolan, åk 4", language: "nordsamiska", otherNeeds: "" },
  ...{ ownWishes: "Jag vill gå på fotbollen.", doNotDiscuss: "", doNotDiscussHow: "" },
};

const verbalConsent = { verbalConsentOn: today, verbalConsentBy: "Mamma" };

function chosen(way: string): Form {
  return { agencyId: "", serviceName: "Studiehjälpen", way };
}

async function on(assessmentId: string, fields: Form = {}): Promise<World> {
  const { version } = await getAssessment(anna, assessmentId, "test");
  return { actor: anna, outsider: fadumo, form: form(version, { assessmentId, ...fields }) };
}

async function onContact(assessmentId: string, fields: Form): Promise<World> {
  const { contact } = await getAssessment(anna, assessmentId, "test");
  return { actor: anna, outsider: fadumo, form: form(contact?.version ?? 0, { assessmentId, ...fields }) };
}

async function onObservation(fields: Form = {}): Promise<World> {
  const assessmentId = await startedAssessment(anna);
  await observed(anna, assessmentId);
  const { observations } = await getAssessment(anna, assessmentId, "test");
  const { observationId = "", version = 0 } = observations[0] ?? {};
  return {
    actor: anna,
    outsider: fadumo,
    form: form(version, { assessmentId, observationId, ...fields }),
  };
}

function idsOf({ form: { assessmentId = "", observationId = "" } }: World): Form {
  return { assessmentId, observationId };
}

async function contactedBy(way: string): Promise<string> {
  const assessmentId = await endedAssessment(anna, otherServiceAlone);
  const { form: choice } = await onContact(assessmentId, chosen(way));
  await chooseOtherService(anna, chooseOtherServiceSchema.parse(choice));
  return assessmentId;
}
