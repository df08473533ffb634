import { useTranslations } from "next-intl";
import { type Ring, sectorPath } from "@/components/wheel/geometry";
import { brokenLabel } from "@/components/wheel/labels";
import type { WheelSector } from "@/components/wheel/mark";
import type { AgencyAround, GuardianAround, Reach } from "@/lib/cases/around";
import { agencyPlace, guardianPlace, innerOrbit, mapCenter, outerOrbit } from "./places";
import { useAroundWords } from "./use-around-words";

type AroundMapProps = {
  readonly hub: string;
  readonly agencies: readonly AgencyAround[];
  readonly guardians: readonly GuardianAround[];
  readonly sectors: readonly WheelSector[];
};

const { x, y } = mapCenter;
const ring: Ring = { center: 0, outer: 75, inner: 61, gap: 3, corner: 2, inset: 0.75 };
const halfRing: Ring = { ...ring, outer: 68 };

/**
 * The child in the hub, the family on the inner orbit, agencies on the outer. An unbroken line takes part, a dashed
 * one has not answered, no line has no consent. The list beneath says everything the drawing says.
 */
export function AroundMap({ hub, agencies, guardians, sectors }: AroundMapProps) {
  return (
    <svg
      viewBox="62 28 752 420"
      aria-hidden="true"
      focusable="false"
      className="around h-auto w-full overflow-visible"
    >
      <circle className="orbit" cx={x} cy={y} r={outerOrbit} />
      <circle className="orbit orbit-family" cx={x} cy={y} r={innerOrbit} />
      {agencies.map((agency, index) => (
        <Agency key={agency.agencyId} agency={agency} index={index} count={agencies.length} />
      ))}
      {guardians.slice(0, 4).map((guardian, index) => (
        <Guardian key={guardian.guardianId} guardian={guardian} index={index} />
      ))}
      <circle className="ground" cx={x} cy={y} r="82" />
      <g transform={`translate(${x} ${y})`} className="wheel">
        {sectors.map((sector, index) => (
          <RingSector key={sector.key} mark={sector.mark} count={sectors.length} index={index} />
        ))}
      </g>
      <HubName hub={hub} />
    </svg>
  );
}

function HubName({ hub }: { readonly hub: string }) {
  const t = useTranslations("cases.around");
  return (
    <text className="name hub-name" textAnchor="middle" x={x} y={y + 6}>
      {hub || t("child")}
    </text>
  );
}

type RingSectorProps = { readonly mark: WheelSector["mark"]; readonly count: number; readonly index: number };

function RingSector({ mark, count, index }: RingSectorProps) {
  const forms: Readonly<Partial<Record<WheelSector["mark"], string>>> = {
    needsCollaboration: "sector-solid",
    unknown: "sector-unknown",
  };
  return (
    <g className={`hue-${index + 1}`}>
      <path className={`sector ${forms[mark] ?? ""}`} d={sectorPath(ring, count, index)} />
      {mark === "needsAttention" && (
        <path className="sector sector-solid" d={sectorPath(halfRing, count, index)} />
      )}
    </g>
  );
}

type AgencyProps = { readonly agency: AgencyAround; readonly index: number; readonly count: number };

function Agency({ agency, index, count }: AgencyProps) {
  const words = useAroundWords();
  const { dot, lineFrom, label, anchor } = agencyPlace(index, count);
  const lines = [
    ...brokenLabel(agency.name).map((text) => ({ text, look: "name" })),
    ...[agency.personName ?? "", words.agencyState(agency)]
      .filter((text) => text !== "")
      .map((text) => ({ text, look: "about" })),
  ];
  const top = label.y - ((lines.length - 1) * 20) / 2 + 5;
  return (
    <g>
      {agency.reach !== "outside" && (
        <path className={`ray ray-${agency.reach}`} d={`M${lineFrom.x} ${lineFrom.y}L${dot.x} ${dot.y}`} />
      )}
      <Dot reach={agency.reach} at={dot} />
      <text textAnchor={anchor}>
        {lines.map(({ text, look }, line) => (
          <tspan key={text} className={look} x={label.x} y={top + line * 20}>
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Dot({
  reach,
  at,
}: {
  readonly reach: Reach;
  readonly at: { readonly x: number; readonly y: number };
}) {
  return (
    <>
      <circle className={`dot dot-${reach}`} cx={at.x} cy={at.y} r="8" />
      {reach === "waits" && <path className="dot-half" d={`M${at.x} ${at.y - 8}a8 8 0 0 1 0 16z`} />}
    </>
  );
}

/** A plate as wide as its words. */
function Guardian({ guardian, index }: { readonly guardian: GuardianAround; readonly index: number }) {
  const words = useAroundWords();
  const at = guardianPlace(index);
  const text = firstNamed(words.guardianName(guardian));
  const width = text.length * 7.6 + 30;
  return (
    <g>
      <rect className="ground" x={at.x - width / 2 - 5} y={at.y - 17} width={width + 10} height="34" />
      <rect className="plate" x={at.x - width / 2} y={at.y - 15} width={width} height="30" rx="15" />
      <text className="about on-plate" textAnchor="middle" x={at.x} y={at.y + 5.5}>
        {text}
      </text>
    </g>
  );
}

/** "Risten, mamma": the whole name stands in the list. */
function firstNamed(name: string): string {
  const [person = "", relation] = name.split(", ");
  return relation ? `${person.split(" ")[0]}, ${relation}` : person;
}
