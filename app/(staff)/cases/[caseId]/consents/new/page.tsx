import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { GoodToKnow } from "@/components/consents/good-to-know";
import { RecordConsentForm } from "@/components/consents/record-consent-form";
import { Columns } from "@/components/ui/columns";
import { PageHeading } from "@/components/ui/page-heading";
import { listAgencies } from "@/lib/agencies/queries";
import { requireActor } from "@/lib/auth/current";
import { agencyOptions } from "@/lib/consents/agency-options";
import { getConsents } from "@/lib/consents/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { recordConsentAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("consents"))("record.title") };
}

export default async function NewConsentPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getConsents(actor, caseId));
  if (head.closedAt) redirect(`/cases/${caseId}/consents`);
  const t = await getTranslations("consents");
  const today = todayInSweden(new Date());
  const options = agencyOptions(await listAgencies(actor), actor.agencyId);
  return (
    <>
      <CaseBackLink head={head} today={today} />
      <PageHeading kicker={t("title")}>{t("record.title")}</PageHeading>
      <Columns aside={<GoodToKnow isChildOfAge={view.isChildOfAge} />}>
        <RecordConsentForm
          action={recordConsentAction}
          idempotencyKey={randomUUID()}
          caseId={caseId}
          version={head.version}
          givers={view.givers.filter(({ isRequired }) => isRequired)}
          agencies={options.map(({ value, label, isOwn, hint }) => ({
            value,
            label,
            hint: isOwn ? t("record.ownAgency") : hint,
          }))}
          today={today}
        />
      </Columns>
    </>
  );
}
