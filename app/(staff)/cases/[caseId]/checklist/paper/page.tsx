import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getChecklistPaper } from "@/lib/checklists/paper";
import { type CasePageProps, orNotFound } from "@/lib/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checklists"))("paper.title") };
}

export default async function ChecklistPaperPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { view } = await orNotFound(getChecklistPaper(actor, caseId));
  const t = await getTranslations("checklists");
  return (
    <>
      <div className="screen-only">
        <BackLink href={`/cases/${caseId}/checklist`}>{t("title")}</BackLink>
        <PageHeading lead={t("paper.lead")}>{t("paper.title")}</PageHeading>
        <p className="mb-8">
          <DownloadButton href={`/api/papers/checklist/${caseId}`}>{t("paper.download")}</DownloadButton>
        </p>
      </div>
      <PaperPage document={view} />
    </>
  );
}
