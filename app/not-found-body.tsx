import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

/** The same words for what does not exist and for what the reader may not see. */
export function NotFoundBody() {
  const t = useTranslations("errors.notFoundPage");
  return (
    <>
      <title>{t("documentTitle")}</title>
      <PageHeading lead={t("body")}>{t("title")}</PageHeading>
      <p className="mb-8">{t("tips")}</p>
      <div className="flex flex-wrap items-center gap-4">
        <LinkButton href="/">{t("start")}</LinkButton>
        <LinkButton href="/help" tone="link">
          {t("help")}
        </LinkButton>
      </div>
    </>
  );
}
