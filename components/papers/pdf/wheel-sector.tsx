import { Circle, ClipPath, Defs, G, Path, Text } from "@react-pdf/renderer";
import type { BlockOf } from "@/lib/papers/document";
import { halfRadius, type Point, sectorPath, sectorPoint, wheelRing } from "../../wheel/geometry";
import { glyphOf } from "../../wheel/glyphs";
import { labelOf } from "../../wheel/labels";
import { hatchDrawing } from "../hatch";
import { HatchPath } from "./hatch-path";
import { ink, styles } from "./styles";

type Area = BlockOf<"wheel">["areas"][number];
type SectorProps = { area: Area; index: number; count: number };

const paper = "#FFFFFF";
const lineHeight = 22;

/** What each area's pattern is kept within. react-pdf reads one `Defs` per drawing, the first. */
export function SectorClips({ areas }: { areas: readonly Area[] }) {
  return (
    <Defs>
      {areas.map((area, index) => (
        <ClipPath key={index} id={`sector${index}`}>
          <Path d={filledOutline(filledTo[area.mark] ?? wheelRing.outer, index, areas.length)} />
        </ClipPath>
      ))}
    </Defs>
  );
}

/** One area: its form tells its mark, its number and pattern tell which it is. */
export function Sector({ area, index, count }: SectorProps) {
  const dashes = area.mark === "unknown" ? { strokeDasharray: "6 4" } : {};
  return (
    <>
      <Path d={sectorPath(wheelRing, count, index)} {...dashes} fill={paper} stroke={ink} strokeWidth={1.5} />
      <Filling area={area} index={index} count={count} />
      <NumberAndSign area={area} at={sectorPoint(wheelRing, count, index, 105)} />
      <Glyph area={area} at={sectorPoint(wheelRing, count, index, 160)} />
      <Label area={area} index={index} count={count} />
    </>
  );
}

/** The child in the middle. */
export function Hub({ text }: { text: string }) {
  return (
    <Lettering
      at={{ x: wheelRing.center, y: wheelRing.center }}
      size={text.length > 12 ? 14 : 20}
      text={text}
    />
  );
}

function Filling({ area, index, count }: SectorProps) {
  const outer = filledTo[area.mark];
  if (outer === undefined) return null;
  const outline = filledOutline(outer, index, count);
  const middle = sectorPoint(wheelRing, count, index, (wheelRing.inner + wheelRing.outer) / 2);
  const reach = Math.hypot(
    wheelRing.outer * Math.sin(Math.PI / count),
    (wheelRing.outer - wheelRing.inner) / 2,
  );
  const hatch = hatchDrawing(area.hatch, {
    left: middle.x - reach,
    top: middle.y - reach,
    width: reach * 2,
    height: reach * 2,
    step: 5.5,
  });
  return (
    <>
      <G clipPath={`url(#sector${index})`}>
        <HatchPath drawing={hatch} />
      </G>
      <Path d={outline} fill="none" stroke={ink} strokeWidth={1.5} />
    </>
  );
}

function filledOutline(outer: number, index: number, count: number): string {
  return sectorPath({ ...wheelRing, outer }, count, index);
}

const filledTo: Partial<Record<Area["mark"], number>> = {
  needsCollaboration: wheelRing.outer,
  needsAttention: halfRadius,
};

function NumberAndSign({ area, at }: { area: Area; at: Point }) {
  const isOnHatch = filledTo[area.mark] !== undefined;
  const hasSign = area.mark === "works" || area.mark === "unknown";
  const number = { x: hasSign ? at.x - 11 : at.x, y: at.y };
  return (
    <>
      {isOnHatch && <Circle cx={at.x} cy={at.y} r={16} fill={paper} stroke={ink} strokeWidth={1.4} />}
      <Lettering at={number} size={21} text={String(area.number)} isBold />
      {area.mark === "works" && (
        <Path d={`M${at.x + 3} ${at.y}l4.5 4.6l8.5 -9.5`} fill="none" stroke={ink} strokeWidth={2.4} />
      )}
      {area.mark === "unknown" && <Lettering at={{ x: at.x + 11, y: at.y }} size={21} text="?" isBold />}
    </>
  );
}

function Glyph({ area, at }: { area: Area; at: Point }) {
  const glyph = glyphOf(area.key);
  if (!glyph) return null;
  return (
    <>
      {area.mark === "needsCollaboration" && <Circle cx={at.x} cy={at.y} r={20} fill={paper} />}
      <G transform={`translate(${at.x - 14} ${at.y - 14}) scale(1.1667)`}>
        <Path
          d={glyph}
          fill="none"
          stroke={ink}
          strokeWidth={1.9}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </G>
    </>
  );
}

function Label({ area, index, count }: SectorProps) {
  const { anchor, start, lines } = labelOf(area.label, count, index, 0);
  return lines.map((line, row) => (
    <Text
      key={row}
      x={start.x}
      y={start.y + row * lineHeight}
      textAnchor={anchor}
      style={{ ...lettering, fontSize: 19, fontWeight: 600 }}
    >
      {line}
    </Text>
  ));
}

const lettering = { fontFamily: styles.page.fontFamily };

function Lettering({
  at,
  size,
  text,
  isBold = false,
}: {
  at: Point;
  size: number;
  text: string;
  isBold?: boolean;
}) {
  return (
    <Text
      x={at.x}
      y={at.y}
      textAnchor="middle"
      dominantBaseline="central"
      style={{ ...lettering, fontSize: size, fontWeight: isBold ? 700 : 600 }}
    >
      {text}
    </Text>
  );
}
