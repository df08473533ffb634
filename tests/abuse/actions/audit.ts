import { withActor } from "@/lib/access/with-actor";
import { nothingPersonal } from "@/lib/access/audit";
import { drawLogSample, judgeSampledEvent, signOffLogSample } from "@/lib/audit/review/commands";
import { latestWeekOver } from "@/lib/audit/review/rules";
import {
  drawLogSampleSchema,
  judgeSampledEventSchema,
  signOffLogSampleSchema,
} from "@/lib/audit/review/schemas";
import { today } from "@/tests/support/cases";
import { drawnSample, weekBefore } from "@/tests/support/log-samples";
import { anna, ingrid } from "@/tests/support/people";
import { type ActionRow, form, mutating } from "./row";

export const auditActions: Readonly<Record<string, ActionRow>> = {
  drawLogSampleAction: mutating(drawLogSampleSchema, drawLogSample, "log.sampleDrawn", async () => {
    const drawn = await withActor(ingrid, async (tx) => nothingPersonal(await tx.logSample.count()));
    const weekOf = weekBefore(latestWeekOver(today), 40);
    return { actor: ingrid, outsider: anna, form: form(drawn, { weekOf }) };
  }),
  judgeSampledEventAction: mutating(
    judgeSampledEventSchema,
    judgeSampledEvent,
    "log.eventJudged",
    async () => {
      const { sampleId, seqs } = await drawnSample(ingrid);
      const found = { verdict: "investigate", note: "Läste sent på kvällen." };
      return { actor: ingrid, outsider: anna, form: form(0, { sampleId, seq: seqs[0] ?? "", ...found }) };
    },
  ),
  signOffLogSampleAction: mutating(
    signOffLogSampleSchema,
    signOffLogSample,
    "log.sampleSignedOff",
    async () => {
      const { sampleId, seqs } = await drawnSample(ingrid);
      for (const [index, seq] of seqs.entries())
        await judgeSampledEvent(
          ingrid,
          judgeSampledEventSchema.parse(form(index, { sampleId, seq, verdict: "justified", note: "" })),
        );
      return { actor: ingrid, outsider: anna, form: form(seqs.length, { sampleId }) };
    },
  ),
};
