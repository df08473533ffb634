import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExtractChoice } from "@/components/audit/extract-choice";
import { PageLinks } from "@/components/audit/page-links";
import { ReadingList } from "@/components/audit/reading-list";
import { CaseBackLink } from "@/components/cases/case-frame";
import { Columns } from "@/components/ui/columns";
import { PageHeading } from "@/components/ui/page-heading";
import { getAccessLog } from "@/lib/audit/queries";
import { pageNumberOf } from "@/lib/audit/rules";
import { requireActor } from "@/lib/auth/current";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

type Props = CasePageProps & { readonly searchParams: Promise<{ readonly page?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("log.title") };
}

export default async function AccessLogPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const actor = await requireActor();
  const page = pageNumberOf((await searchParams).page);
  const { head, view } = await orNotFound(getAccessLog(actor, caseId, page));
  const t = await getTranslations("audit.log");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <Columns aside={<ExtractChoice caseId={caseId} receivers={view.receivers} />}>
        <p className="mb-6 text-meta text-ink-2">{t("count", { count: view.total })}</p>
        <ReadingList readings={view.readings} />
        <PageLinks
          page={view.page}
          pageCount={view.pageCount}
          hrefOf={(other) => `/cases/${caseId}/access-log?page=${String(other)}`}
        />
      </Columns>
    </>
  );
}
