/** The way a text is read. */
export type Direction = "ltr" | "rtl";

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Digits that belong together, with what stands between them: "070-174 06 05", "2026-12-03". */
const numbers = /\u200E?(\+?\d(?:[ ./:-]?\d)+)\u200E?/g;

const marks: Readonly<Record<Direction, string>> = { ltr: "\u200E", rtl: "\u200F" };

/** The way of the first letter or mark. Numbers alone are read from the left; what has neither goes with its surroundings. */
export function directionOf(text: string, surroundings: Direction = "ltr"): Direction {
  const [first] = /[\p{L}\u200E\u200F]/u.exec(text) ?? [];
  if (first === undefined) return /\d/.test(text) ? "ltr" : surroundings;
  return first === marks.rtl || rightToLeft.test(first) ? "rtl" : "ltr";
}

/** Lines set into a sentence that is read the other way, so that neither turns the other's signs and digits around. */
export function setInto(base: Direction, text: string): string {
  return text
    .split("\n")
    .map((line) => lineInto(base, line))
    .join("\n");
}

/** Whether the numbers in a text would be turned around by the letters beside them; then they are held together. */
export function withNumbersKept(text: string): string {
  return rightToLeft.test(text) ? text.replace(numbers, `${marks.ltr}$1${marks.ltr}`) : text;
}

function lineInto(base: Direction, line: string): string {
  const own = directionOf(line);
  if (own === base || line === "") return line;
  return `${marks[base]}${marks[own]}${line}${marks[own]}${marks[base]}`;
}
