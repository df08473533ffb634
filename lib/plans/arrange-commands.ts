import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { claimPlan } from "@/lib/plans/require-plan";
import { movedOrder } from "@/lib/plans/rules";
import type { Arrange } from "@/lib/plans/schemas";

/** Moves a goal or an intervention a step, removes it, or brings it back. Nothing is deleted: a removed row is only not shown. */
export function arrangePlan(actor: Actor, input: Arrange, now = new Date()): Promise<void> {
  return withActor(
    actor,
    async (tx) => {
      const { plan } = await claimPlan(tx, input.caseId, now);
      const row = await findRow(tx, plan.id, input);
      if (!row) throw new NotFoundError(input.row);
      if (row.version !== input.version) throw new ConflictError(row.version, []);

      if (input.act === "up" || input.act === "down") await move(tx, plan.id, input, row);
      else await setRemoved(tx, input, input.act === "remove" ? now : null);
      const act = { up: "moved", down: "moved", remove: "removed", restore: "restored" }[input.act];
      return recorded(undefined, {
        act: `${input.row}.${act}`,
        caseId: input.caseId,
        subjectId: row.id,
        at: now,
      });
    },
    input,
  );
}

type Row = { readonly id: string; readonly version: number; readonly within: string };

async function findRow(tx: Transaction, planId: string, { row, rowId, act }: Arrange): Promise<Row | null> {
  const removed = act === "restore" ? { removedAt: { not: null } } : { removedAt: null };
  const where = { id: rowId, planId, ...removed };
  if (row === "goal") {
    const goal = await tx.goal.findFirst({ where });
    return goal && { ...goal, within: goal.area };
  }
  const intervention = await tx.intervention.findFirst({ where });
  return intervention && { ...intervention, within: intervention.goalId };
}

/** Positions are written anew, so that rows that stood on the same place get places of their own. */
async function move(tx: Transaction, planId: string, input: Arrange, { within, id }: Row): Promise<void> {
  const step = input.act === "up" ? -1 : 1;
  const order = { orderBy: [{ position: "asc" as const }, { id: "asc" as const }], select: { id: true } };
  if (input.row === "goal") {
    const goals = await tx.goal.findMany({ where: { planId, area: within, removedAt: null }, ...order });
    const moved = movedOrder(
      goals.map((goal) => goal.id),
      id,
      step,
    );
    for (const [position, goal] of moved.entries())
      await tx.goal.update({ where: { id: goal }, data: { position } });
    return;
  }
  const interventions = await tx.intervention.findMany({
    where: { goalId: within, removedAt: null },
    ...order,
  });
  const moved = movedOrder(
    interventions.map((intervention) => intervention.id),
    id,
    step,
  );
  for (const [position, intervention] of moved.entries())
    await tx.intervention.update({ where: { id: intervention }, data: { position } });
}

async function setRemoved(tx: Transaction, { row, rowId }: Arrange, removedAt: Date | null): Promise<void> {
  const change = { where: { id: rowId }, data: { removedAt, version: { increment: 1 } } };
  if (row === "goal") await tx.goal.update(change);
  else await tx.intervention.update(change);
}
