import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { withActor } from "@/lib/access/with-actor";
import { ConflictError, DomainError, NotFoundError } from "@/lib/errors";
import { newestPracticeModel } from "@/lib/practice-models/find-practice-model";
import { readRoutines } from "@/lib/routines/queries";
import type { ChooseRoutine } from "@/lib/routines/schemas";

/** Assessments that start from now on follow the routine. Those that have begun, and their cases, keep theirs. */
export function chooseRoutine(actor: Actor, input: ChooseRoutine, now = new Date()): Promise<void> {
  const { authorityId, routine, version } = input;
  return withActor(
    actor,
    async (tx) => {
      const saved = (await readRoutines(tx)).find((one) => one.authorityId === authorityId);
      if (!saved) throw new NotFoundError("routine");
      if (!newestPracticeModel(routine)) throw new DomainError("routines.errors.routine");
      const [row] = await tx.$queryRaw<{ isChosen: boolean }[]>`
        SELECT app.choose_routine(${authorityId}::uuid, ${routine}, ${version}::int) AS "isChosen"`;
      if (!row?.isChosen) throw new ConflictError(saved.version);
      const detail = { from: saved.chosen, to: routine };
      return recorded(undefined, { act: "routine.chosen", subjectId: authorityId, detail, at: now });
    },
    input,
  );
}
