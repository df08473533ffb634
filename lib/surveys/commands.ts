import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdList } from "@/lib/access/hold-case";
import { ensure } from "@/lib/access/permission";
import { withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { ConflictError, DomainError, NotFoundError, type SavedText } from "@/lib/errors";
import { findVersionInForce } from "@/lib/follow-ups/read-follow-ups";
import { readFamily } from "@/lib/preparatory-talks/queries";
import { readSurveys } from "@/lib/surveys/queries";
import { mayRecordSurvey, questions } from "@/lib/surveys/rules";
import type { RecordSurvey } from "@/lib/surveys/schemas";
import type { SurveyView } from "@/lib/surveys/views";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";

/** Keeps what the child or one guardian answers about how the plan is for them, apart from everybody else (S001-46, X-22). */
export function recordSurvey(
  actor: Actor,
  input: RecordSurvey,
  now = new Date(),
): Promise<{ surveyId: string }> {
  const { caseId, answeredOn, way, words } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await holdList(tx, "surveys", caseId);
      const member = (await readFamily(tx, caseId)).find(({ key }) => key === input.person);
      const inForce = await findVersionInForce(tx, caseId);
      if (!member || !inForce) throw new NotFoundError("survey");
      const { guardianId } = member;
      const { surveys } = await readSurveys(tx, caseId);
      const own = surveys.filter((one) => one.guardianId === guardianId);
      if (own.length !== input.version) throw new ConflictError(own.length, theirsIn(own[0]));
      if (inForce.row.id !== input.versionId) throw new DomainError("surveys.refusals.newVersion");
      const meetingHeldOn = inForce.content.meeting.heldOn;
      ensure(mayRecordSurvey({ answeredOn, meetingHeldOn }, todayInSweden(now)));

      const surveyId = randomUUID();
      const { takesPart, isHeard, knowsPlan, isSatisfied, worksTogether } = input;
      await tx.familySurvey.create({
        data: {
          ...{ id: surveyId, caseId, planVersionId: inForce.row.id, guardianId, way, words },
          ...{ takesPart, isHeard, knowsPlan, isSatisfied, worksTogether },
          ...{ answeredOn: toDatabaseDay(answeredOn), recordedAt: now, recordedById: actor.personId },
        },
      });
      const detail = { way, answeredOn };
      return recorded(
        { surveyId },
        { act: "followUp.surveyRecorded", caseId, subjectId: surveyId, detail, at: now },
      );
    },
    input,
  );
}

function theirsIn(latest: SurveyView | undefined): SavedText[] {
  if (!latest) return [];
  const answers = questions.flatMap((question): SavedText[] => {
    const answer = latest.answers[question];
    const label = `surveys.questions.${question}`;
    return answer === null ? [] : [{ label, choice: `surveys.answers.${answer}` }];
  });
  return latest.words === "" ? answers : [...answers, { label: "surveys.fields.words", text: latest.words }];
}
