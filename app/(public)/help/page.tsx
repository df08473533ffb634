import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";

const steps = ["assess", "child", "consent", "needs", "invite", "meet", "plan", "hand"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.help"))("title") };
}

export default async function HelpPage() {
  const t = await getTranslations("pages.help");
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <Notice tone="warn" title={t("concern")} />
      <h2 className="mt-12">{t("pathTitle")}</h2>
      <ol className="mt-4 max-w-question border-b border-line">
        {steps.map((step, index) => (
          <li key={step} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3 border-t border-line py-4">
            <span aria-hidden className="text-h3 font-semibold text-primary tabular-nums">
              {index + 1}
            </span>
            <div>
              <h3>{t(`steps.${step}.title`)}</h3>
              <p className="mt-1">{t(`steps.${step}.body`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <div className="prose mt-12">
        <h2>{t("invitedTitle")}</h2>
        <p>{t("invited")}</p>
        <h2>{t("managerTitle")}</h2>
        <p>{t("manager")}</p>
        <h2>{t("stuckTitle")}</h2>
        <p>{t("stuck")}</p>
        <h2>{t("whenDown.title")}</h2>
        <p>
          {t("whenDown.about")} <TextLink href="/help/when-down">{t("whenDown.link")}</TextLink>
        </p>
        <h2>{t("rulesTitle")}</h2>
        <p>
          {t("rules")} <TextLink href="/who-may-what">{t("rulesLink")}</TextLink>
        </p>
      </div>
    </>
  );
}
