import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, type PaperOrder, wordsFor } from "@/lib/papers/frame";
import type { PlainDate } from "@/lib/time/plain-date";

/** A text with who signs for it and when. */
type Signed = { readonly text: string; readonly on: PlainDate; readonly by: string };

export type DeviationPaper = PaperOrder & {
  readonly kind: string;
  readonly happenedOn: PlainDate;
  readonly sentOn: PlainDate;
  readonly sender: { readonly agency: string; readonly person: string };
  readonly receiver: string;
  readonly what: string;
  readonly consequence: string;
  readonly cause: string;
  readonly done: string;
  readonly proposal: string;
  readonly answer: (Signed & { readonly measures: string }) | null;
  readonly closing: Signed | null;
};

/** Avvikelserapport: from whom to whom, what, when, what came of it and what is proposed (S004-23). No child is on it. */
export function deviationReport(paper: DeviationPaper): PaperDocument {
  const { words, say } = wordsFor(paper.language);
  const { deviation } = words;
  return paperDocument({
    ...paperFrame(paper),
    kind: "deviationReport",
    title: deviation.title,
    version: null,
    date: paper.sentOn,
    footer: say("deviation.footer", { code: paper.code, day: paper.sentOn }),
    blocks: [...headBlocks(paper), ...toldBlocks(paper), ...answerBlocks(paper)],
  });
}

function headBlocks({
  language,
  sender,
  receiver,
  kind,
  happenedOn,
  sentOn,
  code,
}: DeviationPaper): BlockDraft[] {
  const { words, moment, say } = wordsFor(language);
  const { deviation } = words;
  return [
    note(deviation.noChild),
    {
      kind: "facts",
      columns: 2,
      items: [
        {
          label: deviation.sender,
          value: say("deviation.person", { name: sender.person, agency: sender.agency }),
        },
        { label: deviation.receiver, value: receiver },
        { label: deviation.kind, value: kind },
        { label: deviation.happenedOn, value: moment({ on: happenedOn, at: null }) },
        { label: deviation.sentOn, value: moment({ on: sentOn, at: null }) },
        { label: deviation.code, value: code },
      ],
    },
  ];
}

function toldBlocks({ language, what, consequence, cause, done, proposal }: DeviationPaper): BlockDraft[] {
  const { deviation } = wordsFor(language).words;
  const told = [
    [deviation.what, what],
    [deviation.consequence, consequence],
    [deviation.cause, cause],
    [deviation.done, done],
    [deviation.proposal, proposal],
  ] as const;
  return told.filter(([, text]) => text !== "").flatMap(([heading, text]) => part(heading, text));
}

/** What has not been answered yet is lines to write on: the report is a form too. */
function answerBlocks({ language, answer, closing }: DeviationPaper): BlockDraft[] {
  const { words, say } = wordsFor(language);
  const { deviation } = words;
  const signed = ({ on, by }: Signed) => say("deviation.signed", { name: by, day: on });
  if (!answer && !closing)
    return [
      { kind: "heading", level: 2, text: deviation.answer },
      {
        kind: "facts",
        columns: 1,
        items: [
          { label: deviation.answer, value: "" },
          { label: deviation.measures, value: "" },
          { label: words.date, value: "" },
          { label: words.signature, value: "" },
        ],
      },
    ];
  return [
    ...(answer ? [...part(deviation.answer, answer.text), note(signed(answer))] : []),
    ...(answer && answer.measures !== "" ? part(deviation.measures, answer.measures) : []),
    ...(closing ? [...part(deviation.closing, closing.text), note(signed(closing))] : []),
  ];
}

function part(heading: string, text: string): BlockDraft[] {
  return [
    { kind: "heading", level: 2, text: heading },
    { kind: "paragraph", text },
  ];
}

function note(text: string): BlockDraft {
  return { kind: "paragraph", text, tone: "note" };
}
