import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { InterventionForm } from "@/components/plans/intervention-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { orNotFound, partNotFound } from "@/lib/page";
import { getPlan } from "@/lib/plans/queries";
import { changeInterventionAction } from "../../actions";

type Props = { readonly params: Promise<{ readonly caseId: string; readonly interventionId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans"))("intervention.change") };
}

export default async function InterventionPage({ params }: Props) {
  const { caseId, interventionId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPlan(actor, caseId, "plan.intervention"));
  if (head.closedAt) redirect(`/cases/${caseId}/plan`);
  const goals = [...view.sections.flatMap(({ goals }) => goals), ...view.stray];
  const goal = goals.find(({ interventions }) => interventions.some(({ id }) => id === interventionId));
  const intervention = goal?.interventions.find(({ id }) => id === interventionId);
  if (!goal || !intervention) return partNotFound();
  const t = await getTranslations("plans");
  return (
    <>
      <BackLink href={`/cases/${caseId}/plan`}>{t("actions.back")}</BackLink>
      <PageHeading lead={goal.text}>{t("intervention.change")}</PageHeading>
      <ProtectedWriting head={head} />
      <InterventionForm
        action={changeInterventionAction}
        idempotencyKey={randomUUID()}
        {...{ caseId, view, goal, intervention }}
      />
    </>
  );
}
