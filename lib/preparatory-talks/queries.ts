import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import { NotFoundError } from "@/lib/errors";
import { voiceKey } from "@/lib/preparatory-talks/rules";
import type { FamilyMember, PreparatoryTalkView, TalkStart } from "@/lib/preparatory-talks/views";
import { fromDatabaseDay } from "@/lib/time/database-day";

export function getTalkStart(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "preparatoryTalks", async (tx): Promise<TalkStart> => ({
    version: await tx.preparatoryTalk.count({ where: { caseId } }),
    family: await readFamily(tx, caseId),
  }));
}

/** One talk, with a voice for everybody who is in the family now. */
export function getTalk(actor: Actor, caseId: string, talkId: string) {
  return readCase(actor, caseId, "preparatoryTalks", async (tx): Promise<PreparatoryTalkView> => {
    const talk = (await readTalks(tx, caseId)).find((one) => one.talkId === talkId);
    if (!talk) throw new NotFoundError("talk");
    return talk;
  });
}

/** Within a transaction: the talks with the family, latest first. What each said stands apart, the child's first. */
export async function readTalks(tx: Transaction, caseId: string): Promise<PreparatoryTalkView[]> {
  const family = await readFamily(tx, caseId);
  const rows = await tx.preparatoryTalk.findMany({
    where: { caseId },
    include: { voices: true },
    orderBy: [{ heldOn: "desc" }, { recordedAt: "desc" }],
  });
  return rows.map((row) => ({
    talkId: row.id,
    version: row.version,
    heldOn: fromDatabaseDay(row.heldOn),
    talkedBy: row.talkedBy,
    voices: family.map((member) => {
      const voice = row.voices.find(({ guardianId }) => guardianId === member.guardianId);
      return { ...member, part: voice?.part ?? "notAsked", text: voice?.text ?? "" };
    }),
    toBring: row.toBring,
    toHaveWith: row.toHaveWith,
  }));
}

/** Within a transaction: the child, and the guardians of the case. */
export async function readFamily(tx: Transaction, caseId: string): Promise<FamilyMember[]> {
  const child = await tx.child.findUniqueOrThrow({ where: { caseId }, select: { givenName: true } });
  const guardians = await tx.guardian.findMany({
    where: { caseId, removedAt: null },
    select: { id: true, name: true, relation: true },
    orderBy: { recordedAt: "asc" },
  });
  return [
    { guardianId: null, key: voiceKey(null), who: child.givenName, relation: "" },
    ...guardians.map(({ id, name, relation }) => ({
      guardianId: id,
      key: voiceKey(id),
      who: name,
      relation,
    })),
  ];
}
