import "server-only";
import type { Transaction } from "@/lib/access/with-actor";
import { walk } from "@/lib/assessments/rules";
import type {
  AssessmentView,
  ObservationView,
  OtherServiceContactView,
  RecordedAnswer,
} from "@/lib/assessments/views";
import { readOwnDecision } from "@/lib/compound-needs/read-requests";
import { NotFoundError } from "@/lib/errors";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { fromDatabaseDay } from "@/lib/time/database-day";
import type { Prisma } from "@/prisma/generated/client";
import type { ObservationModel, OtherServiceContactModel } from "@/prisma/generated/models";

const parts = {
  observations: { orderBy: [{ notedAt: "asc" }, { id: "asc" }] },
  answers: { orderBy: { position: "asc" } },
  outcome: true,
  otherServiceContact: true,
} satisfies Prisma.AssessmentInclude;

/** The whole assessment within a transaction. One that is not the actor's to see does not exist. */
export async function readAssessment(tx: Transaction, assessmentId: string): Promise<AssessmentView> {
  const row = isUuid(assessmentId)
    ? await tx.assessment.findUnique({ where: { id: assessmentId }, include: parts })
    : null;
  if (!row) throw new NotFoundError("assessment");

  const model = getPracticeModel(row.practiceModel, row.modelVersion);
  const openedCase = await tx.childCase.findUnique({ where: { assessmentId }, select: { id: true } });
  const agency = await tx.agency.findUniqueOrThrow({ where: { id: row.agencyId }, select: { name: true } });
  const { outcome, otherServiceContact } = row;
  const ownDecision = await readOwnDecision(tx, row);
  const nameOf = await namesOf(tx, [
    row.authorId,
    ...row.answers.map(({ answeredById }) => answeredById),
    ...(outcome ? [outcome.decidedById] : []),
    ...(otherServiceContact?.askedById ? [otherServiceContact.askedById] : []),
  ]);

  const answers = row.answers.map((answer): RecordedAnswer => ({
    questionKey: answer.question,
    optionKey: answer.option,
    reconsideration: answer.reconsideration,
    choices: answer.choices,
    reasoning: answer.reasoning,
    answeredAt: answer.answeredAt,
    answeredBy: nameOf(answer.answeredById),
  }));
  const observations = row.observations.filter(({ removedAt }) => removedAt === null);
  return {
    assessmentId: row.id,
    label: row.label,
    version: row.version,
    model,
    startedAt: row.startedAt,
    savedAt: row.savedAt,
    author: nameOf(row.authorId),
    agencyName: agency.name,
    isReminded: row.remindedOfDutyAt !== null,
    observations: observations.map((observation) => observationView(observation, row.observations)),
    removedObservations: row.observations
      .filter(({ removedAt, replacedById }) => removedAt !== null && replacedById === null)
      .map((observation) => observationView(observation, row.observations)),
    answers,
    walked: walk(model.tree, answers),
    outcome: outcome && {
      key: outcome.outcome,
      activates: outcome.activates,
      otherServiceKind: outcome.otherServiceKind,
      decidedAt: outcome.decidedAt,
      decidedBy: nameOf(outcome.decidedById),
    },
    contact: otherServiceContact && contactView(otherServiceContact, nameOf),
    caseId: openedCase?.id ?? null,
    ownDecision,
    facts: {
      agencyId: row.agencyId,
      observationCount: observations.length,
      answers,
      endedAt: outcome?.decidedAt ?? null,
      decision: ownDecision.standing,
    },
  };
}

function observationView(row: ObservationModel, all: readonly ObservationModel[]): ObservationView {
  return {
    observationId: row.id,
    source: row.source,
    text: row.text,
    notedAt: row.notedAt,
    version: row.version,
    earlier: all
      .filter(({ replacedById }) => replacedById === row.id)
      .map(({ source, text, removedAt }) => ({ source, text, until: removedAt ?? row.notedAt }))
      .toSorted((a, b) => b.until.getTime() - a.until.getTime()),
  };
}

function contactView(
  row: OtherServiceContactModel,
  nameOf: (personId: string) => string,
): OtherServiceContactView {
  return {
    agencyId: row.otherAgencyId,
    serviceName: row.otherServiceName,
    way: row.way,
    askedOn: row.askedOn && fromDatabaseDay(row.askedOn),
    askedBy: row.askedById && nameOf(row.askedById),
    verbalConsentOn: row.verbalConsentOn && fromDatabaseDay(row.verbalConsentOn),
    verbalConsentBy: row.verbalConsentBy,
    contactedOn: row.contactedOn && fromDatabaseDay(row.contactedOn),
    contactedWhom: row.contactedWhom,
    checkOn: row.checkOn && fromDatabaseDay(row.checkOn),
    version: row.version,
  };
}

async function namesOf(tx: Transaction, personIds: readonly string[]): Promise<(personId: string) => string> {
  const people = await tx.person.findMany({
    where: { id: { in: [...personIds] } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (personId) => names.get(personId) ?? "";
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
