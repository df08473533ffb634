import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseList } from "@/components/cases/list/case-list";
import { FilterPanel } from "@/components/cases/list/filter-panel";
import { ListHeading } from "@/components/cases/list/list-heading";
import { NothingListed } from "@/components/cases/list/nothing-listed";
import { ListAndPanel } from "@/components/ui/list-and-panel";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/current";
import { filtered, type Parameters, parseCaseFilter } from "@/lib/cases/list/filter";
import { filterCounts } from "@/lib/cases/list/filter-counts";
import { listCases } from "@/lib/cases/list/queries";
import { orUnavailable } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

type CasesPageProps = { readonly searchParams: Promise<Parameters> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.list");
  return { title: t("title") };
}

export default async function CasesPage({ searchParams }: CasesPageProps) {
  const actor = await requireActor();
  const filter = parseCaseFilter(await searchParams);
  const now = new Date();
  const today = todayInSweden(now);
  const list = await orUnavailable(listCases(actor, now, filter.query !== ""));
  const shown = filtered(list, filter);
  const t = await getTranslations("openings");
  const followUps = await getTranslations("followUps.list");
  const isEmpty = list.open.length + list.closed.length === 0;
  return (
    <>
      <ListHeading
        list={list}
        shown={shown}
        filter={filter}
        today={today}
        mayStart={actor.tasks.includes("caseWork")}
      />
      <ListAndPanel panel={!isEmpty && <FilterPanel filter={filter} counts={filterCounts(list)} />}>
        {shown.open.length + shown.closed.length > 0 ? (
          <CaseList list={shown} today={today} />
        ) : (
          <NothingListed filter={filter} tasks={actor.tasks} />
        )}
      </ListAndPanel>
      {actor.tasks.includes("caseWork") && (
        <ul className="mt-12 grid gap-1">
          <li>
            <TextLink href="/interventions" className="inline-flex min-h-11 items-center">
              {followUps("link")}
            </TextLink>
          </li>
          <li>
            <TextLink href="/break-glass" className="inline-flex min-h-11 items-center">
              {t("link")}
            </TextLink>
          </li>
        </ul>
      )}
    </>
  );
}
