import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { AddGuardianForm } from "@/components/children/case-forms";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getChild } from "@/lib/children/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { addGuardianAction } from "../../child/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("children"))("guardians.addTitle") };
}

export default async function NewGuardianPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head } = await orNotFound(getChild(actor, caseId));
  if (head.closedAt) redirect(`/cases/${caseId}/child`);
  const t = await getTranslations("children");
  const cancel = (
    <LinkButton tone="link" href={`/cases/${caseId}/child`}>
      {t("cancel")}
    </LinkButton>
  );
  const form = { caseId, version: head.version, beside: cancel };
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading>{t("guardians.addTitle")}</PageHeading>
      <AddGuardianForm action={addGuardianAction} idempotencyKey={randomUUID()} {...form} />
    </>
  );
}
