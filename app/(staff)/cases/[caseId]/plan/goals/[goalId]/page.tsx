import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { GoalForm } from "@/components/plans/goal-form";
import { BackLink } from "@/components/ui/back-link";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { orNotFound, partNotFound } from "@/lib/page";
import { getPlan } from "@/lib/plans/queries";
import { changeGoalAction } from "../../actions";

type Props = { readonly params: Promise<{ readonly caseId: string; readonly goalId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans"))("goal.change") };
}

export default async function GoalPage({ params }: Props) {
  const { caseId, goalId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPlan(actor, caseId, "plan.goal"));
  if (head.closedAt) redirect(`/cases/${caseId}/plan`);
  const goal = [...view.sections.flatMap(({ goals }) => goals), ...view.stray].find(
    ({ id }) => id === goalId,
  );
  if (!goal) return partNotFound();
  const t = await getTranslations("plans");
  return (
    <>
      <BackLink href={`/cases/${caseId}/plan`}>{t("actions.back")}</BackLink>
      <PageHeading>{t("goal.change")}</PageHeading>
      <ProtectedWriting head={head} />
      <GoalForm
        action={changeGoalAction}
        idempotencyKey={randomUUID()}
        {...{ caseId, goal }}
        sections={view.sections}
      />
    </>
  );
}
