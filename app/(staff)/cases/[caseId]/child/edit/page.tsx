import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { EditChildForm } from "@/components/children/case-forms";
import { LinkButton } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { getChildToEdit } from "@/lib/children/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { todayInSweden } from "@/lib/time/plain-date";
import { editChildAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("children"))("editTitle") };
}

export default async function EditChildPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getChildToEdit(actor, caseId));
  if (head.closedAt) redirect(`/cases/${caseId}/child`);
  const t = await getTranslations("children");
  const cancel = (
    <LinkButton tone="link" href={`/cases/${caseId}/child`}>
      {t("cancel")}
    </LinkButton>
  );
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PageHeading>{t("editTitle")}</PageHeading>
      <EditChildForm
        action={editChildAction}
        idempotencyKey={randomUUID()}
        {...{ caseId, child: view, beside: cancel }}
      />
    </>
  );
}
