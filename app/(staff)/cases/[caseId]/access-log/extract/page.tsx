import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { getAccessExtract } from "@/lib/audit/paper";
import { requireActor } from "@/lib/auth/current";
import { type CasePageProps, orNotFound, textOf } from "@/lib/page";

type Props = CasePageProps & { readonly searchParams: Promise<{ readonly for?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("extract.title") };
}

export default async function AccessExtractPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const actor = await requireActor();
  const receiver = textOf((await searchParams).for);
  const { view } = await orNotFound(getAccessExtract(actor, caseId, receiver));
  const t = await getTranslations("audit.extract");
  return (
    <>
      <div className="screen-only">
        <BackLink href={`/cases/${caseId}/access-log`}>{t("back")}</BackLink>
        <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
        <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-3">
          <DownloadButton href={`/api/papers/access-log/${caseId}?${new URLSearchParams({ for: receiver })}`}>
            {t("download")}
          </DownloadButton>
          <span className="text-ink-2">{t("print")}</span>
        </p>
      </div>
      <PaperPage document={view} />
    </>
  );
}
