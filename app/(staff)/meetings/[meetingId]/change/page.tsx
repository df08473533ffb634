import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlanFields } from "@/components/meetings/plan-fields";
import { BackLink } from "@/components/ui/back-link";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { getMeetingPlan } from "@/lib/meetings/planning/queries";
import { type MeetingPageProps, orNotFound } from "@/lib/page";
import { changeMeetingAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("plan.changeTitle") };
}

export default async function ChangeMeetingPage({ params }: MeetingPageProps) {
  const { meetingId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getMeetingPlan(actor, meetingId));
  if (head.closedAt) redirect(`/meetings/${meetingId}`);
  const t = await getTranslations("meetings.plan");
  return (
    <>
      <BackLink href={`/meetings/${meetingId}`}>{t("title")}</BackLink>
      <PageHeading lead={t("lead", { count: String(view.noticeDays) })}>{t("changeTitle")}</PageHeading>
      <ActionForm
        action={changeMeetingAction}
        idempotencyKey={randomUUID()}
        version={view.meeting.version}
        submitLabel={t("submitChange")}
        className="max-w-question"
      >
        <input type="hidden" name="meetingId" value={meetingId} />
        <PlanFields
          saved={view.meeting}
          exampleDay={view.meeting.plannedOn}
          isProtected={isTreatedAsProtected(head.child.protection)}
          knownNeeds=""
          dueOn={view.dueOn}
        />
      </ActionForm>
    </>
  );
}
