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
