import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { findActor } from "@/lib/auth/current";
import { ownPath } from "@/lib/auth/rules";

type SignedOutPageProps = {
  readonly searchParams: Promise<{
    readonly reason?: string | string[];
    readonly returnTo?: string | string[];
  }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.signedOut"))("title") };
}

export default async function SignedOutPage({ searchParams }: SignedOutPageProps) {
  const { reason, returnTo } = await searchParams;
  const path = ownPath(typeof returnTo === "string" ? returnTo : undefined);
  // Another tab has kept the session alive.
  if (await findActor()) redirect(path);
  const t = await getTranslations("auth.signedOut");
  const query = path === "/" ? "" : `?${new URLSearchParams({ returnTo: path })}`;
  return (
    <>
      <PageHeading>{t("title")}</PageHeading>
      <div className="prose">
        {reason === "idle" ? (
          <>
            <p>{t("idle")}</p>
            <p>{t("saved")}</p>
          </>
        ) : (
          <p>{t("body")}</p>
        )}
      </div>
      <p className="mt-8">
        <LinkButton href={`/sign-in${query}`}>{t("again")}</LinkButton>
      </p>
    </>
  );
}
