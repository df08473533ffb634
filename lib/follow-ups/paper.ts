import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { NotFoundError } from "@/lib/errors";
import {
  findVersionInForce,
  type FollowUpRow,
  partiesIn,
  readFollowUpRows,
} from "@/lib/follow-ups/read-follow-ups";
import { participantOf } from "@/lib/meetings/notes/participants";
import { participantKey } from "@/lib/meetings/notes/rules";
import type { PaperDocument } from "@/lib/papers/document";
import { type FollowUpPaper, followUpPaper } from "@/lib/papers/follow-up-paper";
import { interventionsIn, type PlanContent, planContentSchema } from "@/lib/plans/content";
import { namesIn } from "@/lib/plans/names";
import { withoutPlaces } from "@/lib/plans/without-places";
import { sentence } from "@/lib/text/sentence";
import { todayInSweden } from "@/lib/time/plain-date";

type Answered = { readonly row: FollowUpRow; readonly recordedBy: string };

/** One follow-up on paper; without one a form with the interventions of the plan in force, to write on. It stays at the agency. */
export function getFollowUpPaper(
  actor: Actor,
  caseId: string,
  followUpId: string | null,
  { page = "followUp.paper", now = new Date() } = {},
) {
  return readCase(actor, caseId, page, async (tx, { code, child }): Promise<PaperDocument> => {
    const answered = followUpId === null ? null : await findAnswered(tx, caseId, followUpId);
    const { content, number } = await readVersion(tx, caseId, answered);
    const hasProtectedIdentity = isTreatedAsProtected(child.protection);
    const plan = withoutPlaces({ ...content, child: { ...content.child, hasProtectedIdentity } });
    return followUpPaper({
      ...{ language: "sv", code, version: number, date: todayInSweden(now) },
      printed: { at: now, by: actor.personName },
      childsName: plan.child.firstName,
      answers: answered && answersOn(answered),
      interventions: interventionsOn(plan, answered),
      parties: partiesOn(plan, answered),
    });
  });
}

async function findAnswered(tx: Transaction, caseId: string, followUpId: string): Promise<Answered> {
  const row = (await readFollowUpRows(tx, [caseId])).find(({ id }) => id === followUpId);
  if (!row) throw new NotFoundError("followUp");
  const person = await tx.person.findUnique({
    where: { id: row.recordedById },
    select: { name: true },
  });
  return { row, recordedBy: person?.name ?? "" };
}

async function readVersion(tx: Transaction, caseId: string, answered: Answered | null) {
  if (answered) {
    const version = await tx.planVersion.findUniqueOrThrow({ where: { id: answered.row.planVersionId } });
    return { content: planContentSchema.parse(version.content), number: version.number };
  }
  const inForce = await findVersionInForce(tx, caseId);
  if (!inForce) throw new NotFoundError("planVersion");
  return { content: inForce.content, number: inForce.row.number };
}

function answersOn({ row, recordedBy }: Answered): FollowUpPaper["answers"] {
  const { heldOn, childPart, childWords, nextOn, endReason } = row;
  const silence = { didNotWant: "wouldNot", couldNot: "couldNot" } as const;
  return {
    ...{ heldOn, recordedBy, next: { on: nextOn, endReason } },
    childsWords:
      childPart === "tookPart"
        ? { kind: "said", text: childWords }
        : childPart === "notAsked"
          ? null
          : { kind: silence[childPart] },
  };
}

function interventionsOn(plan: PlanContent, answered: Answered | null): FollowUpPaper["interventions"] {
  const names = namesIn(plan);
  return interventionsIn(plan).map(({ id, what, responsible }) => {
    const answer = answered?.row.outcomes.find(({ interventionId }) => interventionId === id);
    return {
      what,
      responsible: responsible ? names.responsible(responsible) : "",
      outcome: answer ? sentence("sv", `followUps.outcomes.${answer.outcome}`) : "",
      why: answer?.why ?? "",
    };
  });
}

function partiesOn(plan: PlanContent, answered: Answered | null): FollowUpPaper["parties"] {
  return partiesIn(plan).map(({ key, who }) => {
    const answer = answered?.row.satisfactions.find((one) => participantKey(participantOf(one)) === key);
    return {
      who,
      answer: answer ? sentence("sv", `followUps.satisfactions.${answer.satisfaction}`) : "",
      note: answer?.note ?? "",
    };
  });
}
