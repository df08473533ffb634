import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { WithdrawConsentForm } from "@/components/consents/withdraw-consent-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getWithdrawalChoices } from "@/lib/consents/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { withdrawConsentAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("consents"))("withdraw.title") };
}

export default async function WithdrawConsentPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view: choices } = await orNotFound(getWithdrawalChoices(actor, caseId));
  if (head.closedAt) redirect(`/cases/${caseId}/consents`);
  const t = await getTranslations("consents");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading kicker={t("title")} lead={t("withdraw.lead")}>
        {t("withdraw.title")}
      </PageHeading>
      {choices.length === 0 ? (
        <EmptyState title={t("withdraw.nothing")} />
      ) : (
        <WithdrawConsentForm
          action={withdrawConsentAction}
          idempotencyKey={randomUUID()}
          caseId={caseId}
          version={head.version}
          choices={choices}
        />
      )}
    </>
  );
}
