import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { DownloadButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { downGuide } from "@/lib/papers/down-guide";
import { todayInSweden } from "@/lib/time/plain-date";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.help.whenDown"))("title") };
}

export default async function WhenDownPage() {
  const t = await getTranslations("pages.help");
  return (
    <>
      <div className="screen-only">
        <BackLink href="/help">{t("title")}</BackLink>
        <PageHeading lead={t("whenDown.lead")}>{t("whenDown.title")}</PageHeading>
        <p className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-3">
          <DownloadButton href="/api/papers/when-down">{t("whenDown.download")}</DownloadButton>
          <span className="text-ink-2">{t("whenDown.print")}</span>
        </p>
      </div>
      <PaperPage document={downGuide({ language: "sv", date: todayInSweden(new Date()) })} />
    </>
  );
}
