import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PaperLanguageLinks } from "@/components/papers/paper-language";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { childsPlanDocument } from "@/lib/disclosures/paper";
import { getPartyCopy } from "@/lib/disclosures/queries";
import { orNotFound } from "@/lib/page";
import { readPaperLanguage } from "@/lib/papers/languages";

type Props = {
  readonly params: Promise<{ readonly caseId: string; readonly versionId: string }>;
  readonly searchParams: Promise<{ readonly language?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("disclosures"))("childsPlan") };
}

export default async function ChildsPlanPage({ params, searchParams }: Props) {
  const language = readPaperLanguage((await searchParams).language);
  if (language === null) notFound();
  const { caseId, versionId } = await params;
  const actor = await requireActor();
  const now = new Date();
  const { view } = await orNotFound(getPartyCopy(actor, caseId, versionId, "child", now));
  const t = await getTranslations("disclosures");
  return (
    <>
      <div className="screen-only">
        <BackLink href={`/cases/${caseId}/plan/copies?version=${versionId}`}>{t("title")}</BackLink>
        <PageHeading lead={t("childsPlanLead")}>{t("childsPlan")}</PageHeading>
        <PaperLanguageLinks
          chosen={language}
          hrefIn={(other) => `/cases/${caseId}/plan/versions/${versionId}/child?language=${other}`}
        />
        <p className="mb-8">
          <DownloadButton href={`/api/papers/childs-plan/${versionId}?language=${language}`}>
            {t("received.download")}
          </DownloadButton>
        </p>
      </div>
      <PaperPage document={childsPlanDocument(view.copy, { at: now, by: actor.personName }, language)} />
    </>
  );
}
