import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ProtectionPanel } from "@/components/liftings/protection-panel";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getProtection } from "@/lib/children/liftings/queries";
import { orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { decideLiftingAction, proposeLiftingAction } from "../../../child/protection/actions";
import type { GuardianPageProps } from "../read-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("liftings"))("title") };
}

export default async function GuardianProtectionPage({ params }: GuardianPageProps) {
  const { caseId, guardianId } = await params;
  const { head, view } = await orNotFound(getProtection(await requireActor(), caseId, guardianId));
  if (head.closedAt) redirect(`/cases/${caseId}/child`);
  const t = await getTranslations("liftings");
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading kicker={t("whose.guardian", { name: view.name })} lead={t("lead")}>
        {t("title")}
      </PageHeading>
      <ProtectionPanel
        actions={{ propose: proposeLiftingAction, decide: decideLiftingAction }}
        idempotencyKey={randomUUID()}
        {...{ caseId, view }}
      />
    </>
  );
}
