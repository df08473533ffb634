import type { Point } from "@/components/wheel/geometry";

export const mapCenter: Point = { x: 430, y: 236 };
export const outerOrbit = 184;
export const innerOrbit = 108;
/** Lines begin outside the ring of the child. */
const lineStart = 86;

export type AgencyPlace = {
  readonly dot: Point;
  readonly lineFrom: Point;
  readonly label: Point;
  readonly anchor: "start" | "middle" | "end";
};

/** Agencies stand evenly around the child, the first at the upper right, none straight above where its words would collide. */
export function agencyPlace(index: number, count: number): AgencyPlace {
  const angle = ((index + 0.5) / Math.max(count, 2)) * 2 * Math.PI;
  const dot = onOrbit(angle, outerOrbit);
  const side = Math.sin(angle) >= 0 ? 1 : -1;
  return {
    dot,
    lineFrom: onOrbit(angle, lineStart),
    label: { x: dot.x + side * 20, y: dot.y },
    anchor: side > 0 ? "start" : "end",
  };
}

/** Guardians stand above, below and then beside the child. */
export function guardianPlace(index: number): Point {
  const turns = [0, 0.5, 0.25, 0.75];
  return onOrbit((turns[index % turns.length] ?? 0) * 2 * Math.PI, innerOrbit);
}

function onOrbit(angle: number, radius: number): Point {
  return {
    x: round(mapCenter.x + Math.sin(angle) * radius),
    y: round(mapCenter.y - Math.cos(angle) * radius),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
