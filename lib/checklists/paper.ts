import "server-only";
import type { Actor } from "@/lib/access/actor";
import { readCase } from "@/lib/cases/queries";
import { readChecklist } from "@/lib/checklists/queries";
import type { ChecklistItemView, ChecklistView } from "@/lib/checklists/views";
import { checklistPaper, type ChecklistPaperItem } from "@/lib/papers/checklist-paper";
import type { PaperDocument } from "@/lib/papers/document";
import { dayOf } from "@/lib/text/format";
import { plainDate, todayInSweden } from "@/lib/time/plain-date";

/** The checklist before the next meeting on paper (S004-40), as far as it is answered. */
export function getChecklistPaper(
  actor: Actor,
  caseId: string,
  { page = "checklist.paper", now = new Date() } = {},
) {
  return readCase(actor, caseId, page, async (tx, head): Promise<PaperDocument> => {
    const list = await readChecklist(tx, head);
    return checklistPaper({
      language: "sv",
      code: head.code,
      printed: { at: now, by: actor.personName },
      date: todayInSweden(now),
      childsName: `${head.child.givenName} ${head.child.familyName}`,
      items: list.items.map((item) => itemOnPaper(item, list)),
    });
  });
}

function itemOnPaper(
  { text, kind, isYes, note, answered }: ChecklistItemView,
  { talks }: ChecklistView,
): ChecklistPaperItem {
  const spoken = kind === "preparatoryTalk" ? talks : [];
  return {
    ...{ text: text.sv, isYes, note, asksYesNo: kind === "yesNo" },
    answered: answered && { by: answered.by, on: plainDate(dayOf(answered.at)) },
    said: spoken.flatMap(({ heldOn, voices }) =>
      voices.flatMap(({ who, text: words }) => (words === "" ? [] : [{ who, on: heldOn, text: words }])),
    ),
  };
}
