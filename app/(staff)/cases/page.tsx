import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseList } from "@/components/cases/list/case-list";
import { FilterPanel } from "@/components/cases/list/filter-panel";
import { ListHeading } from "@/components/cases/list/list-heading";
import { NothingListed } from "@/components/cases/list/nothing-listed";
import { requireActor } from "@/lib/auth/current";
import { filtered, type Parameters, parseCaseFilter } from "@/lib/cases/list/filter";
import { filterCounts } from "@/lib/cases/list/filter-counts";
import { listCases } from "@/lib/cases/list/queries";
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
  const list = await listCases(actor, now);
  const shown = filtered(list, filter);
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
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_16.5rem] lg:items-start lg:gap-16">
        {!isEmpty && <FilterPanel filter={filter} counts={filterCounts(list)} />}
        <div className="min-w-0 lg:order-1">
          {shown.open.length + shown.closed.length > 0 ? (
            <CaseList list={shown} today={today} />
          ) : (
            <NothingListed filter={filter} tasks={actor.tasks} />
          )}
        </div>
      </div>
    </>
  );
}
