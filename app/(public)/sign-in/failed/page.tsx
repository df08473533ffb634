import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { asReason } from "@/lib/auth/provider/rules";
import { textOf } from "@/lib/page";

type SignInFailedPageProps = {
  readonly searchParams: Promise<{ readonly reason?: string | string[]; readonly code?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.provider.failed"))("title") };
}

export default async function SignInFailedPage({ searchParams }: SignInFailedPageProps) {
  const { reason, code } = await searchParams;
  const asked = textOf(code);
  const t = await getTranslations("auth.provider.failed");
  return (
    <div className="max-w-question">
      <PageHeading lead={t(asReason(textOf(reason)))}>{t("title")}</PageHeading>
      <LinkButton href="/sign-in">{t("again")}</LinkButton>
      {/^[0-9a-f]{8}$/.test(asked) && (
        <p className="mt-8 text-meta text-ink-3">{t("code", { code: asked })}</p>
      )}
    </div>
  );
}
