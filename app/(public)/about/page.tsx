import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/ui/page-heading";
import { version } from "@/package.json";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.about"))("title") };
}

export default async function AboutPage() {
  const t = await getTranslations("pages.about");
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <div className="prose">
        <p>{t("what")}</p>
        <h2>{t("notTitle")}</h2>
        <p>{t("not")}</p>
        <h2>{t("openTitle")}</h2>
        <p>{t("open")}</p>
        <h2>{t("versionTitle")}</h2>
        <p>{t("version", { version })}</p>
      </div>
    </>
  );
}
