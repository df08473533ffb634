import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/ui/back-link";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { getLocalAccount } from "@/lib/account/queries";
import { requireRecentSession } from "@/lib/auth/current";
import { orNotFound } from "@/lib/page";
import { renewRecoveryCodesAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account.facts"))("recovery") };
}

export default async function RecoveryCodesPage() {
  const { actor } = await requireRecentSession();
  await orNotFound(getLocalAccount(actor));
  const t = await getTranslations("account");
  return (
    <>
      <BackLink href="/account">{t("back")}</BackLink>
      <PageHeading lead={t("codes.lead")}>{t("codes.title")}</PageHeading>
      <ActionForm
        action={renewRecoveryCodesAction}
        idempotencyKey={randomUUID()}
        version="none"
        submitLabel={t("codes.submit")}
      >
        {null}
      </ActionForm>
    </>
  );
}
