/** What a part of the paper is to someone who has it read aloud. */
export type Tag = {
  readonly type:
    | "H1"
    | "H2"
    | "H3"
    | "P"
    | "Span"
    | "BlockQuote"
    | "Sect"
    | "L"
    | "LI"
    | "Lbl"
    | "LBody"
    | "Table"
    | "TR"
    | "TH"
    | "TD"
    | "Figure";
  readonly alt?: string;
  /** Where it is not the paper's language. */
  readonly lang?: string;
  readonly scope?: "Column" | "Row";
  readonly bookmark?: string;
  /** Something that stands on every page is read once: on the first page, or on the last. */
  readonly readOn?: "lastPage";
};

/** Spread on a `Text`, `Svg` or `View`. One call is one element: its parts on several pages stay together. */
export function tag(type: Tag["type"], more: Omit<Tag, "type"> = {}): { tag: Tag } {
  return { tag: { type, ...more } };
}
