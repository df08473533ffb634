import type { Hatch } from "@/lib/papers/document";

export type HatchBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The distance between two lines. */
  readonly step: number;
};

/** A pattern over a box as one stroked path. Slanted lines go outside it: the caller clips. */
export type HatchDrawing = {
  readonly d: string;
  readonly strokeWidth: number;
  /** Dots are dashes with hardly any length and round ends. */
  readonly strokeDasharray?: string;
};

/** The pattern of an area. */
export function hatchDrawing(hatch: Hatch, box: HatchBox): HatchDrawing {
  return patterns[hatch](box);
}

const patterns: Record<Hatch, (box: HatchBox) => HatchDrawing> = {
  horizontal: (box) => lines(rows(box, 1)),
  diagonalUp: (box) => lines(diagonals(box, 1.3, "up")),
  dots: (box) => dots(box, 0.8),
  vertical: (box) => lines(columns(box, 1)),
  cross: (box) => lines([...diagonals(box, 1.9, "up"), ...diagonals(box, 1.9, "down")]),
  diagonalDown: (box) => lines(diagonals(box, 1.3, "down")),
  grid: (box) => lines([...rows(box, 1.5), ...columns(box, 1.5)]),
  wideDots: (box) => dots(box, 1.5),
  doubleLine: (box) => lines([...rows(box, 2), ...rows(box, 2, 0.7)]),
};

function lines(parts: readonly string[]): HatchDrawing {
  return { d: parts.join(""), strokeWidth: 1.1 };
}

function dots({ left, top, width, height, step }: HatchBox, spacing: number): HatchDrawing {
  const distance = rounded(step * spacing);
  const d = steps(top + distance / 2, top + height, distance)
    .map((y, row) => `M${rounded(left + (row % 2 === 0 ? distance / 2 : distance))} ${y}h${rounded(width)}`)
    .join("");
  return { d, strokeWidth: rounded(distance * 0.54), strokeDasharray: `0.01 ${distance}` };
}

function rows({ left, top, width, height, step }: HatchBox, spacing: number, shift = 0): string[] {
  const distance = step * spacing;
  return steps(top + distance / 2 + step * shift, top + height, distance).map(
    (y) => `M${rounded(left)} ${y}h${rounded(width)}`,
  );
}

function columns({ left, top, width, height, step }: HatchBox, spacing: number): string[] {
  const distance = step * spacing;
  return steps(left + distance / 2, left + width, distance).map(
    (x) => `M${x} ${rounded(top)}v${rounded(height)}`,
  );
}

function diagonals({ left, top, width, height, step }: HatchBox, spacing: number, slant: "up" | "down") {
  const start = slant === "up" ? top : top + height;
  const rise = rounded(slant === "up" ? height : -height);
  return steps(left, left + width + height, step * spacing).map(
    (x) => `M${x} ${rounded(start)}l${rounded(-height)} ${rise}`,
  );
}

function steps(start: number, end: number, step: number): number[] {
  const count = Math.max(0, Math.ceil((end - start) / step));
  return Array.from({ length: count }, (_, index) => rounded(start + index * step));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
