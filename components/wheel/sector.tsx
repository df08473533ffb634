import { halfRadius, type Point, sectorPath, sectorPoint, wheelRing } from "./geometry";
import { glyphOf } from "./glyphs";
import type { WheelMark, WheelSector } from "./mark";

type SectorProps = { readonly sector: WheelSector; readonly count: number; readonly index: number };

/** Number and icon in white where they stand on the solid hue. */
const solid: Readonly<Record<WheelMark, { readonly number: boolean; readonly glyph: boolean }>> = {
  needsCollaboration: { number: true, glyph: true },
  needsAttention: { number: true, glyph: false },
  works: { number: false, glyph: false },
  unknown: { number: false, glyph: false },
  notChosen: { number: false, glyph: false },
};

/** One sector of the wheel with its number, its icon and the form that tells its state. */
export function Sector({ sector, count, index }: SectorProps) {
  const { mark } = sector;
  const glyph = glyphOf(sector.key);
  const at = sectorPoint(wheelRing, count, index, 105);
  return (
    <>
      <path className={`sector ${outlines[mark]}`} d={sectorPath(wheelRing, count, index)} />
      {mark === "needsAttention" && (
        <path
          className="sector sector-solid"
          d={sectorPath({ ...wheelRing, outer: halfRadius + wheelRing.inset }, count, index)}
        />
      )}
      <NumberAndSign number={index + 1} mark={mark} at={at} />
      {glyph && (
        <Glyph path={glyph} at={sectorPoint(wheelRing, count, index, 160)} isOnSolid={solid[mark].glyph} />
      )}
    </>
  );
}

const outlines: Readonly<Record<WheelMark, string>> = {
  needsCollaboration: "sector-solid",
  needsAttention: "",
  works: "",
  unknown: "sector-unknown",
  notChosen: "",
};

function NumberAndSign({
  number,
  mark,
  at,
}: {
  readonly number: number;
  readonly mark: WheelMark;
  readonly at: Point;
}) {
  const onSolid = solid[mark].number ? " on-solid" : "";
  const shift = mark === "works" || mark === "unknown" ? 9 : 0;
  return (
    <>
      <text className={`number${onSolid}`} x={round(at.x - shift)} y={round(at.y)}>
        {number}
      </text>
      {mark === "works" && (
        <path className="glyph" strokeWidth={2.4} d={`M${round(at.x + 3)} ${round(at.y)}l3.6 3.7 6.8-7.6`} />
      )}
      {mark === "unknown" && (
        <text className="number" x={round(at.x + shift)} y={round(at.y)}>
          ?
        </text>
      )}
    </>
  );
}

function Glyph({
  path,
  at,
  isOnSolid,
}: {
  readonly path: string;
  readonly at: Point;
  readonly isOnSolid: boolean;
}) {
  return (
    <g
      className={`glyph${isOnSolid ? " on-solid" : ""}`}
      transform={`translate(${round(at.x - 14)} ${round(at.y - 14)}) scale(1.1667)`}
    >
      <path d={path} />
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
