import { z } from "zod";
import type { AwaitedGiver, ConsentStanding, FamilyContact, StageFacts } from "@/lib/cases/stage";
import {
  type ConsentFacts,
  isInForce,
  isSameGiver,
  positions,
  requiredGivers,
  stanceOf,
  type Statement,
} from "@/lib/consents/rules";
import { closedDaysSchema } from "@/lib/deadlines/closed-days-schema";
import { contactDueOn } from "@/lib/family-contacts/rules";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { PracticeModel } from "@/lib/practice-models/schema";
import {
  addMonths,
  comparePlainDates,
  type PlainDate,
  plainDate,
  todayInSweden,
} from "@/lib/time/plain-date";

const day = z.string().transform((text) => plainDate(text.slice(0, 10)));
const moment = z.string().transform((text) => new Date(text));

/** What `app.case_progress` gives for each case: dated facts, no identity. */
export const progressSchema = z.object({
  code: z.string(),
  practiceModel: z.string(),
  modelVersion: z.number(),
  openedAt: moment,
  closedAt: moment.nullable(),
  initiatingAgencyId: z.string(),
  coordinatorAgencyId: z.string().nullable(),
  coordinatorId: z.string().nullable(),
  coordinatorName: z.string().nullable(),
  isMine: z.boolean(),
  isOfAge: z.boolean().nullable(),
  custodies: z.array(z.object({ guardianId: z.string(), from: day, until: day.nullable() })),
  statements: z.array(
    z.object({
      id: z.string(),
      guardianId: z.string().nullable(),
      position: z.enum(positions),
      statedOn: day,
      validUntil: day.nullable(),
      recordedAt: moment,
      isExceptionApproved: z.boolean(),
      agencyIds: z.array(z.string()),
      withdrawals: z.array(z.object({ agencyId: z.string().nullable(), recordedAt: moment })),
    }),
  ),
  invitations: z.array(
    z.object({
      agencyName: z.string(),
      sentAt: moment.nullable(),
      answeredAt: moment.nullable(),
      mustBeCalled: z.boolean(),
    }),
  ),
  meeting: z
    .object({
      meetingId: z.string(),
      plannedOn: day,
      startsAt: z.string(),
      answerBy: day.nullable(),
      heldOn: day.nullable(),
      familyAbsent: z.boolean(),
    })
    .nullable(),
  deadline: z.object({ dueOn: day, closedDays: closedDaysSchema }).nullable(),
  /** The day of the first meeting that was held. */
  firstHeldOn: day.nullable(),
  /** Whom of the family somebody has asked in a talk: "child", or the id of a guardian. */
  askedInTalks: z.array(z.string()),
  plan: z.object({
    lastFixedAt: moment.nullable(),
    number: z.number().nullable(),
    nextMeetingOn: day.nullable(),
    endsHere: z.boolean(),
    hasUnfixedChanges: z.boolean(),
    undeliveredCount: z.number(),
  }),
});

export type CaseProgress = z.output<typeof progressSchema>;

/** What is known beside the progress. */
export type BesideProgress = {
  readonly hasCoordinatorLeft: boolean;
  /** When the family was last talked with; null before there is a plan. */
  readonly lastContactOn: PlainDate | null;
};

/** The facts that `stageOf`, `nextStepOf` and `gapsOf` read. The consent is that of the agency that coordinates. */
export function stageFactsOf(
  progress: CaseProgress,
  today: PlainDate,
  { hasCoordinatorLeft, lastContactOn }: BesideProgress,
): StageFacts {
  const model = getPracticeModel(progress.practiceModel, progress.modelVersion);
  const { meeting, plan } = progress;
  return {
    openedOn: todayInSweden(progress.openedAt),
    closedOn: progress.closedAt && todayInSweden(progress.closedAt),
    hasCoordinator: progress.coordinatorId !== null,
    hasCoordinatorLeft,
    consent: consentStanding(progress, today),
    invitations: progress.invitations.map(({ agencyName, sentAt, answeredAt, mustBeCalled }) => ({
      ...{ agencyName, mustBeCalled },
      sentOn: sentAt && todayInSweden(sentAt),
      answeredOn: answeredAt && todayInSweden(answeredAt),
    })),
    meeting: meeting && { plannedOn: meeting.plannedOn, answerBy: meeting.answerBy, heldOn: meeting.heldOn },
    meetingDueOn: progress.firstHeldOn ? null : (progress.deadline?.dueOn ?? null),
    closedDays: new Set(progress.deadline?.closedDays.map(({ on }) => on)),
    familyContact: familyContactOf(progress, model),
    noticeDays: model.invitation.noticeDays,
    plan: {
      lastFixedOn: plan.lastFixedAt && todayInSweden(plan.lastFixedAt),
      hasUnfixedChanges: plan.hasUnfixedChanges,
      undeliveredCopyCount: plan.undeliveredCount,
      deliverBy: null,
    },
    contactDueOn: contactDueOn(lastContactOn, model.coordinator.familyContactDays),
    nextOn: plan.nextMeetingOn,
    endsHere: plan.endsHere,
  };
}

/** Before the first meeting, the child and each guardian are asked: what came of it is an answer, whatever it was. */
function familyContactOf(
  { custodies, askedInTalks, firstHeldOn }: CaseProgress,
  { familyContactBeforeCall }: PracticeModel,
): FamilyContact {
  if (!familyContactBeforeCall || firstHeldOn) return "notNeeded";
  const family = ["child", ...custodies.map(({ guardianId }) => guardianId)];
  return family.every((one) => askedInTalks.includes(one)) ? "done" : "missing";
}

function consentStanding(progress: CaseProgress, today: PlainDate): ConsentStanding {
  const facts = consentFactsOf(progress, today);
  const agencyId = progress.coordinatorAgencyId ?? progress.initiatingAgencyId;
  const force = isInForce(facts, agencyId, today);
  return {
    isInForce: force,
    isSpokenFor:
      progress.isOfAge === true || requiredGivers(facts, today).some(({ kind }) => kind === "guardian"),
    lapsedOn: force ? null : lapsedOn(progress, agencyId, today),
    awaitedGivers: requiredGivers(facts, today).flatMap((giver): AwaitedGiver[] => {
      const stance = stanceOf(facts, giver, agencyId, today);
      if (stance === "gives" || stance === "excepted") return [];
      const own = facts.statements.filter((statement) => isSameGiver(statement.giver, giver));
      return [{ kind: giver.kind, stance, since: own.at(-1)?.statedOn ?? null }];
    }),
  };
}

/**
 * The consents as their rules read them. Only whether the child is of age leaves the wall, so a day of birth on the
 * right side of 18 stands in for it.
 */
export function consentFactsOf(progress: CaseProgress, today: PlainDate): ConsentFacts {
  return {
    childBornOn: progress.isOfAge ? addMonths(today, -18 * 12) : today,
    custodies: progress.custodies,
    statements: progress.statements.map(({ guardianId, withdrawals, ...statement }): Statement => ({
      ...statement,
      giver: guardianId === null ? { kind: "child" } : { kind: "guardian", guardianId },
      withdrawnFor: withdrawals.map((withdrawal) => withdrawal.agencyId ?? "all"),
    })),
  };
}

/** The latest day on which a yes to the agency was withdrawn, refused after it or ran out. */
function lapsedOn(progress: CaseProgress, agencyId: string, today: PlainDate): PlainDate | null {
  const given = progress.statements.filter(
    (statement) => statement.position === "given" && statement.agencyIds.includes(agencyId),
  );
  const ends = given.flatMap(({ validUntil, withdrawals }) => [
    ...(validUntil && validUntil < today ? [validUntil] : []),
    ...withdrawals
      .filter((withdrawal) => withdrawal.agencyId === null || withdrawal.agencyId === agencyId)
      .map(({ recordedAt }) => todayInSweden(recordedAt)),
  ]);
  return ends.toSorted(comparePlainDates).at(-1) ?? null;
}
