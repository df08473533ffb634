import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseList } from "@/components/cases/list/case-list";
import { FilterPanel } from "@/components/cases/list/filter-panel";
import { MoreLinks } from "@/components/cases/list/more-links";
import { ListHeading } from "@/components/cases/list/list-heading";
import { NothingListed } from "@/components/cases/list/nothing-listed";
import { ListAndPanel } from "@/components/ui/list-and-panel";
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
      <MoreLinks isCaseWorker={actor.tasks.includes("caseWork")} />
    </>
  );
}
