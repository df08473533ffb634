import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PaperPage } from "@/components/papers/paper-page";
import { BackLink } from "@/components/ui/back-link";
import { requireActor } from "@/lib/auth/current";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { draftDocument } from "@/lib/plans/paper";
import { getPlan } from "@/lib/plans/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans"))("actions.preview") };
}

export default async function PlanPreviewPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { view } = await orNotFound(getPlan(actor, caseId, "plan.preview"));
  if (!view.content) notFound();
  const t = await getTranslations("plans");
  return (
    <>
      <BackLink href={`/cases/${caseId}/plan`}>{t("actions.back")}</BackLink>
      <PaperPage document={draftDocument(view.content, { at: new Date(), by: actor.personName })} />
    </>
  );
}
