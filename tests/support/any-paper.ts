import fc from "fast-check";

const strange = fc.constantFrom("\u202E", "\u0000", "👩‍👧", "שלום", "عبد", "\u00AD", "ﬁ", "\t", "\u200B", "ǅ");
const word = fc.oneof(fc.string({ maxLength: 30, unit: "grapheme" }), strange, fc.constant("x".repeat(400)));
const words = (maxLength: number) => fc.array(word, { maxLength }).map((parts) => parts.join(" "));
const oneLine = words(4).map((text) => text.replaceAll(/[\r\n\u2028\u2029]/g, " ").slice(0, 300));
const someLines = fc.array(words(8), { maxLength: 5 }).map((lines) => lines.join("\n").slice(0, 3000));

const plainBlock = fc.oneof(
  fc.record({ kind: fc.constant("paragraph" as const), label: oneLine, text: someLines }),
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom(2 as const, 3 as const),
    text: oneLine,
  }),
  fc.record({ kind: fc.constant("quote" as const), text: someLines, by: oneLine }),
  fc.record({
    kind: fc.constant("list" as const),
    items: fc.array(someLines, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant("facts" as const),
    columns: fc.constantFrom(1 as const, 2 as const),
    items: fc.array(fc.record({ label: oneLine, value: someLines }), { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant("table" as const),
    label: oneLine,
    columns: fc.constant(["Vad", "Vem", "När"].map((label) => ({ label, share: 0.3 }))),
    rows: fc.array(fc.array(oneLine, { minLength: 3, maxLength: 3 }), { maxLength: 12 }),
  }),
  fc.constant({ kind: "pageBreak" as const }),
);

/** Blocks that people could have written, and some that nobody should. */
export const anyPaper = fc.array(
  fc.oneof(
    plainBlock,
    fc.record({
      kind: fc.constant("area" as const),
      number: fc.integer({ min: 1, max: 9 }),
      hatch: fc.constantFrom("dots" as const, "cross" as const, "grid" as const),
      title: oneLine,
      blocks: fc.array(plainBlock, { maxLength: 5 }),
    }),
  ),
  { maxLength: 8 },
);
