import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, type PaperOrder, wordsFor } from "@/lib/papers/frame";
import { linesOf } from "@/lib/papers/lines";
import type { PlainDate } from "@/lib/time/plain-date";

type Said = { readonly who: string; readonly on: PlainDate; readonly text: string };

export type ChecklistPaperItem = {
  readonly text: string;
  /** Whether it is a question with yes and no. */
  readonly asksYesNo: boolean;
  readonly isYes: boolean | null;
  readonly note: string;
  readonly answered: { readonly by: string; readonly on: PlainDate } | null;
  /** What the family has said, where the item asks for it. */
  readonly said: readonly Said[];
};

export type ChecklistPaper = PaperOrder & {
  readonly date: PlainDate;
  readonly childsName: string;
  readonly items: readonly ChecklistPaperItem[];
};

/** The checklist before the meeting (S004-40): what is answered stands there, what is not has lines to write on. */
export function checklistPaper(paper: ChecklistPaper): PaperDocument {
  const { words } = wordsFor(paper.language);
  return paperDocument({
    ...paperFrame(paper),
    kind: "checklist",
    title: words.checklist.title,
    version: null,
    date: paper.date,
    footer: words.checklist.footer,
    blocks: [
      { kind: "paragraph", tone: "note", text: words.checklist.onlyAgency },
      { kind: "facts", items: [{ label: words.child, value: paper.childsName }] },
      ...paper.items.flatMap((item, index) => itemBlocks(paper, item, index + 1)),
    ],
  });
}

function itemBlocks({ language }: ChecklistPaper, item: ChecklistPaperItem, number: number): BlockDraft[] {
  const { words, say } = wordsFor(language);
  const { checklist } = words;
  const boxes: BlockDraft = {
    kind: "choices",
    direction: "row",
    checkedLabel: words.checked,
    uncheckedLabel: words.unchecked,
    items: [
      { text: checklist.yes, isChecked: item.isYes === true },
      { text: checklist.no, isChecked: item.isYes === false },
    ],
  };
  const said = item.said.flatMap(({ who, on, text }): BlockDraft[] => [
    { kind: "quote", by: say("checklist.said", { who, day: on }), text },
  ]);
  const by = item.answered && say("checklist.answeredBy", { name: item.answered.by, day: item.answered.on });
  const note = linesOf([item.note, by]);
  const written: BlockDraft = { kind: "facts", items: [{ label: checklist.note, value: note }] };
  return [
    { kind: "heading", level: 2, text: say("checklist.number", { number, text: item.text }) },
    ...(item.asksYesNo ? [boxes] : []),
    ...said,
    ...(said.length > 0 && note === "" ? [] : [written]),
  ];
}
