import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdList } from "@/lib/access/hold-case";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { DomainError, NotFoundError } from "@/lib/errors";
import { ensureGoalsSeen, requireArea } from "@/lib/plans/goal-commands";
import { interventionColumns } from "@/lib/plans/intervention-commands";
import { type FamilyMeetings, holdPlan, requireFamilyMeeting } from "@/lib/plans/require-plan";
import { planKindIn } from "@/lib/plans/plan-kind";
import { wordedGoals } from "@/lib/plans/rules";
import type { NoteIntervention } from "@/lib/plans/schemas";
import type { Plan } from "@/prisma/generated/client";

/**
 * Notes at the meeting what somebody is to do, last in its area of the plan. The plan is begun where nobody has, and what has
 * no goal yet waits for its words under one that the plan cannot be fixed with.
 */
export function noteIntervention(
  actor: Actor,
  input: NoteIntervention,
  now = new Date(),
): Promise<{ interventionId: string }> {
  return withActor(
    actor,
    async (tx) => {
      const { caseId, what, responsible, dueOn } = input;
      const childCase = await requireOpenCase(tx, caseId);
      const held = await requireFamilyMeeting(tx, caseId, now);
      if (held.latest.meetingId !== input.meetingId) throw new DomainError("plans.refusals.anotherMeeting");
      const typed = { caseId, what, responsible, dueOn, ...notAsked };
      const data = await interventionColumns(tx, typed, held, null);
      const { area } = input.belongsTo;
      requireArea(childCase, area);
      const { plan, isStarted } = await holdOrStartPlan(tx, childCase, held, now);
      const goalId = await requireGoal(tx, plan.id, input);
      const position = await tx.intervention.count({ where: { goalId } });
      const row = await tx.intervention.create({
        data: { planId: plan.id, goalId, position, caseId, ...data },
      });
      const detail = { area, startsPlan: isStarted };
      return recorded(
        { interventionId: row.id },
        { act: "intervention.added", caseId, subjectId: row.id, detail, at: now },
      );
    },
    input,
  );
}

/** What the quick row leaves to the plan's own pages. */
const notAsked = { contactName: "", contactPhone: "", contributingIds: [], startsOn: null, sign: "" };

type CaseOfModel = { readonly id: string; readonly practiceModel: string; readonly modelVersion: number };

async function holdOrStartPlan(
  tx: Transaction,
  { id: caseId, practiceModel, modelVersion }: CaseOfModel,
  { latest }: FamilyMeetings,
  now: Date,
): Promise<{ readonly plan: Plan; readonly isStarted: boolean }> {
  await holdList(tx, "plan", caseId);
  const begun = await holdPlan(tx, caseId);
  if (begun) return { plan: begun, isStarted: false };
  const kind = planKindIn({ practiceModel, modelVersion });
  const { meetingId } = latest;
  const plan = await tx.plan.create({ data: { caseId, kind, meetingId, startedAt: now } });
  return { plan, isStarted: true };
}

/** The chosen goal, or the one in the area that waits for its words. Whoever adds has seen the goals that are worded. */
async function requireGoal(
  tx: Transaction,
  planId: string,
  { caseId, belongsTo: { area, goalId }, version }: NoteIntervention,
): Promise<string> {
  const goals = await tx.goal.findMany({ where: { planId, removedAt: null } });
  ensureGoalsSeen(wordedGoals(goals), version);
  const inArea = goals.filter((goal) => goal.area === area);
  const wanted = inArea.find(({ id, text }) => (goalId === null ? text === "" : id === goalId));
  if (wanted) return wanted.id;
  if (goalId !== null) throw new NotFoundError("goal");
  const position = await tx.goal.count({ where: { planId, area } });
  const goal = await tx.goal.create({ data: { caseId, planId, area, text: "", position } });
  return goal.id;
}
