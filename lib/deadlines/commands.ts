import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { withActor } from "@/lib/access/with-actor";
import { claimOpenCase } from "@/lib/cases/require-open-case";
import { recountNow } from "@/lib/deadlines/queries";
import { listDeadlineRows } from "@/lib/deadlines/read-deadlines";
import type { RecountDeadline } from "@/lib/deadlines/schemas";
import { NotAllowedError } from "@/lib/errors";
import { toDatabaseDay } from "@/lib/time/database-day";

/** Counts the last day anew with the closed days as they are now. Nothing else moves a deadline that is stored. */
export function recountDeadline(
  actor: Actor,
  input: RecountDeadline,
  now = new Date(),
): Promise<{ caseId: string }> {
  const { caseId, reason } = input;
  return withActor(
    actor,
    async (tx) => {
      await claimOpenCase(tx, caseId, input.version);
      const [current] = await listDeadlineRows(tx, caseId);
      if (!current) throw new NotAllowedError("deadlines.refusals.none");
      const { dueOn, closedDays, mayRecount } = await recountNow(tx, caseId, current);
      ensure(mayRecount);

      const { assessmentId, agencyId, count, unit, startsFrom, startedOn, practiceModel, modelVersion } =
        current;
      const { id } = await tx.deadline.create({
        data: {
          ...{ caseId, assessmentId, agencyId, count, unit, startsFrom, startedOn },
          ...{ practiceModel, modelVersion, reason, setAt: now, setById: actor.personId },
          dueOn: toDatabaseDay(dueOn),
          closedDays: closedDays.map(({ on, name }) => ({ on, name })),
        },
        select: { id: true },
      });
      return recorded(
        { caseId },
        { act: "deadline.recounted", caseId, subjectId: id, detail: { dueOn }, at: now },
      );
    },
    input,
  );
}
