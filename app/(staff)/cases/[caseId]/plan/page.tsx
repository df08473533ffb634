import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { ProtectedWriting } from "@/components/cases/protected-writing";
import { AnotherKind } from "@/components/plans/another-kind";
import { NoPlanYet } from "@/components/plans/no-plan-yet";
import { PlanAside } from "@/components/plans/plan-aside";
import { PlanEditor } from "@/components/plans/plan-editor";
import { PlanHeading } from "@/components/plans/plan-heading";
import { UndoRemoval } from "@/components/plans/undo-removal";
import { Columns } from "@/components/ui/columns";
import { requireActor } from "@/lib/auth/current";
import { getPlanWithConfirmations } from "@/lib/confirmations/queries";
import { type CasePageProps, orNotFound } from "@/lib/page";
import type { PlanView } from "@/lib/plans/views";
import { readRemoved } from "@/lib/plans/removed-row";
import { todayInSweden } from "@/lib/time/plain-date";
import {
  addGoalAction,
  addInterventionAction,
  arrangeAction,
  changePlanKindAction,
  planNextMeetingAction,
  startPlanAction,
} from "./actions";

type Props = CasePageProps & { readonly searchParams: Promise<{ readonly removed?: string | string[] }> };

const actions = {
  startPlan: startPlanAction,
  changePlanKind: changePlanKindAction,
  addGoal: addGoalAction,
  addIntervention: addInterventionAction,
  arrange: arrangeAction,
  planNextMeeting: planNextMeetingAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans"))("title") };
}

export default async function PlanPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getPlanWithConfirmations(actor, caseId));
  if (head.closedAt && view.plan) redirect(placeToRead(caseId, view.versions));
  const removed = readRemoved((await searchParams).removed);
  const tools = { caseId, actions, newKey: randomUUID };
  return (
    <>
      <CaseBackLink head={head} today={todayInSweden(new Date())} />
      <PlanHeading caseId={caseId} view={view} />
      <AnotherKind head={head} />
      {view.plan ? (
        <Columns aside={<PlanAside {...{ caseId, view }} confirmations={view.confirmations} />}>
          <ProtectedWriting head={head} />
          <PlanEditor {...tools} view={view} undo={removed && <UndoRemoval {...tools} removed={removed} />} />
        </Columns>
      ) : (
        <NoPlanYet {...tools} view={view} version={head.version} />
      )}
    </>
  );
}

/** A plan that nobody may change: the version that was in force, or the draft as it would have been printed. */
function placeToRead(caseId: string, versions: PlanView["versions"]): string {
  const latest = versions.toSorted((a, b) => b.number - a.number)[0];
  return `/cases/${caseId}/plan/${latest ? `versions/${latest.versionId}` : "preview"}`;
}
