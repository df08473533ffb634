import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { DeviationTable } from "@/components/deviations/deviation-table";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getCaseDeviations } from "@/lib/deviations/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deviations"))("inCase") };
}

export default async function CaseDeviationsPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getCaseDeviations(actor, caseId));
  const t = await getTranslations("deviations");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading lead={t("inCaseLead")}>{t("inCase")}</PageHeading>
      {view.length === 0 ? (
        <p className="text-ink-2">{t("noneSent")}</p>
      ) : (
        <DeviationTable caption={t("inCase")} deviations={view} shows="receiver" />
      )}
      {head.closedAt === null && (
        <p className="screen-only mt-8">
          <LinkButton tone="secondary" href={`/cases/${caseId}/deviations/new`}>
            {t("report")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
