import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { NotFoundError } from "@/lib/errors";
import { readFollowUps } from "@/lib/follow-ups/queries";
import { findVersionInForce } from "@/lib/follow-ups/read-follow-ups";
import { readFamily } from "@/lib/preparatory-talks/queries";
import { standing } from "@/lib/surveys/rules";
import type { SurveyStart, SurveysView, SurveyView } from "@/lib/surveys/views";
import { fromDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/** As `getFollowUps`, with what each of the family has answered. */
export function getFollowUpsWithSurveys(actor: Actor, caseId: string, now = new Date()) {
  return readCase(actor, caseId, "followUp", async (tx) => ({
    ...(await readFollowUps(tx, caseId, todayInSweden(now))),
    ...(await readSurveys(tx, caseId)),
  }));
}

/** What the form for one of the family starts from. */
export function getSurveyStart(actor: Actor, caseId: string, person: string) {
  return readCase(actor, caseId, "followUp.survey", async (tx): Promise<SurveyStart> => {
    const member = (await readFamily(tx, caseId)).find(({ key }) => key === person);
    if (!member) throw new NotFoundError("person");
    const inForce = await findVersionInForce(tx, caseId);
    const version = await tx.familySurvey.count({ where: { caseId, guardianId: member.guardianId } });
    return { member, version, plan: inForce && { versionId: inForce.row.id, number: inForce.row.number } };
  });
}

/** For the paper that the family writes on: nothing of the case but its code. */
export function getSurveyPaper(actor: Actor, caseId: string, page = "followUp.survey") {
  return readCase(actor, caseId, page, async () => null);
}

/** Within a transaction: who can be asked, and every survey that has been answered, latest first. */
export async function readSurveys(tx: Transaction, caseId: string): Promise<SurveysView> {
  const rows = await tx.familySurvey.findMany({
    where: { caseId },
    orderBy: [{ answeredOn: "desc" }, { recordedAt: "desc" }],
  });
  const family = await readFamily(tx, caseId);
  const guardians = await tx.guardian.findMany({ where: { caseId }, select: { id: true, name: true } });
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ recordedById }) => recordedById) } },
    select: { id: true, name: true },
  });
  const versions = await tx.planVersion.findMany({ where: { caseId }, select: { id: true, number: true } });
  const child = family.find(({ guardianId }) => guardianId === null);
  const nameOf = (guardianId: string | null) =>
    guardianId === null ? child?.who : guardians.find(({ id }) => id === guardianId)?.name;
  const surveys = rows.map((row): Omit<SurveyView, "isReplaced"> => ({
    ...{ surveyId: row.id, guardianId: row.guardianId, way: row.way, words: row.words },
    who: nameOf(row.guardianId) ?? "",
    answeredOn: fromDatabaseDay(row.answeredOn),
    recordedBy: people.find(({ id }) => id === row.recordedById)?.name ?? "",
    versionNumber: versions.find(({ id }) => id === row.planVersionId)?.number ?? 0,
    answers: {
      ...{ takesPart: row.takesPart, isHeard: row.isHeard, knowsPlan: row.knowsPlan },
      ...{ isSatisfied: row.isSatisfied, worksTogether: row.worksTogether },
    },
  }));
  const latest = standing(surveys);
  return { family, surveys: surveys.map((one) => ({ ...one, isReplaced: !latest.includes(one) })) };
}
