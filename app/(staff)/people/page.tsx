import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeopleSearch } from "@/components/people/people-search";
import { PersonList } from "@/components/people/person-list";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { WheelOutline } from "@/components/wheel/wheel-outline";
import { requireActor } from "@/lib/auth/current";
import { orNotFound, textOf } from "@/lib/page";
import { listPeople } from "@/lib/people/queries";
import { matchesPeopleSearch } from "@/lib/people/rules";

type PeoplePageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const shownAtOnce = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PeoplePage({ searchParams }: PeoplePageProps) {
  const actor = await requireActor();
  const { people, places } = await orNotFound(listPeople(actor));
  const asked = await searchParams;
  const search = { text: textOf(asked["text"]).slice(0, 100), agencyId: textOf(asked["agency"]) };
  const found = people.filter((person) => matchesPeopleSearch(person, search));
  const shown = found.slice(0, shownAtOnce);
  const isNarrowed = Object.values(search).some(Boolean);
  const t = await getTranslations("people");
  return (
    <>
      <PageHeading lead={t("lead")} action={<LinkButton href="/people/new">{t("add")}</LinkButton>}>
        {t("title")}
      </PageHeading>
      {places.some(({ scope }) => scope === "authority") && (
        <p className="mb-8 flex flex-wrap gap-x-6">
          <TextLink href="/routine" className="inline-flex min-h-11 items-center">
            {(await getTranslations("routines"))("open")}
          </TextLink>
          <TextLink href="/closed-days" className="inline-flex min-h-11 items-center">
            {(await getTranslations("closedDays"))("open")}
          </TextLink>
        </p>
      )}
      <PeopleSearch search={search} places={places} isNarrowed={isNarrowed} />
      <Section heading={t("count", { count: found.length })}>
        {shown.length > 0 ? (
          <PersonList people={shown} personId={actor.personId} />
        ) : (
          <EmptyState drawing={<WheelOutline />} title={isNarrowed ? t("none.searchTitle") : t("none.title")}>
            <p>{isNarrowed ? t("none.searchBody") : t("none.body")}</p>
          </EmptyState>
        )}
        {shown.length < found.length && (
          <p className="mt-4 text-ink-2">{t("more", { shown: shown.length, total: found.length })}</p>
        )}
      </Section>
    </>
  );
}
