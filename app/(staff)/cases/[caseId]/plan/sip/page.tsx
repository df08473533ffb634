import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { SipForm } from "@/components/plans/sip-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { type CasePageProps, orNotFound, partNotFound } from "@/lib/page";
import { getPlan } from "@/lib/plans/queries";
import { saveSipAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans.sip"))("heading") };
}

export default async function SipPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPlan(actor, caseId, "plan.sip"));
  if (head.closedAt) redirect(`/cases/${caseId}/plan`);
  const { content, sip } = view;
  if (!content?.sip || !sip) return partNotFound();
  const t = await getTranslations("plans");
  return (
    <>
      <BackLink href={`/cases/${caseId}/plan`}>{t("actions.back")}</BackLink>
      <PageHeading lead={t("sip.lead")}>{t("sip.heading")}</PageHeading>
      <ProtectedWriting head={head} />
      <SipForm
        action={saveSipAction}
        idempotencyKey={randomUUID()}
        {...{ caseId, content }}
        sip={content.sip}
        view={sip}
      />
    </>
  );
}
