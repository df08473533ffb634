import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInFrame } from "@/components/auth/sign-in-frame";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireHalfSession } from "@/lib/auth/current";
import { ownPath } from "@/lib/auth/rules";
import { textOf } from "@/lib/page";
import { enterAction, firstRecoveryCodesAction } from "../actions";

type RecoveryCodesPageProps = {
  readonly searchParams: Promise<{ readonly returnTo?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.recovery"))("title") };
}

export default async function RecoveryCodesPage({ searchParams }: RecoveryCodesPageProps) {
  const returnTo = ownPath(textOf((await searchParams).returnTo));
  const { isPassed } = await requireHalfSession();
  if (!isPassed) redirect(`/sign-in/second-factor?${new URLSearchParams({ returnTo })}`);
  const t = await getTranslations("auth.recovery");
  const form = { idempotencyKey: randomUUID(), version: "none" } as const;
  return (
    <SignInFrame isNeeded={false}>
      <PageHeading lead={t("intro")}>{t("title")}</PageHeading>
      <ActionForm {...form} action={firstRecoveryCodesAction} submitLabel={t("show")} submitTone="secondary">
        {null}
      </ActionForm>
      <ActionForm {...form} action={enterAction} submitLabel={t("enter")}>
        <input type="hidden" name="returnTo" value={returnTo} />
      </ActionForm>
    </SignInFrame>
  );
}
