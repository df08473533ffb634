import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseBackLink } from "@/components/cases/case-frame";
import { DeadlinePanel } from "@/components/deadlines/deadline-panel";
import { PlanFields } from "@/components/meetings/plan-fields";
import { ProposedDays } from "@/components/meetings/proposed-days";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/ui/form/action-form";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/auth/current";
import { isTreatedAsProtected } from "@/lib/children/protection";
import { getMeetingStart } from "@/lib/meetings/planning/queries";
import { answerDayFor } from "@/lib/meetings/planning/rules";
import { type CasePageProps, orNotFound, textOf } from "@/lib/page";
import { meetingWordsOf } from "@/lib/practice-models/meeting-name";
import { addDays, parsePlainDate, todayInSweden } from "@/lib/time/plain-date";
import { planMeetingAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("plan.newTitle") };
}

type Props = CasePageProps & { readonly searchParams: Promise<{ readonly day?: string | string[] }> };

export default async function NewMeetingPage({ params, searchParams }: Props) {
  const { caseId } = await params;
  const actor = await requireActor();
  const { head, view } = await orNotFound(getMeetingStart(actor, caseId));
  if (head.closedAt) redirect(`/cases/${caseId}/meetings`);
  const t = await getTranslations("meetings.plan");
  const today = todayInSweden(new Date());
  const day = parsePlainDate(textOf((await searchParams).day)) ?? view.agreedOn;
  return (
    <>
      <CaseBackLink head={head} today={today} />
      <PageHeading lead={t("lead", { count: String(view.noticeDays) })}>
        {t("newHeading", meetingWordsOf(head, await getLocale()))}
      </PageHeading>
      {view.upcoming ? (
        <EmptyState
          title={t("alreadyPlanned")}
          action={<LinkButton href={`/meetings/${view.upcoming.id}`}>{t("openPlanned")}</LinkButton>}
        >
          {t("alreadyPlannedBody")}
        </EmptyState>
      ) : (
        <>
          {view.deadline && (
            <div className="mb-12 max-w-question">
              <DeadlinePanel
                deadline={view.deadline}
                model={{ key: head.practiceModel, version: head.modelVersion }}
              />
            </div>
          )}
          <ProposedDays {...view} dueOn={view.deadline?.dueOn ?? null} chosen={day} />
          <ActionForm
            key={day}
            action={planMeetingAction}
            idempotencyKey={randomUUID()}
            version={head.version}
            submitLabel={t("submitNew")}
            className="max-w-question"
          >
            <input type="hidden" name="caseId" value={caseId} />
            <PlanFields
              saved={null}
              suggested={day ? { plannedOn: day, answerBy: answerDayFor(day, today) } : undefined}
              exampleDay={addDays(today, view.noticeDays)}
              isProtected={isTreatedAsProtected(head.child.protection)}
              knownNeeds={view.knownNeeds}
              dueOn={view.deadline?.dueOn ?? null}
            />
          </ActionForm>
        </>
      )}
    </>
  );
}
