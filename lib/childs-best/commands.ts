import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdList } from "@/lib/access/hold-case";
import { withActor } from "@/lib/access/with-actor";
import { readCaseHead } from "@/lib/cases/queries";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { readChildsBest } from "@/lib/childs-best/queries";
import type { NameChildsBest } from "@/lib/childs-best/schemas";
import { ConflictError, NotFoundError } from "@/lib/errors";

/** Writes down who follows the child by age. Whoever did before stays in the rows. */
export function nameChildsBest(actor: Actor, input: NameChildsBest, now = new Date()): Promise<void> {
  const { caseId, phase, personName, workplace, phone } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await holdList(tx, "childsBest", caseId);
      const before = await readChildsBest(tx, await readCaseHead(tx, caseId), now);
      if (!before?.holders.some((holder) => holder.phase === phase)) throw new NotFoundError("childsBest");
      if (before.version !== input.version)
        throw new ConflictError(
          before.version,
          before.current ? [{ label: "childsBest.fields.personName", text: before.current.personName }] : [],
        );
      const id = randomUUID();
      await tx.childsBestHolder.create({
        data: { id, caseId, phase, personName, workplace, phone, since: now, recordedById: actor.personId },
      });
      return recorded(undefined, {
        ...{ act: "childsBest.named", caseId, subjectId: id, detail: { phase }, at: now },
      });
    },
    input,
  );
}
