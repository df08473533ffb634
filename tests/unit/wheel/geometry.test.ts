import { describe, expect, it } from "vitest";
import { halfRadius, type Point, sectorPath, sectorPoint, wheelRing } from "@/components/wheel/geometry";

const counts = [5, 6, 7, 8, 9];

describe.each(counts)("a wheel of %i sectors", (count) => {
  const sectors = Array.from({ length: count }, (_, index) => pointsOf(sectorPath(wheelRing, count, index)));

  it("stays within its ring", () => {
    for (const point of sectors.flat()) {
      expect(radius(point)).toBeLessThanOrEqual(wheelRing.outer + 0.01);
      expect(radius(point)).toBeGreaterThanOrEqual(wheelRing.inner - 0.01);
    }
  });

  it("has gaps as wide at the hub as at the rim", () => {
    const [first, last] = [sectors[0] ?? [], sectors.at(-1) ?? []];
    const gapAt = (isNear: (point: Point) => boolean) => {
      const right = Math.min(
        ...first
          .filter(isNear)
          .map(({ x }) => x)
          .filter((x) => x > 200),
      );
      const left = Math.max(
        ...last
          .filter(isNear)
          .map(({ x }) => x)
          .filter((x) => x < 200),
      );
      return right - left;
    };
    const atRim = gapAt((point) => radius(point) > 180);
    const atHub = gapAt((point) => radius(point) < 84);
    expect(atRim).toBeCloseTo(wheelRing.gap + 2 * wheelRing.inset, 1);
    expect(atHub).toBeCloseTo(atRim, 1);
  });

  it("gives every sector the same shape, turned", () => {
    const [first = [], ...others] = sectors;
    for (const other of others)
      expect(other.map(radius)).toEqual(first.map((point) => expect.closeTo(radius(point), 1)));
  });

  it("has room for an icon of 28 and a finger of 44", () => {
    const width = 2 * 160 * Math.sin(Math.PI / count) - wheelRing.gap;
    expect(width).toBeGreaterThan(44);
  });
});

it("begins at twelve o'clock and goes clockwise", () => {
  const [first, second] = [sectorPoint(wheelRing, 4, 0, 100), sectorPoint(wheelRing, 4, 1, 100)];
  expect([first.x > 200, first.y < 200, second.x > 200, second.y > 200]).toEqual([true, true, true, true]);
});

it("reaches the agreed radius when half filled", () => {
  const half = pointsOf(sectorPath({ ...wheelRing, outer: halfRadius + wheelRing.inset }, 7, 2));
  expect(Math.max(...half.map(radius))).toBeCloseTo(halfRadius, 1);
});

it("draws the path that was agreed", () => {
  expect(sectorPath(wheelRing, 7, 0)).toMatch(/^M206\.25 10\.85A189\.25 189\.25 0 0 1 343\.98 77\.18Q/);
});

/** The points that a path passes or bends at; the radii and flags of its arcs are left out. */
function pointsOf(path: string): Point[] {
  const withoutArcs = path.replaceAll(/A[\d.]+ [\d.]+ \d \d \d /g, "L");
  return [...withoutArcs.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
}

function radius({ x, y }: Point): number {
  return Math.hypot(x - 200, y - 200);
}
