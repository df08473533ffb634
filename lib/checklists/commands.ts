import "server-only";
import type { Actor } from "@/lib/access/actor";
import { recorded } from "@/lib/access/audit";
import { holdList } from "@/lib/access/hold-case";
import { type Transaction, withActor } from "@/lib/access/with-actor";
import { requireOpenCase } from "@/lib/cases/require-open-case";
import { findLastHeld, readChecklist } from "@/lib/checklists/queries";
import { isSameNote } from "@/lib/checklists/rules";
import { noteIn, type SaveChecklist } from "@/lib/checklists/schemas";
import type { ChecklistItemView, ChecklistView } from "@/lib/checklists/views";
import { ConflictError, type SavedText } from "@/lib/errors";

/** Saves what is answered so far (S004-40). An answer that nobody has touched keeps who gave it and when. */
export function saveChecklist(actor: Actor, input: SaveChecklist, now = new Date()): Promise<void> {
  const { caseId } = input;
  return withActor(
    actor,
    async (tx) => {
      const childCase = await requireOpenCase(tx, caseId);
      await holdList(tx, "checklist", caseId);
      const list = await readChecklist(tx, { caseId, ...childCase });
      if (list.version !== input.version) throw new ConflictError(list.version, theirsIn(list));

      const last = await findLastHeld(tx, caseId);
      const place = { caseId, afterMeetingId: last?.id ?? null };
      const changed = list.items.filter(
        (item) => item.kind !== "preparatoryTalk" && !isSameNote(item, noteIn(input, item)),
      );
      for (const item of changed)
        await saveAnswer(
          tx,
          { ...place, item: item.key },
          {
            ...noteIn(input, item),
            answeredAt: now,
            answeredById: actor.personId,
          },
        );
      const detail = { items: changed.map(({ key }) => key) };
      return recorded(undefined, { act: "checklist.saved", caseId, detail, at: now });
    },
    input,
  );
}

type Place = { readonly caseId: string; readonly afterMeetingId: string | null; readonly item: string };
type Answer = {
  readonly isYes: boolean | null;
  readonly note: string;
  readonly answeredAt: Date;
  readonly answeredById: string;
};

async function saveAnswer(tx: Transaction, place: Place, answer: Answer): Promise<void> {
  const { count } = await tx.checklistAnswer.updateMany({
    where: place,
    data: { ...answer, version: { increment: 1 } },
  });
  if (count === 0) await tx.checklistAnswer.create({ data: { ...place, ...answer } });
}

function theirsIn({ items }: ChecklistView): SavedText[] {
  return items.flatMap(savedAnswer);
}

function savedAnswer({ kind, isYes, note, text }: ChecklistItemView, index: number): SavedText[] {
  const number = String(index + 1);
  const item = { label: "checklists.item", labelValues: { number, text: text.sv } };
  const answer: SavedText[] =
    isYes === null ? [] : [{ ...item, choice: isYes ? "checklists.yes" : "checklists.no" }];
  if (note === "") return answer;
  const label = kind === "yesNo" ? { label: "checklists.note", labelValues: { number } } : item;
  return [...answer, { ...label, text: note }];
}
