import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { getAssessmentPaper } from "@/lib/assessments/paper";
import { requireActor } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { defaultLocale, isLocale } from "@/lib/text/locale";
import type { AssessmentPageProps } from "../read-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("assessments"))("print.title") };
}

export default async function PrintAssessmentPage({ params }: AssessmentPageProps) {
  const { assessmentId } = await params;
  const [actor, locale] = [await requireActor(), await getLocale()];
  const language = isLocale(locale) ? locale : defaultLocale;
  const paper = await orNotFound(getAssessmentPaper(actor, assessmentId, language));
  const t = await getTranslations("assessments.print");
  return (
    <>
      <div className="screen-only">
        <BackLink href={`/assessments/${assessmentId}/outcome`}>{t("back")}</BackLink>
        <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
        <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-3">
          <DownloadButton href={`/api/papers/assessment/${assessmentId}`}>{t("download")}</DownloadButton>
          <span className="text-ink-2">{t("hint")}</span>
        </p>
      </div>
      <PaperPage document={paper} />
    </>
  );
}
