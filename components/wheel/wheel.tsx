import { useTranslations } from "next-intl";
import { labelOf } from "./labels";
import type { WheelSector } from "./mark";
import { Sector } from "./sector";

type WheelProps = {
  readonly sectors: readonly WheelSector[];
  /** "Barnet" or the first name that may be shown. Left out, the hub is empty. */
  readonly hub?: string;
  /** Names outside the ring. Needs twice the width of the ring; elsewhere a list stands beside. */
  readonly hasNames?: boolean;
  /** For pointers: a sector that does the same as its checkbox. */
  readonly onSector?: (key: string) => void;
};

/** The wheel as a drawing. What it says always stands in words beside it, so it is hidden from screen readers. */
export function Wheel({ sectors, hub, hasNames = false, onSector }: WheelProps) {
  const t = useTranslations("ui.wheel.states");
  const count = sectors.length;
  return (
    <svg
      className={`wheel ${hasNames ? "wheel-named" : ""}`}
      viewBox={hasNames ? "-190 -28 780 486" : "0 0 400 400"}
      aria-hidden="true"
      focusable="false"
    >
      {sectors.map((sector, index) => (
        <g
          key={sector.key}
          className={`hue-${index + 1}${onSector ? " touch" : ""}`}
          onClick={onSector && (() => onSector(sector.key))}
        >
          <Sector sector={sector} count={count} index={index} />
        </g>
      ))}
      <circle className="hub" cx="200" cy="200" r="68" />
      {hub && <HubText text={hub} />}
      {hasNames &&
        sectors.map((sector, index) => (
          <Name key={sector.key} sector={sector} count={count} index={index} state={t(sector.mark)} />
        ))}
    </svg>
  );
}

/** A first name of sixteen letters still fits between the sectors. */
function HubText({ text }: { readonly text: string }) {
  return (
    <text
      className="hub-text"
      x="200"
      y="200"
      {...(text.length > 12 && { textLength: 118, lengthAdjust: "spacingAndGlyphs" })}
    >
      {text}
    </text>
  );
}

type NameProps = {
  readonly sector: WheelSector;
  readonly count: number;
  readonly index: number;
  readonly state: string;
};

function Name({ sector, count, index, state }: NameProps) {
  const { anchor, start, lines } = labelOf(sector.label, count, index, 1);
  const x = Math.round(start.x);
  const y = (line: number) => Math.round(start.y + line * 22);
  return (
    <text textAnchor={anchor}>
      {lines.map((line, at) => (
        <tspan key={line} className="label" x={x} y={y(at)}>
          {line}
        </tspan>
      ))}
      <tspan className="label-state" x={x} y={y(lines.length)}>
        {state}
      </tspan>
    </text>
  );
}
