import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/ui/page-heading";

const kept = ["child", "guardians", "consents", "plan", "staff"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.privacy"))("title") };
}

export default async function PrivacyPage() {
  const t = await getTranslations("pages.privacy");
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <div className="prose">
        <h2>{t("whoTitle")}</h2>
        <p>{t("who")}</p>
        <h2>{t("whatTitle")}</h2>
        <ul>
          {kept.map((key) => (
            <li key={key}>{t(`what.${key}`)}</li>
          ))}
        </ul>
        <h2>{t("seeTitle")}</h2>
        <p>{t("see")}</p>
        <h2>{t("logTitle")}</h2>
        <p>{t("log")}</p>
        <h2>{t("keepTitle")}</h2>
        <p>{t("keep")}</p>
        <h2>{t("cookiesTitle")}</h2>
        <p>{t("cookies")}</p>
        <h2>{t("rightsTitle")}</h2>
        <p>{t.rich("rights", { link: (text) => <a href="https://www.imy.se">{text}</a> })}</p>
      </div>
    </>
  );
}
