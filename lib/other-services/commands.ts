import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure, type Permission } from "@/lib/access/permission";
import { ensureChanged } from "@/lib/access/versions";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { findOutcome } from "@/lib/assessments/rules";
import type { AssessmentView, OtherServiceContactView } from "@/lib/assessments/views";
import { ConflictError, DomainError, NotFoundError } from "@/lib/errors";
import {
  mayChooseOtherService,
  mayRecordFamilyAsked,
  mayRecordOwnContact,
  mayRecordVerbalConsent,
} from "@/lib/other-services/rules";
import type {
  ChooseOtherService,
  RecordFamilyAsked,
  RecordOwnContact,
  RecordVerbalConsent,
} from "@/lib/other-services/schemas";
import { toDatabaseDay } from "@/lib/time/database-day";
import { type PlainDate, todayInSweden } from "@/lib/time/plain-date";
import type { Prisma } from "@/prisma/generated/client";

type Input = { readonly assessmentId: string; readonly version: number; readonly idempotencyKey: string };

/** Which one other service, and who makes contact (S001-7 … S001-9). */
export function chooseOtherService(actor: Actor, input: ChooseOtherService, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const { assessmentId, way } = input;
      const assessment = await readAssessment(tx, assessmentId);
      ensure(mayChooseOtherService(recordedOutcome(assessment), assessment.contact));

      const agency = input.agencyId ? await tx.agency.findUnique({ where: { id: input.agencyId } }) : null;
      if (input.agencyId && !agency) throw new NotFoundError("agency");
      const chosen = {
        otherAgencyId: agency?.id ?? null,
        otherServiceName: agency?.name ?? input.serviceName,
        way,
      };
      if (input.version > 0) await change(tx, input, chosen);
      else await begin(tx, { assessmentId, agencyId: actor.agencyId, ...chosen });
      return recorded({ assessmentId }, trace("otherService.chosen", input, now));
    },
    input,
  );
}

/** Way A: the family was asked to make contact (S001-8). */
export function recordFamilyAsked(actor: Actor, input: RecordFamilyAsked, now = new Date()) {
  return step(actor, input, "otherService.familyAsked", now, mayRecordFamilyAsked, () => ({
    askedOn: pastDay(input.askedOn, now),
    askedById: actor.personId,
    checkOn: input.checkOn && toDatabaseDay(input.checkOn),
  }));
}

/** Way B, first: the verbal consent to contact this one service. It opens no invitation (S001-9, Q6). */
export function recordVerbalConsent(actor: Actor, input: RecordVerbalConsent, now = new Date()) {
  return step(actor, input, "otherService.consentRecorded", now, mayRecordVerbalConsent, () => ({
    verbalConsentOn: pastDay(input.verbalConsentOn, now),
    verbalConsentBy: input.verbalConsentBy,
  }));
}

/** Way B, then: contact was made, and the service was asked to contact the family (S001-10). */
export function recordOwnContact(actor: Actor, input: RecordOwnContact, now = new Date()) {
  const may = (contact: OtherServiceContactView | null) => mayRecordOwnContact(contact, input.contactedOn);
  return step(actor, input, "otherService.contacted", now, may, () => ({
    contactedOn: pastDay(input.contactedOn, now),
    contactedWhom: input.contactedWhom,
    askedToContactFamily: input.askedToContactFamily,
    checkOn: input.checkOn && toDatabaseDay(input.checkOn),
  }));
}

function step(
  actor: Actor,
  input: Input,
  act: string,
  now: Date,
  may: (contact: OtherServiceContactView | null) => Permission,
  data: () => Prisma.OtherServiceContactUncheckedUpdateManyInput,
) {
  return withActor(
    actor,
    async (tx) => {
      const { contact } = await readAssessment(tx, input.assessmentId);
      ensure(may(contact));
      await change(tx, input, data());
      return recorded({ assessmentId: input.assessmentId }, trace(act, input, now));
    },
    input,
  );
}

async function change(
  tx: Transaction,
  { assessmentId, version }: Input,
  data: Prisma.OtherServiceContactUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.otherServiceContact.updateMany({
    where: { assessmentId, version },
    data: { ...data, version: { increment: 1 } },
  });
  await ensureChanged(count, () => conflictOver(tx, assessmentId));
}

/** The first choice. Somebody else's, made in the meantime, stands. */
async function begin(tx: Transaction, row: Prisma.OtherServiceContactCreateManyInput): Promise<void> {
  const { count } = await tx.otherServiceContact.createMany({ data: [row], skipDuplicates: true });
  await ensureChanged(count, () => conflictOver(tx, row.assessmentId));
}

async function conflictOver(tx: Transaction, assessmentId: string): Promise<ConflictError> {
  const { contact } = await readAssessment(tx, assessmentId);
  return new ConflictError(contact?.version ?? null, contact ? savedTexts(contact) : []);
}

function savedTexts(contact: OtherServiceContactView) {
  return [
    { label: "assessments.fields.serviceName", text: contact.serviceName },
    { label: "assessments.fields.askedOn", text: contact.askedOn ?? "" },
    { label: "assessments.fields.verbalConsentOn", text: contact.verbalConsentOn ?? "" },
    { label: "assessments.fields.verbalConsentBy", text: contact.verbalConsentBy ?? "" },
    { label: "assessments.fields.contactedOn", text: contact.contactedOn ?? "" },
    { label: "assessments.fields.contactedWhom", text: contact.contactedWhom ?? "" },
  ].filter(({ text }) => text !== "");
}

function recordedOutcome({ model, outcome }: AssessmentView) {
  return outcome && findOutcome(model.tree, outcome.key);
}

function pastDay(day: PlainDate, now: Date): Date {
  if (day > todayInSweden(now)) throw new DomainError("validation.dateNotFuture");
  return toDatabaseDay(day);
}

function trace(act: string, { assessmentId }: Input, at: Date) {
  return { act, subjectId: assessmentId, at };
}
