import { ostraNorrbotten } from "@/lib/practice-models/ostra-norrbotten";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import {
  activateCollaboration,
  answerQuestion,
  noteObservation,
  startAssessment,
} from "@/lib/assessments/commands";
import { findModelToStart, getAssessment } from "@/lib/assessments/queries";
import {
  answerQuestionSchema,
  noteObservationSchema,
  recordOutcomeSchema,
  startAssessmentSchema,
} from "@/lib/assessments/schemas";
import { registerChild, addGuardian } from "@/lib/children/commands";
import { addGuardianSchema, registerChildSchema } from "@/lib/children/schemas";
import { askForDecision, decideCompoundNeed } from "@/lib/compound-needs/commands";
import { listRequestsToDecide } from "@/lib/compound-needs/queries";
import { askForDecisionSchema, decideCompoundNeedSchema } from "@/lib/compound-needs/schemas";
import { addDelegate } from "@/lib/delegates/commands";
import { getDelegates } from "@/lib/delegates/queries";
import { addDelegateSchema } from "@/lib/delegates/schemas";
import { addDays } from "@/lib/time/plain-date";
import { childFields } from "@/tests/abuse/actions/assessments";
import { caseVersion, today } from "./cases";
import { formFor } from "./assessments";
import { henning, maja } from "./people";

/** As Maja is shown it: the routine of her authority, in its own words if it has any. */
async function modelShown() {
  const model = await findModelToStart(maja);
  return { practiceModel: ostraNorrbotten.key, modelVersion: String(model?.version) };
}

const answers = [
  {
    questionKey: "ownMeasures",
    optionKey: "measures",
    reasoning: "Samtal varje vecka.",
    choices: ["support"],
  },
  { questionKey: "collaboration", optionKey: "yes", reasoning: "Med rektorn i går." },
  {
    ...{ questionKey: "compoundNeed", optionKey: "yes", reasoning: "Behöver stöd hemma också." },
    agencyKinds: ["socialServices"],
  },
];

/** An assessment of Maja's by the routine of östra Norrbotten: she sees a compound need, and nobody has been asked. */
export async function seenCompoundNeed(label = "Åk 5, hösten"): Promise<string> {
  const model = await modelShown();
  const start = {
    idempotencyKey: randomUUID(),
    version: model.modelVersion,
    practiceModel: model.practiceModel,
    label,
  };
  const { assessmentId } = await startAssessment(maja, startAssessmentSchema.parse(start));
  const seen = { questionKey: "observations", source: "seen", text: "Somnar på lektionerna." };
  await noteObservation(
    maja,
    noteObservationSchema.parse({ ...(await formFor(maja, assessmentId)), ...seen, intent: "next" }),
  );
  for (const answer of answers) {
    const form = { ...(await formFor(maja, assessmentId)), ...model, ...answer };
    await answerQuestion(maja, answerQuestionSchema.parse(form));
  }
  return assessmentId;
}

/** The same, and Maja has asked her manager. */
export async function askedAssessment(label?: string) {
  const assessmentId = await seenCompoundNeed(label);
  await asked(assessmentId);
  const requests = await listRequestsToDecide(henning);
  const request = requests.at(-1);
  if (!request) throw new Error("Nothing is asked");
  return { assessmentId, requestId: request.requestId, version: request.version };
}

export async function asked(assessmentId: string, now = new Date()): Promise<void> {
  const form = { ...(await formFor(maja, assessmentId)), note: "Kan du titta i dag?" };
  await askForDecision(maja, askForDecisionSchema.parse(form), now);
}

export function decisionForm(
  { requestId, version }: { readonly requestId: string; readonly version: number },
  decision: "yes" | "no" = "yes",
) {
  const reason = decision === "no" ? "Skolans egna insatser räcker." : "";
  const form = { idempotencyKey: randomUUID(), version: String(version), requestId, decision, reason };
  return decideCompoundNeedSchema.parse(form);
}

/** The manager has said yes, that day. */
export async function decidedAssessment(
  now = new Date(),
  decider: Actor = henning,
  reason = "",
): Promise<string> {
  const request = await askedAssessment();
  await decideCompoundNeed(decider, { ...decisionForm(request), reason }, now);
  return request.assessmentId;
}

export type OstraCase = {
  readonly caseId: string;
  readonly assessmentId: string;
  readonly guardianId: string;
};

/** A case by the routine of östra Norrbotten, its deadline started that day, with one guardian and no consent. */
export async function ostraCase(now = new Date(), decisionReason = ""): Promise<OstraCase> {
  const assessmentId = await decidedAssessment(now, henning, decisionReason);
  await activateCollaboration(maja, recordOutcomeSchema.parse(await formFor(maja, assessmentId)));
  const child = { ...(await formFor(maja, assessmentId)), ...childFields };
  const { caseId } = await registerChild(maja, registerChildSchema.parse(child));
  const guardian = {
    ...{ idempotencyKey: randomUUID(), version: String(await caseVersion(maja, caseId)), caseId },
    ...{ name: "Saara Rova", relation: "mamma", custodyFrom: "2017-01-01", custodyUntil: "" },
    ...{ protection: "none", phone: "", email: "", address: "", language: "", receivesPlan: "true" },
  };
  const { guardianId } = await addGuardian(maja, addGuardianSchema.parse(guardian));
  return { caseId, assessmentId, guardianId };
}

export async function versionOf(assessmentId: string): Promise<number> {
  return (await getAssessment(maja, assessmentId, "test")).version;
}

/** Henning lets somebody decide in his place for a week from today. */
export async function appointed({ personId }: Actor): Promise<void> {
  const form = { idempotencyKey: randomUUID(), version: String((await getDelegates(henning)).version) };
  const days = { fromOn: today, untilOn: addDays(today, 7) };
  await addDelegate(henning, addDelegateSchema.parse({ ...form, personId, ...days }));
}
