import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdList } from "@/lib/access/hold-case";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { ConflictError, DomainError, NotFoundError, type SavedText } from "@/lib/errors";
import {
  findVersionInForce,
  type FollowUpRow,
  partiesIn,
  readFollowUpRows,
} from "@/lib/follow-ups/read-follow-ups";
import { mayCorrect, mayRecordFollowUp, standing } from "@/lib/follow-ups/rules";
import { markIn, outcomeIn, type RecordFollowUp, satisfactionIn } from "@/lib/follow-ups/schemas";
import { columnsOf } from "@/lib/meetings/notes/participants";
import { interventionsIn, type PlanContent } from "@/lib/plans/content";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";
import { textIn } from "@/lib/validation";

/**
 * Writes down what has become of the plan: the child's view, each intervention, who is satisfied, and what comes next (S001-70,
 * S004-22, S004-37). It is never changed; a correction is a new one in its place.
 */
export function recordFollowUp(
  actor: Actor,
  input: RecordFollowUp,
  now = new Date(),
): Promise<{ followUpId: string }> {
  const { caseId, heldOn } = input;
  return withActor(
    actor,
    async (tx) => {
      const { practiceModel, modelVersion } = await requireOpenCase(tx, caseId);
      await holdList(tx, "followUps", caseId);
      const inForce = await findVersionInForce(tx, caseId);
      if (!inForce) throw new NotFoundError("planVersion");
      const rows = await readFollowUpRows(tx, [caseId]);
      if (rows.length !== input.version) throw new ConflictError(rows.length, theirsIn(rows));
      const { row, content } = inForce;
      if (row.id !== input.versionId) throw new DomainError("followUps.refusals.newVersion");
      if (input.correctsId !== "") ensure(mayCorrect(input.correctsId, rows, row.id));
      ensure(mayRecordFollowUp({ heldOn, meetingHeldOn: content.meeting.heldOn }, todayInSweden(now)));

      const followUpId = randomUUID();
      await tx.followUp.create({
        data: {
          ...{ id: followUpId, caseId, planVersionId: row.id, ...columnsIn(input) },
          ...{ recordedAt: now, recordedById: actor.personId },
        },
      });
      await tx.followUpOutcome.createMany({ data: outcomesIn(input, content, followUpId) });
      await tx.followUpSatisfaction.createMany({ data: satisfactionsIn(input, content, followUpId) });
      const { areas } = getPracticeModel(practiceModel, modelVersion);
      await tx.followUpMark.createMany({ data: marksIn(input, areas, followUpId) });
      if (isLatest(rows, input)) await decideNext(tx, row.planId, input);
      return recorded(
        { followUpId },
        {
          act: input.correctsId === "" ? "followUp.recorded" : "followUp.corrected",
          ...{ caseId, subjectId: followUpId, detail: { heldOn, ends: input.next === "end" }, at: now },
        },
      );
    },
    input,
  );
}

function columnsIn(input: RecordFollowUp) {
  const { heldOn, childPart, childWords, next, nextOn, endReason, correctsId } = input;
  return {
    heldOn: toDatabaseDay(heldOn),
    childPart: childPart ?? "notAsked",
    childWords: childPart === "tookPart" ? childWords : "",
    nextOn: next === "meet" && nextOn ? toDatabaseDay(nextOn) : null,
    endReason: next === "end" ? endReason : "",
    correctsId: correctsId || null,
  };
}

/** One answer for each intervention of the version: none is left out, and none is made up. */
function outcomesIn(input: RecordFollowUp, content: PlanContent, followUpId: string) {
  return interventionsIn(content).map(({ id: interventionId }) => {
    const outcome = outcomeIn(input, interventionId);
    if (outcome === null) throw new DomainError("followUps.refusals.notAllAnswered");
    const why = textIn(input, "why", interventionId);
    if (outcome !== "done" && why === "") throw new DomainError("followUps.refusals.notAllAnswered");
    return { followUpId, caseId: input.caseId, interventionId, outcome, why };
  });
}

function satisfactionsIn(input: RecordFollowUp, content: PlanContent, followUpId: string) {
  return partiesIn(content).map(({ participant, key }) => ({
    ...{ followUpId, caseId: input.caseId, kind: participant.kind, ...columnsOf(participant) },
    satisfaction: satisfactionIn(input, key),
    note: textIn(input, "note", key),
  }));
}

function marksIn(input: RecordFollowUp, areas: readonly { readonly key: string }[], followUpId: string) {
  return areas.flatMap(({ key: area }) => {
    const state = markIn(input, area);
    return state === null ? [] : [{ followUpId, caseId: input.caseId, area, state }];
  });
}

/** What was found out later about an earlier day does not undo what has been decided since. */
function isLatest(rows: readonly FollowUpRow[], { heldOn, correctsId }: RecordFollowUp): boolean {
  const [latest] = standing(rows.filter(({ id }) => id !== correctsId));
  return !latest || latest.heldOn <= heldOn;
}

/**
 * The plan keeps when everyone meets again. A draft that is being written counts the change, so that whoever fixes it has seen
 * it; a plan without other changes is not a draft for its sake.
 */
async function decideNext(tx: Transaction, planId: string, input: RecordFollowUp): Promise<void> {
  await tx.$queryRaw`SELECT id FROM plans WHERE id = ${planId}::uuid FOR UPDATE`;
  const plan = await tx.plan.findUniqueOrThrow({ where: { id: planId } });
  const { nextOn, endReason } = columnsIn(input);
  const version = plan.version + 1;
  await tx.plan.update({
    where: { id: planId },
    data: {
      ...{ version, fixedAtVersion: plan.fixedAtVersion === plan.version ? version : plan.fixedAtVersion },
      ...{ nextMeetingOn: nextOn, nextMeetingNote: endReason },
      ...(nextOn === null && { nextAgencyIds: [] }),
    },
  });
}

function theirsIn(rows: readonly FollowUpRow[]): SavedText[] {
  const latest = rows.at(-1);
  if (!latest) return [];
  return [
    { label: "followUps.fields.heldOn", text: latest.heldOn },
    { label: "followUps.fields.childWords", text: latest.childWords },
    ...latest.outcomes.map(({ why }) => ({ label: "followUps.fields.why", text: why })),
  ].filter(({ text }) => text !== "");
}
