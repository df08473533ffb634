import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { ownPath } from "@/lib/auth/rules";
import { textOf } from "@/lib/page";

type Props = { readonly searchParams: Promise<{ readonly returnTo?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("errors.unavailable"))("title") };
}

/** Answered with 503 by the proxy. */
export default async function UnavailablePage({ searchParams }: Props) {
  const path = ownPath(textOf((await searchParams).returnTo));
  const t = await getTranslations("errors.unavailable");
  return (
    <>
      <PageHeading lead={t("lead")}>{t("title")}</PageHeading>
      <p className="mb-8">{t("why")}</p>
      <p className="flex flex-wrap items-center gap-4">
        <LinkButton href={path}>{t("retry")}</LinkButton>
        <LinkButton href="/help" tone="link">
          {t("help")}
        </LinkButton>
      </p>
    </>
  );
}
