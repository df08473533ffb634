import { type AgencyOnPaper, nameOnPaper } from "@/lib/papers/agency-on-paper";
import { type BlockDraft, type PaperDocument, paperDocument } from "@/lib/papers/document";
import { paperFrame, type PaperOrder, wordsFor } from "@/lib/papers/frame";
import type { PlainDate } from "@/lib/time/plain-date";

export type AccessExtractPaper = PaperOrder & {
  readonly date: PlainDate;
  readonly child: { readonly name: string; readonly hasProtectedIdentity: boolean };
  /** A guardian's name, or null for the child's own extract. */
  readonly receiver: string | null;
  /** Latest first. Persons by title: who they are is not told here. */
  readonly readings: readonly {
    readonly day: string;
    readonly title: string;
    readonly agency: AgencyOnPaper;
    readonly what: string;
  }[];
  /** Readings that have no room; they are handed over when asked for. */
  readonly isCut: boolean;
};

const rowsInTable = 100;

/** "Vem har läst?" for the child or a guardian: when, from which agency, who by title, and what (PDL 8:5). */
export function accessExtract(paper: AccessExtractPaper): PaperDocument {
  const { words, say } = wordsFor(paper.language);
  const { title, about, agencies, ask, cut, none } = words.accessExtract;
  return paperDocument({
    ...paperFrame(paper),
    kind: "accessExtract",
    title,
    version: null,
    date: paper.date,
    footer: words.accessExtract.footer,
    blocks: [
      {
        kind: "facts",
        columns: 2,
        items: [
          { label: words.childsName, value: paper.child.name },
          { label: words.accessExtract.receiver, value: paper.receiver ?? paper.child.name },
        ],
      },
      { kind: "paragraph", tone: "lead", text: say("accessExtract.until", { day: paper.date }) },
      { kind: "list", items: [about, agencies, ask] },
      { kind: "heading", level: 2, text: words.accessExtract.readings },
      ...(paper.readings.length === 0 ? [{ kind: "paragraph" as const, text: none }] : tables(paper)),
      ...(paper.isCut ? [{ kind: "paragraph" as const, text: cut }] : []),
    ],
  });
}

function tables({ language, child, readings }: AccessExtractPaper): BlockDraft[] {
  const { words } = wordsFor(language);
  const { day, who, what, readings: label } = words.accessExtract;
  const rows = readings.map((reading) => [
    reading.day,
    [reading.title, nameOnPaper(reading.agency, child.hasProtectedIdentity)].filter(Boolean).join(", "),
    reading.what,
  ]);
  const columns = [
    { label: day, share: 0.16 },
    { label: who, share: 0.42 },
    { label: what, share: 0.42 },
  ];
  const starts = Array.from(
    { length: Math.ceil(rows.length / rowsInTable) },
    (_, index) => index * rowsInTable,
  );
  return starts.map((start) => ({
    kind: "table",
    label,
    columns,
    rows: rows.slice(start, start + rowsInTable),
    hasRowHeaders: true,
  }));
}
