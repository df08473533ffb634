import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { ConflictError, DomainError, NotFoundError } from "@/lib/errors";
import { claimPlan } from "@/lib/plans/require-plan";
import { versionOfGoals } from "@/lib/plans/rules";
import type { AddGoal, ChangeGoal } from "@/lib/plans/schemas";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import type { Goal } from "@/prisma/generated/client";

/** Adds a goal last in an area of the wheel. */
export function addGoal(actor: Actor, input: AddGoal, now = new Date()): Promise<{ goalId: string }> {
  return withActor(
    actor,
    async (tx) => {
      const { plan, childCase } = await claimPlan(tx, input.caseId, now);
      requireArea(childCase, input.area);
      const { caseId, area, text } = input;
      const goals = await tx.goal.findMany({ where: { planId: plan.id, area } });
      ensureGoalsSeen(
        goals.filter(({ removedAt }) => removedAt === null),
        input.version,
      );
      const position = goals.length;
      const goal = await tx.goal.create({ data: { caseId, planId: plan.id, area, text, position } });
      return recorded(
        { goalId: goal.id },
        { act: "goal.added", caseId, subjectId: goal.id, detail: { area }, at: now },
      );
    },
    input,
  );
}

/** Words a goal anew, or moves it with its interventions to another area. */
export function changeGoal(actor: Actor, input: ChangeGoal, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { plan, childCase } = await claimPlan(tx, input.caseId, now);
      requireArea(childCase, input.area);
      const { caseId, area, text, version } = input;
      const where = { id: input.goalId, planId: plan.id, removedAt: null };
      const goal = await tx.goal.findFirst({ where });
      if (!goal) throw new NotFoundError("goal");
      if (goal.version !== version)
        throw new ConflictError(goal.version, [{ label: "plans.goal.text", text: goal.text }]);

      await tx.goal.update({ where: { id: goal.id }, data: { area, text, version: { increment: 1 } } });
      return recorded(undefined, { act: "goal.changed", caseId, subjectId: goal.id, at: now });
    },
    input,
  );
}

/** Whoever adds a goal has seen the others in its area, so that two do not write the same one. */
export function ensureGoalsSeen(goals: readonly Goal[], version: number): void {
  const current = versionOfGoals(goals);
  if (current === version) return;
  throw new ConflictError(
    current,
    goals.map(({ text }) => ({ label: "plans.goal.text", text })),
  );
}

export function requireArea(childCase: { practiceModel: string; modelVersion: number }, area: string): void {
  const { areas } = getPracticeModel(childCase.practiceModel, childCase.modelVersion);
  if (!areas.some(({ key }) => key === area)) throw new DomainError("plans.validation.area");
}
