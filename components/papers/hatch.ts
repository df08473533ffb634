import type { Hatch } from "@/lib/papers/document";

/** A pattern drawn as one path over a rectangle that begins in the origin. The caller clips it. */
export type HatchDrawing = { readonly d: string; readonly drawnAs: "stroke" | "fill" };

const draw: Record<Hatch, (width: number, height: number, step: number) => HatchDrawing> = {
  horizontal: (width, height, step) => stroke(rows(width, height, step)),
  diagonalUp: (width, height, step) => stroke(diagonals(width, height, step * 1.3, "up")),
  dots: (width, height, step) => fill(dots(width, height, step * 0.8)),
  vertical: (width, height, step) => stroke(columns(width, height, step)),
  cross: (width, height, step) =>
    stroke([
      ...diagonals(width, height, step * 1.9, "up"),
      ...diagonals(width, height, step * 1.9, "down"),
    ]),
  diagonalDown: (width, height, step) => stroke(diagonals(width, height, step * 1.3, "down")),
  grid: (width, height, step) =>
    stroke([...rows(width, height, step * 1.5), ...columns(width, height, step * 1.5)]),
  wideDots: (width, height, step) => fill(dots(width, height, step * 1.5)),
  doubleLine: (width, height, step) =>
    stroke([...rows(width, height, step * 2), ...rows(width, height, step * 2, step * 0.7)]),
};

/** The pattern of an area; `step` is the distance between two lines. */
export function hatchDrawing(hatch: Hatch, width: number, height: number, step: number): HatchDrawing {
  return draw[hatch](width, height, step);
}

function stroke(parts: readonly string[]): HatchDrawing {
  return { d: parts.join(""), drawnAs: "stroke" };
}

function fill(parts: readonly string[]): HatchDrawing {
  return { d: parts.join(""), drawnAs: "fill" };
}

function rows(width: number, height: number, step: number, offset = 0): string[] {
  return steps(step / 2 + offset, height, step).map((y) => `M0 ${y}H${width}`);
}

function columns(width: number, height: number, step: number): string[] {
  return steps(step / 2, width, step).map((x) => `M${x} 0V${height}`);
}

function diagonals(width: number, height: number, step: number, direction: "up" | "down"): string[] {
  return steps(0, width + height, step).map((x) =>
    direction === "up" ? `M${x} 0L${rounded(x - height)} ${height}` : `M${rounded(x - height)} 0L${x} ${height}`,
  );
}

function dots(width: number, height: number, step: number): string[] {
  const radius = rounded(step * 0.27);
  return steps(step / 2, height, step).flatMap((y, row) =>
    steps(row % 2 === 0 ? step / 2 : step, width, step).map((x) => dot(x, y, radius)),
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
