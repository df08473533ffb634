import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdList } from "@/lib/access/hold-case";
import { ensure } from "@/lib/access/permission";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { ConflictError, NotFoundError, type SavedText } from "@/lib/errors";
import { readFamily, readTalks } from "@/lib/preparatory-talks/queries";
import { mayRecordTalk } from "@/lib/preparatory-talks/rules";
import { type ChangeTalk, partIn, type RecordTalk } from "@/lib/preparatory-talks/schemas";
import type { PreparatoryTalkView } from "@/lib/preparatory-talks/views";
import { toDatabaseDay } from "@/lib/time/database-day";
import { todayInSweden } from "@/lib/time/plain-date";
import { textIn } from "@/lib/validation";

/** Writes down a talk with the family that prepares the meeting: who talked with whom, and what each said, apart (S004-27, S004-28). */
export function recordTalk(actor: Actor, input: RecordTalk, now = new Date()): Promise<{ talkId: string }> {
  const { caseId } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await holdList(tx, "preparatoryTalks", caseId);
      const earlier = await readTalks(tx, caseId);
      if (earlier.length !== input.version) throw new ConflictError(earlier.length, theirsIn(earlier[0]));
      ensure(mayRecordTalk(input.heldOn, todayInSweden(now)));

      const talkId = randomUUID();
      await tx.preparatoryTalk.create({
        data: { id: talkId, caseId, ...columnsOf(input), recordedAt: now, recordedById: actor.personId },
      });
      await saveVoices(tx, talkId, input);
      return recorded({ talkId }, { act: "preparatoryTalk.recorded", caseId, subjectId: talkId, at: now });
    },
    input,
  );
}

export function changeTalk(actor: Actor, input: ChangeTalk, now = new Date()): Promise<void> {
  const { caseId, talkId } = input;
  return withActor(
    actor,
    async (tx) => {
      await requireOpenCase(tx, caseId);
      await holdList(tx, "preparatoryTalks", caseId);
      const saved = (await readTalks(tx, caseId)).find((talk) => talk.talkId === talkId);
      if (!saved) throw new NotFoundError("talk");
      if (saved.version !== input.version) throw new ConflictError(saved.version, theirsIn(saved));
      ensure(mayRecordTalk(input.heldOn, todayInSweden(now)));

      await tx.preparatoryTalk.update({
        where: { id: talkId },
        data: { ...columnsOf(input), version: { increment: 1 } },
      });
      await saveVoices(tx, talkId, input);
      return recorded(undefined, { act: "preparatoryTalk.changed", caseId, subjectId: talkId, at: now });
    },
    input,
  );
}

function columnsOf({ heldOn, talkedBy, toBring, toHaveWith }: RecordTalk) {
  return { heldOn: toDatabaseDay(heldOn), talkedBy, toBring, toHaveWith };
}

/** Words that were typed for somebody who did not take part are not kept. */
async function saveVoices(tx: Transaction, talkId: string, input: RecordTalk | ChangeTalk): Promise<void> {
  const { caseId } = input;
  for (const { guardianId, key } of await readFamily(tx, caseId)) {
    const part = partIn(input, key);
    const said = { part, text: part === "tookPart" ? textIn(input, "text", key) : "" };
    const { count } = await tx.preparatoryVoice.updateMany({ where: { talkId, guardianId }, data: said });
    if (count === 0) await tx.preparatoryVoice.create({ data: { talkId, caseId, guardianId, ...said } });
  }
}

function theirsIn(talk: PreparatoryTalkView | undefined): SavedText[] {
  if (!talk) return [];
  return [
    { label: "preparatoryTalks.fields.heldOn", text: talk.heldOn },
    { label: "preparatoryTalks.fields.talkedBy", text: talk.talkedBy },
    ...talk.voices
      .filter(({ text }) => text !== "")
      .map(({ who, text }) => ({ label: "preparatoryTalks.fields.text", labelValues: { who }, text })),
    { label: "preparatoryTalks.fields.toBring", text: talk.toBring },
    { label: "preparatoryTalks.fields.toHaveWith", text: talk.toHaveWith },
  ];
}
