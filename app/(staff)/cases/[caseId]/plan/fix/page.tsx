import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { PaperPage } from "@/components/papers/paper-page";
import { FixForm } from "@/components/plans/fix-form";
import { RequirementList } from "@/components/plans/requirement-list";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/current";
import { type CasePageProps, orNotFound } from "@/lib/page";
import { draftDocument } from "@/lib/plans/paper";
import { getPlan } from "@/lib/plans/queries";
import { todayInSweden } from "@/lib/time/plain-date";
import { fixPlanAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans"))("fix.title") };
}

export default async function FixPlanPage({ params }: CasePageProps) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPlan(actor, caseId, "plan.fix"));
  if (head.closedAt) redirect(`/cases/${caseId}/plan`);
  if (!view.content) notFound();
  const t = await getTranslations("plans");
  const now = new Date();
  return (
    <>
      <BackLink href={`/cases/${caseId}/plan`}>{t("actions.back")}</BackLink>
      <PageHeading lead={t("fix.lead")}>{t("fix.title")}</PageHeading>
      <RequirementList
        caseId={caseId}
        requirements={view.requirements}
        meetingId={view.meeting?.meetingId ?? null}
      />
      <div className="mt-12">
        <ProtectedWriting head={head} />
        <FixForm
          action={fixPlanAction}
          idempotencyKey={randomUUID()}
          {...{ caseId, view }}
          today={todayInSweden(now)}
        />
      </div>
      <Section heading={t("fix.preview")} size="part">
        <PaperPage document={draftDocument(view.content, null)} />
      </Section>
    </>
  );
}
