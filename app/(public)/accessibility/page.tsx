import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeading } from "@/components/ui/page-heading";

const supported = ["keyboard", "reader", "zoom", "contrast", "motion", "scripts", "print"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.accessibility"))("title") };
}

export default async function AccessibilityPage() {
  const t = await getTranslations("pages.accessibility");
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <div className="prose">
        <h2>{t("statusTitle")}</h2>
        <p>{t("status")}</p>
        <h2>{t("supportTitle")}</h2>
        <ul>
          {supported.map((key) => (
            <li key={key}>{t(`support.${key}`)}</li>
          ))}
        </ul>
        <h2>{t("reportTitle")}</h2>
        <p>{t("report")}</p>
        <h2>{t("supervisionTitle")}</h2>
        <p>
          {t.rich("supervision", {
            link: (text) => <a href="https://www.digg.se/tdosanmalan">{text}</a>,
          })}
        </p>
      </div>
    </>
  );
}
