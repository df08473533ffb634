import { getTranslations } from "next-intl/server";
import { Shell } from "@/components/shell/shell";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { env } from "@/lib/env";
import { version } from "@/package.json";
import { getPreferences } from "./preferences";

/** The same page for what does not exist and for what the reader may not see. */
export default async function NotFoundPage() {
  const t = await getTranslations("errors.notFoundPage");
  return (
    <Shell isDemo={env().KRING_MODE === "demo"} version={version} preferences={await getPreferences()}>
      <title>{t("documentTitle")}</title>
      <PageHeading lead={t("body")}>{t("title")}</PageHeading>
      <p className="mb-8">{t("tips")}</p>
      <div className="flex flex-wrap items-center gap-4">
        <LinkButton href="/">{t("start")}</LinkButton>
        <LinkButton href="/help" tone="link">
          {t("help")}
        </LinkButton>
      </div>
    </Shell>
  );
}
