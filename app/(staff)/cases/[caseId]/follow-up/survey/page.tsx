import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { familySurvey } from "@/lib/surveys/paper";
import { getSurveyPaper } from "@/lib/surveys/queries";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("surveys"))("paper.heading") };
}

export default async function SurveyPaperPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head } = await orNotFound(getSurveyPaper(actor, caseId));
  const t = await getTranslations("surveys");
  const order = { language: "sv", code: head.code, printed: null } as const;
  return (
    <>
      <div className="screen-only">
        <BackLink href={`/cases/${caseId}/follow-up`}>{t("title")}</BackLink>
        <PageHeading lead={t("paper.about")}>{t("paper.heading")}</PageHeading>
        <p className="mb-8">
          <DownloadButton href={`/api/papers/survey/${caseId}`}>{t("paper.download")}</DownloadButton>
        </p>
      </div>
      <PaperPage document={familySurvey(order, todayInSweden(new Date()))} />
    </>
  );
}
