import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, type PaperOrder, wordsFor } from "@/lib/papers/frame";
import { commaOf } from "@/lib/papers/lines";
import type { PlainDate } from "@/lib/time/plain-date";

/** Who something comes from: seen by the agency itself, or told to it. */
export type ObservationSource = "own" | "child" | "relative";

export type AssessmentPaper = PaperOrder & {
  readonly label: string;
  readonly modelName: string;
  /** In words where the authority has its own. */
  readonly modelVersion: string;
  readonly madeOn: PlainDate;
  readonly madeBy: { readonly name: string; readonly agencyName: string };
  readonly observations: readonly {
    readonly source: ObservationSource;
    readonly text: string;
    readonly notedOn: PlainDate;
    /** Who told it ("mormor"); empty for the agency's own observations. */
    readonly toldBy: string;
  }[];
  readonly answers: readonly {
    readonly question: string;
    readonly answer: string;
    readonly reason: string;
  }[];
  readonly outcome: string;
};

const sources: readonly ObservationSource[] = ["own", "child", "relative"];

/** The assessment for the agency's own records. What was told never stands among what was seen (S001-4). */
export function assessmentSummary(paper: AssessmentPaper): PaperDocument {
  const { words, say } = wordsFor(paper.language);
  return paperDocument({
    ...paperFrame(paper),
    kind: "assessmentSummary",
    title: words.assessment.title,
    version: null,
    date: paper.madeOn,
    footer: say("assessment.footer", { model: paper.modelName, version: paper.modelVersion }),
    blocks: [
      headBlock(paper),
      ...sources.flatMap((source) => observationBlocks(paper, source)),
      ...answerBlocks(paper),
    ],
  });
}

function headBlock({ language, label, madeBy, madeOn, outcome }: AssessmentPaper): BlockDraft {
  const { words } = wordsFor(language);
  return {
    kind: "facts",
    columns: 2,
    items: [
      { label: words.assessment.label, value: label },
      { label: words.assessment.madeOn, value: madeOn },
      {
        label: words.assessment.madeBy,
        value: commaOf([madeBy.name, madeBy.agencyName]),
      },
      { label: words.assessment.outcome, value: outcome },
    ],
  };
}

function observationBlocks(paper: AssessmentPaper, source: ObservationSource): BlockDraft[] {
  const { words, say } = wordsFor(paper.language);
  const heading: BlockDraft = { kind: "heading", level: 2, text: words.assessment[source] };
  const observations = paper.observations.filter((observation) => observation.source === source);
  if (observations.length === 0) return [heading, { kind: "paragraph", text: words.assessment.none }];
  if (source === "own") {
    const seen = observations.map(({ notedOn, text }): BlockDraft => ({
      kind: "paragraph",
      label: notedOn,
      text,
    }));
    return [heading, ...seen];
  }
  const told = observations.map(({ text, toldBy, notedOn }): BlockDraft => ({
    kind: "quote",
    text,
    by: toldBy === "" ? notedOn : say("assessment.toldBy", { name: toldBy, day: notedOn }),
  }));
  return [heading, ...told];
}

function answerBlocks({ language, answers }: AssessmentPaper): BlockDraft[] {
  const { words } = wordsFor(language);
  const { question, answer, reason } = words.assessment;
  return [
    { kind: "heading", level: 2, text: words.assessment.answers },
    {
      kind: "table",
      label: words.assessment.answers,
      columns: [
        { label: question, share: 0.45 },
        { label: answer, share: 0.15 },
        { label: reason, share: 0.4 },
      ],
      hasRowHeaders: true,
      rows: answers.map((row) => [row.question, row.answer, row.reason]),
    },
  ];
}
