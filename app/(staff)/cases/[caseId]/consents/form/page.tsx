import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ConsentFormChoice } from "@/components/consents/consent-form-choice";
import { PaperPage } from "@/components/papers/paper-page";
import { DownloadButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { listAgencies } from "@/lib/agencies/queries";
import { requireActor } from "@/lib/auth/current";
import { agencyOptions } from "@/lib/consents/agency-options";
import { consentFormQuery, readConsentFormWish } from "@/lib/consents/form-wish";
import { getConsentForm } from "@/lib/consents/paper";
import { getConsents } from "@/lib/consents/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";

type Props = CasePageProps & { readonly searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("consents"))("paper.title") };
}

export default async function ConsentFormPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getConsents(actor, caseId));
  const wish = readConsentFormWish(await searchParams);
  const paper = wish && (await orNotFound(getConsentForm(actor, caseId, wish))).view;
  const options = agencyOptions(await listAgencies(actor), actor.agencyId).filter(({ isOwn }) => !isOwn);
  const t = await getTranslations("consents.paper");
  return (
    <>
      <div className="screen-only">
        <CaseBackLink head={head} today={todayInSweden(new Date())} />
        <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
        <ConsentFormChoice
          givers={view.givers.filter(({ isRequired }) => isRequired)}
          agencies={options}
          chosen={wish}
        />
      </div>
      {wish && paper && (
        <div className="mt-12">
          <p className="screen-only mb-6 flex flex-wrap items-center gap-x-4 gap-y-3">
            <DownloadButton href={`/api/papers/consent/${caseId}?${consentFormQuery(wish)}`}>
              {t("download")}
            </DownloadButton>
            <span className="text-ink-2">{t("print")}</span>
          </p>
          <PaperPage document={paper} />
        </div>
      )}
    </>
  );
}
