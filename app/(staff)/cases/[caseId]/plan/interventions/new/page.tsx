import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { InterventionForm } from "@/components/plans/intervention-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { type CasePageProps, orNotFound, partNotFound } from "@/lib/page";
import { getPlan } from "@/lib/plans/queries";
import { addWholeInterventionAction } from "../../actions";

type Props = CasePageProps & { readonly searchParams: Promise<{ readonly goal?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans"))("intervention.add") };
}

export default async function NewInterventionPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const { goal: goalId } = await searchParams;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPlan(actor, caseId, "plan.intervention"));
  if (head.closedAt) redirect(`/cases/${caseId}/plan`);
  const goal = view.sections.flatMap(({ goals }) => goals).find(({ id }) => id === goalId);
  if (!goal) return partNotFound();
  const t = await getTranslations("plans");
  return (
    <>
      <BackLink href={`/cases/${caseId}/plan`}>{t("actions.back")}</BackLink>
      <PageHeading lead={goal.text}>{t("intervention.add")}</PageHeading>
      <ProtectedWriting head={head} />
      <InterventionForm
        action={addWholeInterventionAction}
        idempotencyKey={randomUUID()}
        {...{ caseId, view, goal }}
        intervention={null}
      />
    </>
  );
}
