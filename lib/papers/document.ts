import { z } from "zod";
import { paperLanguages } from "@/lib/papers/languages";
import { cleanText } from "@/lib/text/clean";

/** The papers' typeface has one hyphen and one width of space, and words on papers are not divided. */
const printable = (value: string) =>
  value
    .replaceAll("\u2011", "-")
    .replaceAll(/[\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    .replaceAll(/[\u00AD\u200B\u2060]/g, "");

/** A text on a paper: bounded, because a layout engine given 20,000 lines never comes back. */
const text = (maxLength: number, maxLines: number) =>
  z
    .string()
    .max(maxLength)
    .refine((value) => value.split(/\r\n?|\n|\u2028|\u2029/).length <= maxLines)
    .transform((value) => printable(cleanText(value)));

const line = text(300, 1);
const lines = text(4000, 80);

export const hatches = [
  "horizontal",
  "diagonalUp",
  "dots",
  "vertical",
  "cross",
  "diagonalDown",
  "grid",
  "wideDots",
  "doubleLine",
] as const;

/** The pattern that tells one area from another in black and white. */
export type Hatch = (typeof hatches)[number];

export const wheelMarks = ["needsCollaboration", "needsAttention", "works", "unknown", "notChosen"] as const;

/** What the wheel says about one area. */
export type PaperWheelMark = (typeof wheelMarks)[number];

export const paperSymbols = ["heart", "pencil", "phone", "calendar", "people"] as const;
export type PaperSymbol = (typeof paperSymbols)[number];

const heading = z.strictObject({
  kind: z.literal("heading"),
  level: z.union([z.literal(2), z.literal(3)]),
  text: line,
  /** What the bookmark says instead of the heading: bookmarks carry no names. */
  bookmark: line.optional(),
  /** Stands before the words, for whoever reads pictures. */
  symbol: z.enum(paperSymbols).optional(),
});

const paragraph = z.strictObject({
  kind: z.literal("paragraph"),
  label: line.optional(),
  text: lines,
  tone: z.enum(["body", "lead", "note"]).default("body"),
  /** Where it is not the paper's. */
  language: z.enum(paperLanguages).optional(),
});

const facts = z.strictObject({
  kind: z.literal("facts"),
  columns: z.union([z.literal(1), z.literal(2)]).default(1),
  /** A fact without a value is a line to write on. */
  items: z.array(z.strictObject({ label: line, value: lines })).max(40),
});

const list = z.strictObject({
  kind: z.literal("list"),
  items: z.array(lines).min(1).max(100),
  tone: z.enum(["body", "lead"]).default("body"),
});

const column = z.strictObject({ label: line, share: z.number().min(0.1).max(1) });

const table = z.strictObject({
  kind: z.literal("table"),
  label: line,
  columns: z.array(column).min(1).max(6),
  rows: z.array(z.array(text(3000, 60)).min(1).max(6)).max(100),
  /** Whether the first cell of a row says what the row is about. */
  hasRowHeaders: z.boolean().default(false),
});

const quote = z.strictObject({ kind: z.literal("quote"), text: lines, by: line.optional() });

const signatures = z.strictObject({
  kind: z.literal("signatures"),
  items: z
    .array(z.strictObject({ role: line, name: line, labels: z.array(line).min(1).max(4) }))
    .min(1)
    .max(12),
});

const choices = z.strictObject({
  kind: z.literal("choices"),
  label: line.optional(),
  direction: z.enum(["row", "column"]).default("column"),
  /** How a ticked and an empty box are read aloud. */
  checkedLabel: line,
  uncheckedLabel: line,
  items: z
    .array(z.strictObject({ text: lines, isChecked: z.boolean() }))
    .min(1)
    .max(40),
});

const wheel = z.strictObject({
  kind: z.literal("wheel"),
  hub: text(40, 1),
  alt: text(2000, 20),
  areas: z
    .array(
      z.strictObject({
        key: text(40, 1),
        number: z.number().int().min(1).max(99),
        label: text(60, 1),
        hatch: z.enum(hatches),
        mark: z.enum(wheelMarks),
      }),
    )
    .min(3)
    .max(9),
  legend: z.strictObject({ title: line, marks: z.record(z.enum(wheelMarks), line) }),
});

const pageBreak = z.strictObject({ kind: z.literal("pageBreak") });

const plainBlocks = [
  heading,
  paragraph,
  facts,
  list,
  table,
  quote,
  signatures,
  choices,
  wheel,
  pageBreak,
] as const;

const area = z.strictObject({
  kind: z.literal("area"),
  number: z.number().int().min(1).max(99),
  hatch: z.enum(hatches),
  title: line,
  blocks: z.array(z.discriminatedUnion("kind", plainBlocks)).max(200),
});

/** A part of the paper in another language, under a heading of its own. */
const part = z.strictObject({
  kind: z.literal("part"),
  language: z.enum(paperLanguages),
  title: line,
  blocks: z.array(z.discriminatedUnion("kind", plainBlocks)).max(200),
});

export const paperKinds = [
  "consentForm",
  "invitationForm",
  "barnetsPlan",
  "sip",
  "childsPlan",
  "assessmentSummary",
  "accessExtract",
  "deviationReport",
  "familySurvey",
  "followUp",
  "checklist",
  "downGuide",
] as const;

/** What a paper is; it decides the file name and nothing else. */
export type PaperKind = (typeof paperKinds)[number];

const longestPaper = 600_000;

export const paperDocumentSchema = z
  .strictObject({
    kind: z.enum(paperKinds),
    language: z.enum(paperLanguages),
    /** Says what the paper is, never whom it is about: it becomes the file's title. */
    title: line,
    /** The case's code, or the assessment's: what stands in file names instead of a name. */
    code: text(40, 1),
    version: z.number().int().min(1).nullable(),
    /** The day the paper speaks of, as text: "2026-12-03". */
    date: z.iso.date(),
    confidentiality: line,
    /** Stands at the foot of every page. */
    footer: line,
    printedBy: line.nullable(),
    /** "Sida {page} av {pages}" */
    pageLabel: line,
    blocks: z.array(z.discriminatedUnion("kind", [...plainBlocks, area, part])).max(300),
  })
  .refine((document) => JSON.stringify(document).length <= longestPaper);

/** A paper as plain data, made for one audience, shown as a PDF and as a page. */
export type PaperDocument = z.output<typeof paperDocumentSchema>;
export type PaperDraft = z.input<typeof paperDocumentSchema>;
export type PaperBlock = PaperDocument["blocks"][number];
export type BlockOf<Kind extends PaperBlock["kind"]> = Extract<PaperBlock, { kind: Kind }>;
export type BlockDraft = PaperDraft["blocks"][number];
/** A block that may stand inside an area or a part. */
export type PlainBlockDraft = Exclude<BlockDraft, { kind: "area" | "part" }>;

/** Bounds and cleans what a paper was given. Throws when it is more than a paper can hold. */
export function paperDocument(draft: PaperDraft): PaperDocument {
  return paperDocumentSchema.parse(draft);
}
