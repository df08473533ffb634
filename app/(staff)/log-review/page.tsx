import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LogFilter } from "@/components/audit/log-filter";
import { LogTable } from "@/components/audit/log-table";
import { PageLinks } from "@/components/audit/page-links";
import { Samples } from "@/components/audit/samples";
import { UnusualList } from "@/components/audit/unusual-list";
import { ListAndPanel } from "@/components/ui/list-and-panel";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { logAddress, parseLogFilter } from "@/lib/audit/review/filter";
import { getLogReview } from "@/lib/audit/review/queries";
import { requireActor } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { drawLogSampleAction } from "./actions";

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit.review"))("title") };
}

export default async function LogReviewPage({ searchParams }: Props) {
  const actor = await requireActor();
  const now = new Date();
  const filter = parseLogFilter(await searchParams, todayInSweden(now));
  const view = await orNotFound(getLogReview(actor, filter, now));
  const t = await getTranslations("audit.review");
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <UnusualList unusual={view.unusual} />
      <Samples {...view} action={drawLogSampleAction} idempotencyKey={randomUUID()} />
      <div className="mt-16">
        <ListAndPanel panel={<LogFilter {...view} />}>
          <Section heading={t("table.caption")}>
            <p className="mb-4 text-ink-2">
              {view.total === 0
                ? t("table.none")
                : t("table.count", { count: view.total, from: filter.from, to: filter.to })}
            </p>
            {view.total > 0 && <LogTable events={view.events} />}
            <PageLinks
              page={filter.page}
              pageCount={view.pageCount}
              hrefOf={(page) => logAddress(filter, page)}
            />
          </Section>
        </ListAndPanel>
      </div>
    </>
  );
}
