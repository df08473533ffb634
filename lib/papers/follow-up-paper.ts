import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, type PaperOrder, wordsFor } from "@/lib/papers/frame";
import { inParts, linesOf } from "@/lib/papers/lines";
import { childsWordsBlock } from "@/lib/papers/plan-area";
import type { ChildsWords } from "@/lib/papers/plan-paper";
import { possessive } from "@/lib/text/possessive";
import type { PlainDate } from "@/lib/time/plain-date";

type FollowUpAnswers = {
  readonly heldOn: PlainDate;
  readonly recordedBy: string;
  readonly childsWords: ChildsWords | null;
  readonly next: { readonly on: PlainDate | null; readonly endReason: string };
};

export type FollowUpPaper = PaperOrder & {
  readonly date: PlainDate;
  readonly childsName: string;
  readonly version: number;
  /** Null for a form to fill in. */
  readonly answers: FollowUpAnswers | null;
  readonly interventions: readonly {
    readonly what: string;
    readonly responsible: string;
    readonly outcome: string;
    readonly why: string;
  }[];
  readonly parties: readonly { readonly who: string; readonly answer: string; readonly note: string }[];
};

/** The follow-up of a plan (S001-70, S004-37): what has been answered, or a form to answer on. It stays at the agency. */
export function followUpPaper(paper: FollowUpPaper): PaperDocument {
  const { words } = wordsFor(paper.language);
  return paperDocument({
    ...paperFrame(paper),
    kind: "followUp",
    title: words.followUp.title,
    version: paper.version,
    date: paper.date,
    footer: words.followUp.footer,
    blocks: [
      { kind: "paragraph", tone: "note", text: words.followUp.onlyAgency },
      headBlock(paper),
      ...childBlocks(paper),
      ...interventionBlocks(paper),
      ...partyBlocks(paper),
      ...nextBlocks(paper),
    ],
  });
}

function headBlock({ language, childsName, version, answers }: FollowUpPaper): BlockDraft {
  const { words, day } = wordsFor(language);
  const { followUp } = words;
  return {
    kind: "facts",
    columns: 2,
    items: [
      { label: words.child, value: childsName },
      { label: followUp.version, value: String(version) },
      { label: followUp.heldOn, value: answers ? day(answers.heldOn) : "" },
      { label: followUp.recordedBy, value: answers?.recordedBy ?? "" },
    ],
  };
}

function childBlocks({ language, childsName, answers }: FollowUpPaper): BlockDraft[] {
  const { words, say } = wordsFor(language);
  const heading: BlockDraft = {
    kind: "heading",
    level: 2,
    text: say("plan.childsWords", { owner: possessive(childsName, language) }),
    bookmark: words.plan.childsWordsBookmark,
  };
  if (answers?.childsWords) return [heading, childsWordsBlock(answers.childsWords, language)];
  return answers ? [] : [heading, { kind: "facts", items: [blank(""), blank("")] }];
}

function interventionBlocks({ language, interventions, answers }: FollowUpPaper): BlockDraft[] {
  const { followUp } = wordsFor(language).words;
  if (interventions.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: followUp.interventions },
    ...inParts(interventions).map((rows): BlockDraft => ({
      kind: "table",
      label: followUp.interventions,
      hasRowHeaders: true,
      columns: [
        { label: followUp.what, share: 0.34 },
        { label: followUp.responsible, share: 0.24 },
        { label: followUp.outcome, share: 0.18 },
        { label: followUp.why, share: 0.24 },
      ],
      rows: rows.map(({ what, responsible, outcome, why }) => [
        what,
        responsible,
        answers ? outcome : followUp.outcomes,
        answers ? why : room,
      ]),
    })),
  ];
}

function partyBlocks({ language, parties, answers }: FollowUpPaper): BlockDraft[] {
  const { followUp } = wordsFor(language).words;
  if (parties.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: followUp.satisfaction },
    {
      kind: "table",
      label: followUp.satisfaction,
      hasRowHeaders: true,
      columns: [
        { label: followUp.who, share: 0.34 },
        { label: followUp.answer, share: 0.22 },
        { label: followUp.note, share: 0.44 },
      ],
      rows: parties.map(({ who, answer, note }) => [who, answer, answers ? note : room]),
    },
  ];
}

function nextBlocks({ language, answers }: FollowUpPaper): BlockDraft[] {
  const { words, day } = wordsFor(language);
  const { followUp } = words;
  const heading: BlockDraft = { kind: "heading", level: 2, text: followUp.next };
  if (!answers) {
    return [heading, { kind: "facts", items: [blank(followUp.nextOn), blank(followUp.endsBlank)] }];
  }
  const { on, endReason } = answers.next;
  const fact = on
    ? { label: followUp.nextOn, value: day(on) }
    : { label: followUp.ends, value: linesOf([endReason]) };
  return [heading, { kind: "facts", items: [fact] }];
}

/** Two lines high, to write on by hand. */
const room = "\n";

function blank(label: string) {
  return { label, value: "" };
}
