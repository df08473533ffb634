import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";

type SignedOutPageProps = { readonly searchParams: Promise<{ readonly reason?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.signedOut"))("title") };
}

export default async function SignedOutPage({ searchParams }: SignedOutPageProps) {
  const t = await getTranslations("auth.signedOut");
  const { reason } = await searchParams;
  return (
    <>
      <PageHeading>{t("title")}</PageHeading>
      <p className="mb-8">{reason === "idle" ? t("idle") : t("body")}</p>
      <LinkButton href="/sign-in">{t("again")}</LinkButton>
    </>
  );
}
