import type { Hatch } from "@/lib/papers/document";

export type HatchBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The distance between two lines. */
  readonly step: number;
};

/** A pattern over a box as one path. Slanted lines go outside it: the caller clips. */
export type HatchDrawing = { readonly d: string; readonly drawnAs: "stroke" | "fill" };

/** The pattern of an area. */
export function hatchDrawing(hatch: Hatch, box: HatchBox): HatchDrawing {
  const { parts, drawnAs } = patterns[hatch](box);
  return { d: parts.join(""), drawnAs };
}

type Pattern = (box: HatchBox) => {
  readonly parts: readonly string[];
  readonly drawnAs: HatchDrawing["drawnAs"];
};

const patterns: Record<Hatch, Pattern> = {
  horizontal: (box) => ({ parts: rows(box, 1), drawnAs: "stroke" }),
  diagonalUp: (box) => ({ parts: diagonals(box, 1.3, "up"), drawnAs: "stroke" }),
  dots: (box) => ({ parts: dots(box, 0.8), drawnAs: "fill" }),
  vertical: (box) => ({ parts: columns(box, 1), drawnAs: "stroke" }),
  cross: (box) => ({
    parts: [...diagonals(box, 1.9, "up"), ...diagonals(box, 1.9, "down")],
    drawnAs: "stroke",
  }),
  diagonalDown: (box) => ({ parts: diagonals(box, 1.3, "down"), drawnAs: "stroke" }),
  grid: (box) => ({ parts: [...rows(box, 1.5), ...columns(box, 1.5)], drawnAs: "stroke" }),
  wideDots: (box) => ({ parts: dots(box, 1.5), drawnAs: "fill" }),
  doubleLine: (box) => ({ parts: [...rows(box, 2), ...rows(box, 2, 0.7)], drawnAs: "stroke" }),
};

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

function dots({ left, top, width, height, step }: HatchBox, spacing: number): string[] {
  const distance = step * spacing;
  const radius = rounded(distance * 0.27);
  return steps(top + distance / 2, top + height, distance).flatMap((y, row) =>
    steps(left + (row % 2 === 0 ? distance / 2 : distance), left + width, distance).map((x) =>
      dot(x, y, radius),
    ),
  );
}

function dot(x: number, y: number, radius: number): string {
  const arc = `a${radius} ${radius} 0 1 0`;
  return `M${rounded(x - radius)} ${y}${arc} ${radius * 2} 0${arc} ${-radius * 2} 0Z`;
}

function steps(start: number, end: number, step: number): number[] {
  const count = Math.max(0, Math.ceil((end - start) / step));
  return Array.from({ length: count }, (_, index) => rounded(start + index * step));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
