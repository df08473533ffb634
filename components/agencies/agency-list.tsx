import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { AgencyListItem } from "@/lib/agencies/views";

export type ListedAgency = AgencyListItem & { readonly kindLabel: string };

/** Agencies one under the other, each with what it is and the contact way it prefers. */
export function AgencyList({ agencies }: { readonly agencies: readonly ListedAgency[] }) {
  return (
    <ul className="border-t border-line">
      {agencies.map((agency) => (
        <AgencyRow key={agency.id} agency={agency} />
      ))}
    </ul>
  );
}

function AgencyRow({ agency }: { readonly agency: ListedAgency }) {
  const t = useTranslations("agencies");
  const [preferred] = agency.contactWays;
  const phone = agency.contactWays.find(({ kind }) => kind === "phone");
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
      <div>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <TextLink href={`/agencies/${agency.id}`} className="font-semibold">
            {agency.name}
          </TextLink>
          {agency.isSpecialist && <Tag>{t("specialist")}</Tag>}
          {!agency.hasSignIn && <Tag>{t("onPaper")}</Tag>}
        </p>
        <p className="text-meta text-ink-2">
          {[agency.kindLabel, agency.authorityName, agency.district].join(" · ")}
        </p>
      </div>
      <p className="text-meta text-ink-2 figures">
        {preferred?.value}
        {phone && phone !== preferred && <span className="block">{phone.value}</span>}
      </p>
    </li>
  );
}
