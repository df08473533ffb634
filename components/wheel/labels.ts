import { middleAngle, type Point, sectorPoint, wheelRing } from "./geometry";

const lineHeight = 22;
const longestLine = 16;

export type WheelLabel = {
  readonly anchor: "start" | "middle" | "end";
  /** The baseline of the first line. */
  readonly start: Point;
  readonly lines: readonly string[];
};

/** Where a sector's name stands outside the ring; `below` is how many more lines stand under it. */
export function labelOf(label: string, count: number, index: number, below: number): WheelLabel {
  const angle = middleAngle(count, index);
  const at = sectorPoint(wheelRing, count, index, wheelRing.outer + 18);
  const lines = brokenLabel(label);
  const height = (lines.length + below) * lineHeight;
  const top = at.y - height / 2 - (Math.cos(angle) * height) / 2;
  return { anchor: anchorOf(Math.sin(angle)), start: { x: at.x, y: top + lineHeight * 0.75 }, lines };
}

/** A long name in two lines, broken at the space nearest its middle. */
export function brokenLabel(label: string): string[] {
  if (label.length <= longestLine) return [label];
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ /g)].map((match) => match.index);
  const [nearest] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return nearest === undefined ? [label] : [label.slice(0, nearest), label.slice(nearest + 1)];
}

function anchorOf(sine: number): WheelLabel["anchor"] {
  if (Math.abs(sine) < 0.1) return "middle";
  return sine > 0 ? "start" : "end";
}
