/** Those of the parts that say something, each on a line of its own. */
export function linesOf(parts: readonly (string | null)[]): string {
  return saidOf(parts).join("\n");
}

/** Those of the parts that say something, on one line. */
export function commaOf(parts: readonly (string | null)[]): string {
  return saidOf(parts).join(", ");
}

function saidOf(parts: readonly (string | null)[]): string[] {
  return parts.filter((part): part is string => part !== null && part !== "");
}

/** What a list or a table of a paper holds at most. */
const mostRows = 100;

/** Rows in as many lists or tables as it takes: a plan may have more interventions than one holds. */
export function inParts<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, index) =>
    rows.slice(index * mostRows, (index + 1) * mostRows),
  );
}

const mostLines = 25;

/** The text with the lines that a cell has no room for set after one another, so that nothing is lost. */
export function withFewLines(text: string): string {
  const lines = text.split("\n");
  if (lines.length <= mostLines) return text;
  return [...lines.slice(0, mostLines - 1), saidOf(lines.slice(mostLines - 1)).join(" / ")].join("\n");
}
