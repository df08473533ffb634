import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AgencyList } from "@/components/agencies/agency-list";
import { AgencySearch } from "@/components/agencies/agency-search";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { WheelOutline } from "@/components/wheel/wheel-outline";
import { listAgencies } from "@/lib/agencies/queries";
import { matchesSearch } from "@/lib/agencies/rules";
import { requireActor } from "@/lib/auth/current";
import { inAlphabeticalOrder } from "@/lib/text/format";
import { contactListTitles, kindLabels, readSearch, type SearchParams } from "./register-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agencies"))("title") };
}

export default async function AgenciesPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const agencies = await listAgencies(await requireActor());
  const [t, labelOf, titles] = await Promise.all([
    getTranslations("agencies"),
    kindLabels(),
    contactListTitles(),
  ]);
  const search = readSearch(await searchParams);
  const found = agencies.filter((agency) => matchesSearch(agency, search));
  const districts = [...new Set(agencies.map(({ district }) => district))];
  const kinds = [...new Set(agencies.map(({ kind }) => kind))].map((kind) => ({
    value: kind,
    label: labelOf(kind),
  }));
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <AgencySearch
        search={search}
        districts={districts.toSorted().map((district) => ({ value: district, label: district }))}
        kinds={inAlphabeticalOrder(kinds, ({ label }) => label)}
        isNarrowed={Object.values(search).some(Boolean)}
      />
      <Section heading={t("count", { count: found.length })}>
        {found.length > 0 ? (
          <AgencyList agencies={found.map((agency) => ({ ...agency, kindLabel: labelOf(agency.kind) }))} />
        ) : (
          <EmptyState drawing={<WheelOutline />} title={t("none.title")}>
            <p>{t("none.body")}</p>
          </EmptyState>
        )}
      </Section>
      <Section heading={t("lists.title")}>
        <ul className="grid gap-1">
          {Object.entries(titles).map(([list, title]) => (
            <li key={list}>
              <TextLink href={`/agencies/contact-ways/${list}`} className="inline-flex min-h-11 items-center">
                {title}
              </TextLink>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
