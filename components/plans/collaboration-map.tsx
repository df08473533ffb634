import { useTranslations } from "next-intl";
import { useFormats } from "@/components/ui/use-formats";
import type { CollaborationMap as Map, MapParty } from "@/lib/plans/collaboration-map";

const centre = 200;
const orbits = { family: 88, agencies: 168 } as const;
const radius = { family: 14, agencies: 18 } as const;

/** The child in the middle, the family on the inner orbit, the agencies on the outer. The list after it says the same. */
export function CollaborationMap({ map }: { readonly map: Map }) {
  const t = useTranslations("plans.version");
  const { sentenceList } = useFormats();
  const names = [...map.family, ...map.agencies].map(({ name }) => name);
  return (
    <figure className="grid gap-8 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)] lg:items-start lg:gap-12">
      <svg
        viewBox="0 0 400 400"
        role="img"
        aria-label={t("mapAlt", { child: map.childsName, agencies: sentenceList(names) })}
        className="hidden w-full text-ink md:block"
      >
        <circle
          cx={centre}
          cy={centre}
          r={orbits.family}
          fill="none"
          stroke="currentColor"
          strokeDasharray="2 6"
          opacity="0.6"
        />
        <circle cx={centre} cy={centre} r={orbits.agencies} fill="none" stroke="currentColor" opacity="0.3" />
        {map.family.map((party, index) => (
          <Around key={party.key} orbit="family" {...{ party, index }} count={map.family.length} />
        ))}
        {map.agencies.map((party, index) => (
          <Around key={party.key} orbit="agencies" {...{ party, index }} count={map.agencies.length} />
        ))}
        <circle cx={centre} cy={centre} r="46" className="fill-surface stroke-primary" strokeWidth="2.5" />
        <text
          x={centre}
          y={centre}
          textAnchor="middle"
          dominantBaseline="central"
          className="fill-ink text-meta font-semibold"
        >
          {map.childsName}
        </text>
      </svg>
      <figcaption>
        <h3 className="mb-4">{t("mapList")}</h3>
        <ol className="border-b border-line">
          {map.agencies.map((party, index) => (
            <PartyLine key={party.key} party={party} number={index + 1} />
          ))}
          {map.family
            .filter(({ answersFor }) => answersFor.length > 0)
            .map((party) => (
              <PartyLine key={party.key} party={party} number={null} />
            ))}
        </ol>
      </figcaption>
    </figure>
  );
}

type AroundProps = {
  readonly orbit: keyof typeof orbits;
  readonly party: MapParty;
  readonly index: number;
  readonly count: number;
};

/** A dot on its orbit; an agency carries the number it has in the list, and a line to the child. */
function Around({ orbit, index, count }: AroundProps) {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2 + (orbit === "family" ? Math.PI / 4 : 0);
  const x = Math.round(centre + orbits[orbit] * Math.cos(angle));
  const y = Math.round(centre + orbits[orbit] * Math.sin(angle));
  const isAgency = orbit === "agencies";
  return (
    <g>
      {isAgency && <line x1={centre} y1={centre} x2={x} y2={y} stroke="currentColor" opacity="0.5" />}
      <circle
        cx={x}
        cy={y}
        r={radius[orbit]}
        className={isAgency ? "fill-primary" : "fill-surface stroke-primary"}
        strokeWidth="2"
      />
      {isAgency && (
        <text
          x={x}
          y={y}
          textAnchor="middle"
          dominantBaseline="central"
          className="fill-on-primary text-meta font-semibold"
        >
          {index + 1}
        </text>
      )}
    </g>
  );
}

function PartyLine({ party, number }: { readonly party: MapParty; readonly number: number | null }) {
  const t = useTranslations("plans.version");
  const { answersFor, contributesTo, contact, name } = party;
  return (
    <li className="border-t border-line py-3">
      <p className="font-semibold">{number === null ? name : `${number}. ${name}`}</p>
      {contact !== "" && <p className="text-meta text-ink-2">{t("contact", { contact })}</p>}
      <ul className="mt-1 list-disc pl-5">
        {answersFor.map((what) => (
          <li key={what}>{what}</li>
        ))}
        {contributesTo.map((what) => (
          <li key={what}>{t("contributes", { what })}</li>
        ))}
      </ul>
      {answersFor.length + contributesTo.length === 0 && <p className="text-ink-2">{t("mapNothing")}</p>}
    </li>
  );
}
