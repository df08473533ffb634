/** A ring of sectors around a hub. Lengths are in the units of the drawing; the first sector begins at 12 o'clock. */
export type Ring = {
  readonly center: number;
  readonly outer: number;
  readonly inner: number;
  /** The space between two sectors, as wide at the hub as at the rim. */
  readonly gap: number;
  readonly corner: number;
  /** Half the outline, so that the drawn edge stays within the ring. */
  readonly inset: number;
};

export type Point = { readonly x: number; readonly y: number };

/** The wheel in its viewBox of 400. */
export const wheelRing: Ring = { center: 200, outer: 190, inner: 74, gap: 3, corner: 4, inset: 0.75 };

/** How far out a half filled sector reaches. */
export const halfRadius = 132;

/** The outline of one sector as SVG path data: clockwise, with parallel gaps and rounded corners. */
export function sectorPath(ring: Ring, count: number, index: number): string {
  const outer = ring.outer - ring.inset;
  const inner = ring.inner + ring.inset;
  const start = edgeOf(ring, angleOf(count, index), 1);
  const end = edgeOf(ring, angleOf(count, index + 1), -1);
  const { corner } = ring;

  return [
    `M${text(start.onArc(outer, corner))}`,
    `A${number(outer)} ${number(outer)} 0 0 1 ${text(end.onArc(outer, corner))}`,
    `Q${text(end.onLine(outer, 0))} ${text(end.onLine(outer, -corner))}`,
    `L${text(end.onLine(inner, corner))}`,
    `Q${text(end.onLine(inner, 0))} ${text(end.onArc(inner, corner))}`,
    `A${number(inner)} ${number(inner)} 0 0 0 ${text(start.onArc(inner, corner))}`,
    `Q${text(start.onLine(inner, 0))} ${text(start.onLine(inner, corner))}`,
    `L${text(start.onLine(outer, -corner))}`,
    `Q${text(start.onLine(outer, 0))} ${text(start.onArc(outer, corner))}Z`,
  ].join("");
}

/** The point at a radius in the middle of a sector: where its number, icon and name stand. */
export function sectorPoint(ring: Ring, count: number, index: number, radius: number): Point {
  return polar(ring.center, radius, middleAngle(count, index));
}

/** The direction of a sector's middle, clockwise from 12 o'clock, in radians. */
export function middleAngle(count: number, index: number): number {
  return angleOf(count, index + 0.5);
}

/** The straight edge of a sector, moved half a gap into it; `side` is 1 where the sector begins and -1 where it ends. */
function edgeOf(ring: Ring, angle: number, side: 1 | -1) {
  const offset = ring.gap / 2 + ring.inset;
  return {
    /** On the circle of this radius, `along` units into the sector from the corner. */
    onArc: (radius: number, along: number): Point =>
      polar(ring.center, radius, angle + side * (Math.asin(offset / radius) + along / radius)),
    /** On the edge where it meets the circle, then `outward` units. */
    onLine: (radius: number, outward: number): Point => {
      const distance = Math.sqrt(radius ** 2 - offset ** 2) + outward;
      return polar(ring.center, Math.hypot(distance, offset), angle + side * Math.atan2(offset, distance));
    },
  };
}

function angleOf(count: number, index: number): number {
  return (index / count) * 2 * Math.PI;
}

function polar(center: number, radius: number, angle: number): Point {
  return { x: center + radius * Math.sin(angle), y: center - radius * Math.cos(angle) };
}

function text({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
