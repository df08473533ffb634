import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { claimOpenCase } from "@/lib/cases/require-open-case";
import { readNeeds } from "@/lib/needs/queries";
import { isSameNeed, mayRecordNeeds, type Need } from "@/lib/needs/rules";
import { savedTextsOf } from "@/lib/needs/saved-needs";
import type { RecordNeeds } from "@/lib/needs/schemas";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";

/** Records the areas as the initiator sees them before the meeting (S001-23). An area that is no longer chosen is ended, not erased. */
export function recordNeeds(actor: Actor, input: RecordNeeds, now = new Date()): Promise<{ caseId: string }> {
  const { caseId, needs } = input;
  return withActor(
    actor,
    async (tx) => {
      const saved = (await readNeeds(tx, caseId)).initiation;
      const childCase = await claimOpenCase(tx, caseId, input.version, async () => theirsIn(tx, caseId));
      const { areas } = getPracticeModel(childCase.practiceModel, childCase.modelVersion);
      ensure(
        mayRecordNeeds(
          needs,
          areas.map(({ key }) => key),
        ),
      );

      const changed = needs.filter((need) => !saved.some((one) => isSameNeed(one, need)));
      for (const need of changed) await saveNeed(tx, caseId, need, now);
      await endOthers(tx, caseId, needs, now);
      return recorded(
        { caseId },
        { act: "needs.recorded", caseId, detail: { areas: needs.map(({ area }) => area) }, at: now },
      );
    },
    input,
  );
}

async function saveNeed(tx: Transaction, caseId: string, need: Need, now: Date): Promise<void> {
  const said = {
    state: need.state,
    note: need.note,
    saidBy: [...need.saidBy],
    chosenAt: now,
    removedAt: null,
  };
  const where = { caseId, area: need.area, stage: "initiation" } as const;
  const { count } = await tx.areaNeed.updateMany({ where, data: { ...said, version: { increment: 1 } } });
  if (count === 0) await tx.areaNeed.create({ data: { ...where, ...said } });
}

async function endOthers(tx: Transaction, caseId: string, kept: readonly Need[], now: Date): Promise<void> {
  await tx.areaNeed.updateMany({
    where: { caseId, stage: "initiation", removedAt: null, area: { notIn: kept.map(({ area }) => area) } },
    data: { removedAt: now, version: { increment: 1 } },
  });
}

async function theirsIn(tx: Transaction, caseId: string) {
  const { practiceModel, modelVersion } = await tx.childCase.findUniqueOrThrow({ where: { id: caseId } });
  const { initiation } = await readNeeds(tx, caseId);
  return savedTextsOf(initiation, getPracticeModel(practiceModel, modelVersion).areas);
}
