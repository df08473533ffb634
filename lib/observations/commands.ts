import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { ensureChanged } from "@/lib/access/versions";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { readAssessment } from "@/lib/assessments/read-assessment";
import { mayObserve } from "@/lib/assessments/rules";
import { ConflictError, NotFoundError } from "@/lib/errors";
import type { EditObservation, RemoveObservation } from "@/lib/observations/schemas";

type OnObservation = Pick<RemoveObservation, "assessmentId" | "observationId" | "version">;

/** Changes an observation. What it said before stays, as a row of its own beside it. */
export function editObservation(actor: Actor, input: EditObservation, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      const before = await changeObservation(tx, actor, input, { source: input.source, text: input.text });
      await tx.observation.create({
        data: {
          assessmentId: before.assessmentId,
          agencyId: before.agencyId,
          source: before.source,
          text: before.text,
          notedAt: before.notedAt,
          notedById: before.notedById,
          removedAt: now,
          replacedById: before.id,
        },
      });
      return recorded({ assessmentId: input.assessmentId }, trace("observation.edited", input, now));
    },
    input,
  );
}

export function removeObservation(actor: Actor, input: RemoveObservation, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      await changeObservation(tx, actor, input, { removedAt: now });
      return recorded({ assessmentId: input.assessmentId }, trace("observation.removed", input, now));
    },
    input,
  );
}

/** Takes back a removal. */
export function restoreObservation(actor: Actor, input: RemoveObservation, now = new Date()) {
  return withActor(
    actor,
    async (tx) => {
      await changeObservation(tx, actor, input, { removedAt: null });
      return recorded({ assessmentId: input.assessmentId }, trace("observation.restored", input, now));
    },
    input,
  );
}

/** Changes the row where it still is as it was read, and gives it as it was before. */
async function changeObservation(
  tx: Transaction,
  actor: Actor,
  { assessmentId, observationId, version }: OnObservation,
  change: {
    readonly source?: EditObservation["source"];
    readonly text?: string;
    readonly removedAt?: Date | null;
  },
) {
  const { facts } = await readAssessment(tx, assessmentId);
  ensure(mayObserve(actor, facts));
  const where = { id: observationId, assessmentId, replacedById: null };
  const before = await tx.observation.findFirst({ where });
  if (!before) throw new NotFoundError("observation");

  const { count } = await tx.observation.updateMany({
    where: { ...where, version },
    data: { ...change, version: { increment: 1 } },
  });
  await ensureChanged(count, () =>
    Promise.resolve(
      new ConflictError(before.version, [
        { label: "assessments.fields.source", choice: `assessments.sources.${before.source}` },
        { label: "assessments.fields.text", text: before.text },
      ]),
    ),
  );
  return before;
}

function trace(act: string, { assessmentId, observationId }: OnObservation, at: Date) {
  return { act, subjectId: observationId, detail: { assessmentId }, at };
}
