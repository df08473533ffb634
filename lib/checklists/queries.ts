import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Transaction } from "@/lib/access/with-actor";
import { readCase } from "@/lib/cases/queries";
import type { CaseHead } from "@/lib/cases/views";
import { isAnswered, noNote } from "@/lib/checklists/rules";
import type { ChecklistItemView, ChecklistView } from "@/lib/checklists/views";
import { getPracticeModel } from "@/lib/practice-models/find-practice-model";
import { readTalks } from "@/lib/preparatory-talks/queries";
import { fromDatabaseDay } from "@/lib/time/database-day";

export function getChecklist(actor: Actor, caseId: string) {
  return readCase(actor, caseId, "checklist", readChecklist);
}

/** Within a transaction: the model's checklist before the next meeting, with what is answered so far. */
export async function readChecklist(
  tx: Transaction,
  { caseId, practiceModel, modelVersion }: Pick<CaseHead, "caseId" | "practiceModel" | "modelVersion">,
): Promise<ChecklistView> {
  const { before } = getPracticeModel(practiceModel, modelVersion).checklists;
  const last = await findLastHeld(tx, caseId);
  const rows = await tx.checklistAnswer.findMany({ where: { caseId, afterMeetingId: last?.id ?? null } });
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ answeredById }) => answeredById) } },
    select: { id: true, name: true },
  });
  const talks = (await readTalks(tx, caseId)).filter(({ heldOn }) => !last || heldOn > last.heldOn);
  const items = before.map((item): ChecklistItemView => {
    const row = rows.find((one) => one.item === item.key);
    if (!row) return { ...item, ...noNote, answered: null };
    const by = people.find(({ id }) => id === row.answeredById)?.name ?? "";
    return { ...item, isYes: row.isYes, note: row.note, answered: { at: row.answeredAt, by } };
  });
  return {
    version: rows.reduce((sum, { version }) => sum + version, 0),
    items,
    answeredCount: items.filter((item) =>
      item.kind === "preparatoryTalk" ? talks.length > 0 : isAnswered(item),
    ).length,
    talks,
  };
}

/** Within a transaction: the meeting that was held last; the list at hand is for the one after it. */
export async function findLastHeld(tx: Transaction, caseId: string) {
  const row = await tx.meeting.findFirst({
    where: { caseId, heldOn: { not: null } },
    orderBy: [{ heldOn: "desc" }, { plannedAt: "desc" }],
    select: { id: true, heldOn: true },
  });
  return row?.heldOn ? { id: row.id, heldOn: fromDatabaseDay(row.heldOn) } : null;
}
