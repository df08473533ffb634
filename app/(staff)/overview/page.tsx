import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Absences } from "@/components/cases/overview/absences";
import { HeadFilter } from "@/components/cases/overview/head-filter";
import { HeadTable } from "@/components/cases/overview/head-table";
import { NeedsYou } from "@/components/cases/overview/needs-you";
import { Numbers } from "@/components/cases/overview/numbers";
import { Openings } from "@/components/cases/overview/openings";
import { OpeningsToReview } from "@/components/openings/openings-to-review";
import { LinkButton } from "@/components/ui/button";
import { DecisionsWaiting } from "@/components/compound-needs/decisions-waiting";
import { DeviationsLink } from "@/components/deviations/deviations-link";
import { Columns } from "@/components/ui/columns";
import { EmptyState } from "@/components/ui/empty-state";
import { ListAndPanel } from "@/components/ui/list-and-panel";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { WheelOutline } from "@/components/wheel/wheel-outline";
import { requireActor } from "@/lib/auth/current";
import type { Parameters } from "@/lib/cases/list/filter";
import { filteredHeads, parseHeadFilter } from "@/lib/cases/overview/filter";
import { overviewNumbers } from "@/lib/cases/overview/numbers";
import { getOverview } from "@/lib/cases/overview/queries";
import { orNotFound } from "@/lib/page";
import { mayAdminister } from "@/lib/people/rules";
import { todayInSweden } from "@/lib/time/plain-date";

type OverviewPageProps = { readonly searchParams: Promise<Parameters> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.nav");
  return { title: t("overview") };
}

export default async function OverviewPage({ searchParams }: OverviewPageProps) {
  const actor = await requireActor();
  const now = new Date();
  const today = todayInSweden(now);
  const { heads, absences, openings, toReview, decides, decisionCount } = await orNotFound(
    getOverview(actor, now),
  );
  const filter = parseHeadFilter(await searchParams);
  const shown = filteredHeads(heads, filter);
  const t = await getTranslations("cases.overview");
  return (
    <>
      <PageHeading
        lead={t("lead")}
        action={
          mayAdminister(actor) && (
            <LinkButton tone="secondary" href="/people">
              {t("people")}
            </LinkButton>
          )
        }
      >
        {t("title", { agency: actor.agencyName })}
      </PageHeading>
      <NeedsYou heads={heads} />
      <DecisionsWaiting count={decisionCount} decides={decides} />
      <OpeningsToReview openings={toReview} />
      <div className="mt-12">
        <Columns aside={<Openings openings={openings} />}>
          <Numbers numbers={overviewNumbers(heads, absences, today)} />
        </Columns>
      </div>
      <Section heading={t("cases")} size="part">
        {heads.length === 0 ? (
          <EmptyState drawing={<WheelOutline />} title={t("none")}>
            {t("noneBody")}
          </EmptyState>
        ) : (
          <ListAndPanel panel={<HeadFilter filter={filter} heads={heads} />}>
            <p className="mb-4 text-ink-2">{t("casesLead", { shown: shown.length, total: heads.length })}</p>
            {shown.length === 0 ? (
              <EmptyState title={t("noHits")} />
            ) : (
              <HeadTable heads={shown} today={today} />
            )}
          </ListAndPanel>
        )}
      </Section>
      <Absences absences={absences} />
      <DeviationsLink />
    </>
  );
}
