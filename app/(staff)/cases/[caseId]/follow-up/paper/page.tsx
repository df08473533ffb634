import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getFollowUpPaper } from "@/lib/follow-ups/paper";
import { type CasePageProps, orNotFound } from "@/lib/page";

type Props = CasePageProps & { readonly searchParams: Promise<{ readonly id?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("followUps"))("paper.title") };
}

export default async function FollowUpPaperPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const { id: followUpId = null } = await searchParams;
  if (Array.isArray(followUpId)) notFound();
  const actor = await requireActor();
  const { view } = await orNotFound(getFollowUpPaper(actor, caseId, followUpId));
  const t = await getTranslations("followUps");
  const query = followUpId === null ? "" : `?id=${followUpId}`;
  return (
    <>
      <div className="screen-only">
        <BackLink href={`/cases/${caseId}/follow-up`}>{t("title")}</BackLink>
        <PageHeading lead={t(followUpId === null ? "paper.blankLead" : "paper.lead")}>
          {t(followUpId === null ? "paper.blankTitle" : "paper.title")}
        </PageHeading>
        <p className="mb-8">
          <DownloadButton href={`/api/papers/follow-up/${caseId}${query}`}>
            {t("paper.download")}
          </DownloadButton>
        </p>
      </div>
      <PaperPage document={view} />
    </>
  );
}
